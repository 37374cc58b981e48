import type { AgentEntry } from "../../../orchestrator/core/ledger/agent-entry.ts";
import type { AttemptFacts } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import type { ParsedReport } from "../../../orchestrator/core/run/judge/parse-report.ts";

/** How an agent ends. */
export type End = "done" | "failed" | "needs-input" | "killed" | "busy" | "no-report";

/** An agent of a world that is not real. */
export interface SimulatedAgent {
  readonly isAtWork: boolean;
  readonly end?: End;
}

/** What the engine knows of it. */
export function factsOfAgent({ isAtWork, end = "done" }: SimulatedAgent): AttemptFacts {
  if (isAtWork) return { call: "c", agent: entry("running") };
  if (end === "killed") return { call: "c", agent: entry("killed") };
  if (end === "busy") return { call: "c", agent: { ...entry("failed"), reason: "overloaded: 529" } };
  return { call: "c", agent: entry("completed"), reported: reportOf(end) };
}

export function reportOf(end: string): ParsedReport {
  if (end === "no-report") return { kind: "none", why: "its last message holds no report" };
  const status = end as "done" | "failed" | "needs-input";
  const report = { status, summary: end, files: [], commits: [], tests: [], followUps: [] };
  return { kind: "report", report };
}

function entry(status: AgentEntry["status"]): AgentEntry {
  return {
    id: "c",
    isJoined: true,
    skillName: null,
    taskId: null,
    status,
    spawnedAt: "2026-01-01T00:00:00.000Z",
    description: "",
    agentType: "",
    owner: "m",
    lives: [],
    agentId: "a",
  };
}
