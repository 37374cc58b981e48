import { addTokens, NO_TOKENS, type TokenUsage } from "../../cost/token-usage.ts";
import type { AgentEntry } from "../../ledger/agent-entry.ts";
import type { TaskBranch } from "../../worktrees/task-branch.ts";
import { finishOf, isFinished, newestAttempts, parentOf, type Run } from "../run.ts";
import { taskBranches } from "../task-branches.ts";
import { agentsOfRun } from "./agents-of-run.ts";

/** The results of the last run, for a user who was away. Times are ISO 8601 in UTC. */
export interface LastRun {
  readonly id: string;
  readonly openedAt: string;
  readonly finishedAt: string;
  /** The composite skill and the task that it worked on; null for a run on tasks. */
  readonly composite: { readonly skillName: string; readonly title: string } | null;
  /** Tasks that it began, or in a composite run members' parts. */
  readonly begun: number;
  readonly closed: number;
  readonly questions: number;
  readonly inDoubt: number;
  readonly failed: number;
  /** Of its tasks that had worktrees. */
  readonly branches: readonly TaskBranch[];
  /** Of its agents and all that they started; null if no transcript is left. */
  readonly tokens: TokenUsage | null;
  /** Whether every agent's transcript could be read; if not, more tokens were used than these. */
  readonly isCounted: boolean;
}

/** The run that ended last, of those that the main conversation drove; undefined if none has. */
export function lastFinished(runs: readonly Run[]): Run | undefined {
  const finished = runs.filter((run) => isFinished(run) && parentOf(run) === undefined);
  return finished.reduce<Run | undefined>(
    (last, run) => (last && (finishOf(last) ?? "") > (finishOf(run) ?? "") ? last : run),
    undefined,
  );
}

/**
 * The results of a run, so far where it is open.
 *
 * @param finishedAt when it was finished, or now where it is open.
 * @param tokensOf the tokens of an agent, undefined where its transcript cannot be read.
 */
export function describeLastRun(
  run: Run,
  entries: readonly AgentEntry[],
  finishedAt: string,
  tokensOf: (agent: AgentEntry) => TokenUsage | undefined,
): LastRun {
  const newest = [...newestAttempts(run).values()].filter(({ outcome }) => outcome?.kind !== "withdrawn");
  const count = (kind: string) => newest.filter(({ outcome }) => outcome?.kind === kind).length;
  const read = agentsOfRun(entries, run.id).map(tokensOf);
  const known = read.flatMap((tokens) => tokens ?? []);
  const { id, openedAt } = run;
  return {
    id,
    openedAt,
    finishedAt,
    composite: run.kind === "tasks" ? null : { skillName: run.work.skillName, title: run.work.title },
    begun: newest.length,
    closed: count("done"),
    questions: count("needs-input"),
    inDoubt: count("in-doubt"),
    failed: count("failed"),
    branches: taskBranches(run),
    tokens: known.length === 0 ? null : known.reduce(addTokens, NO_TOKENS),
    isCounted: known.length === read.length,
  };
}
