import type { AgentEntry } from "../ledger/agent-entry.ts";
import { isOpen } from "../ledger/agent-status.ts";
import type { Problem } from "../problem.ts";
import { renderReference } from "../reference/reference.ts";
import type { LastRun } from "../run/needs/last-run.ts";
import type { Need } from "../run/needs/need.ts";
import { type Attempt, newestAttempts, openAttempts, type Run, type UnfinishedRun } from "../run/run.ts";
import { taskBranches } from "../run/task-branches.ts";
import type { AgentShown, Question, RunShown, SeparateCalls, Status, TasksShown } from "./status.ts";

/** What a status is built from, as it was read. */
interface StatusFacts {
  readonly at: string;
  readonly stateDir: string | null;
  readonly limit: number;
  readonly agents: readonly AgentShown[];
  /** agents.json, for those that ended. */
  readonly entries: readonly AgentEntry[];
  readonly openRuns: readonly UnfinishedRun[];
  /** All that are kept: those that composite agents drive name the titles of their members. */
  readonly runs: readonly Run[];
  readonly needs: readonly Need[];
  readonly lastRun: LastRun | null;
  readonly tasks: TasksShown | null;
  readonly separateCalls: readonly SeparateCalls[];
  readonly problems: readonly Problem[];
}

/** Where agents are in a list: at work, then about to work, then waiting for others. */
const ORDER = { running: 0, reserved: 0, offered: 0, unreadable: 0, waiting: 1, idle: 2 } as const;

export function buildStatus(facts: StatusFacts): Status {
  const titles = titlesOf(facts.runs);
  const agents = facts.agents
    .map((agent) => withWholeTitle(agent, titles))
    .sort((a, b) => ORDER[a.status] - ORDER[b.status] || (a.slot ?? 0) - (b.slot ?? 0) || compare(a.since, b.since));
  const { at, stateDir, limit, entries, openRuns, needs, lastRun, tasks, separateCalls, problems } = facts;
  return {
    format: 1,
    at,
    stateDir,
    slots: { taken: new Set(agents.flatMap(({ slot }) => slot ?? [])).size, limit },
    runs: openRuns.map(showRun),
    needs,
    lastRun,
    agents,
    ended: countEnded(entries),
    tasks,
    separateCalls,
    problems,
  };
}

/** The title of each attempt's task, by its reference. */
function titlesOf(runs: readonly Run[]): ReadonlyMap<string, string> {
  return new Map(
    runs.flatMap((run) =>
      run.attempts.map(({ number, title }) => [renderReference({ run: run.id, attempt: number }), title] as const),
    ),
  );
}

/** A call names its task by the beginning of the title, so that it stays short: whoever shows the agent cuts it to what fits. */
function withWholeTitle(agent: AgentShown, titles: ReadonlyMap<string, string>): AgentShown {
  const { reference, taskId, description } = agent;
  const title = titles.get(reference ?? "");
  if (title === undefined || taskId === null) return agent;
  const cut = description.slice(taskId.length + 1).replace(/…$/, "");
  return description.startsWith(`${taskId} `) && title.startsWith(cut)
    ? { ...agent, description: `${taskId} ${title}` }
    : agent;
}

function showRun(run: UnfinishedRun): RunShown {
  const newest = [...newestAttempts(run).values()];
  const outcomes = newest.map(({ outcome }) => outcome?.kind);
  return {
    id: run.id,
    openedAt: run.openedAt,
    limit: run.limit,
    closed: outcomes.filter((kind) => kind === "done").length,
    failed: outcomes.filter((kind) => kind === "failed").length,
    atWork: openAttempts(run).length,
    state: run.state.kind,
    questions: newest.flatMap(questionOf),
    branches: taskBranches(run),
  };
}

function questionOf({ taskId, outcome }: Attempt): Question[] {
  if (outcome?.kind !== "needs-input" && outcome?.kind !== "in-doubt") return [];
  return [{ taskId, kind: outcome.kind, summary: outcome.summary }];
}

function countEnded(entries: readonly AgentEntry[]): Status["ended"] {
  const counts = { completed: 0, failed: 0, killed: 0, refused: 0, lost: 0 };
  for (const { status } of entries) if (!isOpen(status)) counts[status] += 1;
  return counts;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
