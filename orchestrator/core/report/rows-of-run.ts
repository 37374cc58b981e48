import type { UsageByModel } from "../cost/token-usage.ts";
import type { AgentEntry } from "../ledger/agent-entry.ts";
import { renderReference } from "../reference/reference.ts";
import type { Attempt, Run } from "../run/run.ts";
import type { LoggedLife } from "./lives-of-log.ts";
import type { Bar, Row } from "./report.ts";

/** What rows are made from; times in milliseconds since 1970. */
interface RowFacts {
  readonly run: Run;
  /** Those that lie in the run's time, at least in part. */
  readonly lives: readonly LoggedLife[];
  readonly openedMs: number;
  readonly endMs: number;
  readonly usageOf: (transcript: string) => UsageByModel | undefined;
}

interface WorkedAgent {
  readonly agent: AgentEntry;
  readonly bars: readonly Bar[];
}

/**
 * The rows of the timeline: attempts grouped by task, in the order in which the tasks began, each task with the agents that its own
 * agents started; then the agents that ran beside the run.
 */
export function rowsOfRun(facts: RowFacts): Row[] {
  const agents = workedAgents(facts);
  const taskOf = tasksOfAgents(facts.run, agents);
  const attempts = facts.run.attempts.map((attempt) => ({ attempt, row: rowOfAttempt(facts, attempt, agents) }));
  const isAttempt = new Set(facts.run.attempts.map(({ number }) => referenceOf(facts.run, number)));
  const others = agents
    .filter(({ agent }) => agent.reference === undefined || !isAttempt.has(agent.reference))
    .map(({ agent, bars }) => rowOfOther(facts, agent, bars, taskOf.get(agent.id)));
  const keys = new Map<string, number>();
  for (const { attempt, row } of attempts) {
    const key = keyOf(attempt);
    keys.set(key, Math.min(keys.get(key) ?? Infinity, row.bars[0]?.from ?? Infinity));
  }
  const ordered = [...keys].sort((a, b) => (a[1] === b[1] ? 0 : a[1] - b[1])).map(([key]) => key);
  return [
    ...ordered.flatMap((key) => {
      const own = attempts.filter(({ attempt }) => keyOf(attempt) === key);
      const taskId = own[0]?.attempt.taskId;
      const isFirstOfTask = own[0]?.attempt === facts.run.attempts.find((attempt) => attempt.taskId === taskId);
      return [
        ...own.map(({ row }) => row),
        ...(isFirstOfTask ? others.filter((row) => row.isOfRun && row.taskId === taskId) : []),
      ];
    }),
    ...others.filter(({ isOfRun }) => !isOfRun),
  ];
}

/** Attempts at one task, or in a composite run at one member's part. */
function keyOf({ member, taskId }: Attempt): string {
  return member === undefined ? `task ${taskId}` : `member ${member}`;
}

function workedAgents({ lives, openedMs, endMs }: RowFacts): WorkedAgent[] {
  const byAgent = new Map<string, { agent: AgentEntry; bars: Bar[] }>();
  for (const { life, agent, askedMs, fromMs, toMs, end, hasSlot, slot } of lives) {
    const known = byAgent.get(agent.id) ?? { agent, bars: [] };
    byAgent.set(agent.id, known);
    const [asked, from, to] = [askedMs, fromMs, toMs ?? endMs].map((ms) => clamp(ms - openedMs, endMs - openedMs));
    const isCut = toMs === undefined || toMs > endMs;
    const shownEnd = isCut ? "running" : end;
    known.bars.push({ life, asked: asked ?? 0, from: from ?? 0, to: to ?? 0, end: shownEnd, hasSlot, slot });
  }
  return [...byAgent.values()];
}

function clamp(at: number, most: number): number {
  return Math.min(Math.max(0, at), most);
}

/** The task that each agent worked for: that of its attempt, or of the agent that called it, or of the one that called that. */
function tasksOfAgents(run: Run, agents: readonly WorkedAgent[]): ReadonlyMap<string, string> {
  const ofAttempt = new Map(run.attempts.map(({ number, taskId }) => [referenceOf(run, number), taskId]));
  const byAgentId = new Map(agents.map(({ agent }) => [agent.agentId, agent]));
  const tasks = new Map<string, string>();
  for (const { agent } of agents) {
    const seen = new Set<AgentEntry>();
    let one: AgentEntry | undefined = agent;
    while (one && !seen.has(one) && !ofAttempt.has(one.reference ?? "")) {
      seen.add(one);
      one = one.caller === undefined ? undefined : byAgentId.get(one.caller);
    }
    const task = ofAttempt.get(one?.reference ?? "");
    if (task !== undefined) tasks.set(agent.id, task);
  }
  return tasks;
}

function referenceOf({ id }: Run, attempt: number): string {
  return renderReference({ run: id, attempt });
}

function rowOfAttempt({ run, usageOf }: RowFacts, attempt: Attempt, agents: readonly WorkedAgent[]): Row {
  const reference = referenceOf(run, attempt.number);
  const own = agents.filter(({ agent }) => agent.reference === reference);
  const before = run.attempts.filter((other) => keyOf(other) === keyOf(attempt) && other.number < attempt.number);
  return {
    key: attempt.member ?? attempt.taskId,
    taskId: attempt.taskId,
    title: attempt.member === undefined ? attempt.title : `${attempt.member}: ${attempt.title}`,
    skillName: attempt.skillName,
    attempt: before.length + 1,
    outcome: attempt.outcome?.kind ?? "open",
    summary: attempt.outcome?.summary ?? "",
    bars: own.flatMap(({ bars }) => bars),
    isOfRun: true,
    usage: usageOfAgents(own, usageOf),
    transcript: own[0]?.agent.transcript ?? null,
  };
}

function rowOfOther({ usageOf }: RowFacts, agent: AgentEntry, bars: readonly Bar[], taskId: string | undefined): Row {
  return {
    key: null,
    taskId: taskId ?? agent.taskId,
    title: agent.description || agent.agentType || "an agent without a description",
    skillName: agent.skillName,
    attempt: 0,
    outcome: "none",
    summary: agent.reason ?? "",
    bars,
    isOfRun: taskId !== undefined,
    usage: usageOfAgents([{ agent, bars }], usageOf),
    transcript: agent.transcript ?? null,
  };
}

function usageOfAgents(agents: readonly WorkedAgent[], usageOf: RowFacts["usageOf"]): Row["usage"] {
  const read = agents.flatMap(({ agent }) => (agent.transcript && usageOf(agent.transcript)) || []);
  if (read.length === 0) return null;
  return read.flatMap((usage) => [...usage].map(([model, tokens]) => ({ model, tokens })));
}
