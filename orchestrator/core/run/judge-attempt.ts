import type { AgentEntry } from "../ledger/agent-entry.ts";
import { isOpen } from "../ledger/agent-status.ts";
import { parseReport } from "./parse-report.ts";
import type { Outcome } from "./run.ts";

/** What is known of one attempt when the engine looks. */
export interface AttemptFacts {
  /** Whether no agent was started for it: its report is handed in. */
  readonly isOwnWork?: boolean;
  /** The call that its reference is bound to. */
  readonly call?: string;
  /** Whether the hook that bound it may still be at work, so that the ledger does not tell of the agent yet. */
  readonly isBeingAdmitted?: boolean;
  /** The agent of that call in the ledger. */
  readonly agent?: AgentEntry;
  /** The agent's last message, kept when it stopped. */
  readonly lastMessage?: string;
}

/** Where an attempt stands: its call was not made yet, its agent is at work, or it is over. */
export type Standing =
  | { readonly kind: "due" }
  | { readonly kind: "at-work"; readonly agent?: AgentEntry }
  | { readonly kind: "over"; readonly outcome: Outcome };

/** Judges an attempt by the ledger first and by the agent's own words second. */
export function judgeAttempt(facts: AttemptFacts, at: string): Standing {
  const { call, isBeingAdmitted, agent, lastMessage, isOwnWork } = facts;
  if (isOwnWork) return lastMessage === undefined ? { kind: "at-work" } : over(judgeReport(lastMessage), at);
  if (call === undefined) return { kind: "due" };
  if (!agent && isBeingAdmitted) return { kind: "at-work" };
  if (!agent) return over(failed("the ledger has lost its agent", true), at);
  if (isOpen(agent.status)) return { kind: "at-work", agent };
  switch (agent.status) {
    case "refused":
      return { kind: "due" };
    case "killed":
      return over(failed("its agent was stopped", false), at);
    case "lost":
      return over(failed("its client process ended before the agent did", true), at);
    case "failed":
      return over(failed(agent.reason ?? "its agent failed", true), at);
    case "completed":
      return over(judgeReport(lastMessage ?? ""), at);
  }
}

function judgeReport(lastMessage: string): Omit<Outcome, "at"> {
  const parsed = parseReport(lastMessage);
  if (parsed.kind === "none") return failed(`its agent ended without a valid report: ${parsed.why}`, true);
  const { status, summary, files, commits, tests } = parsed.report;
  const lists = Object.entries({ files, commits, tests }).filter(([, list]) => list.length > 0);
  const changed = Object.fromEntries(lists) as Pick<Outcome, "files" | "commits" | "tests">;
  switch (status) {
    case "done":
      return { kind: "done", summary, mayRetry: false, ...changed };
    case "needs-input":
      return { kind: "needs-input", summary, mayRetry: false, ...changed };
    case "partial":
    case "failed":
      return failed(`its agent reported ${status}: ${summary}`, true);
  }
}

function failed(summary: string, mayRetry: boolean): Omit<Outcome, "at"> {
  return { kind: "failed", summary, mayRetry };
}

function over(outcome: Omit<Outcome, "at">, at: string): Standing {
  return { kind: "over", outcome: { ...outcome, at } };
}
