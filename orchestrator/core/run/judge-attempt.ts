import type { AgentEntry } from "../ledger/agent-entry.ts";
import { isOpen } from "../ledger/agent-status.ts";
import { judgeLost } from "./judge-lost.ts";
import { parseReport } from "./parse-report.ts";
import { readLimit } from "./read-limit.ts";
import type { Outcome } from "./run.ts";
import { describeTraces, type Traces } from "./traces.ts";

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
  /** What a lost or stopped agent left behind. */
  readonly traces?: Traces;
}

/** Where an attempt stands: its call was not made yet, its agent is at work, or it is over. */
export type Standing =
  | { readonly kind: "due" }
  | { readonly kind: "at-work"; readonly agent?: AgentEntry }
  | { readonly kind: "over"; readonly outcome: Outcome };

/**
 * Judges an attempt by the ledger first and by the agent's own words second.
 *
 * @param now when the engine looks, ISO 8601; an agent has ended when the ledger says, which may be long before.
 */
export function judgeAttempt(facts: AttemptFacts, now: string): Standing {
  const at = facts.agent?.endedAt ?? now;
  const { call, isBeingAdmitted, agent, lastMessage, traces, isOwnWork } = facts;
  if (isOwnWork) return lastMessage === undefined ? { kind: "at-work" } : over(judgeReport(lastMessage), at);
  if (call === undefined) return { kind: "due" };
  if (!agent && isBeingAdmitted) return { kind: "at-work" };
  if (!agent) return over({ ...failed("the ledger has lost its agent", true), isExcused: true }, at);
  if (isOpen(agent.status)) return { kind: "at-work", agent };
  switch (agent.status) {
    case "refused":
      return { kind: "due" };
    case "killed":
      return over(failed(["its agent was stopped", ...tracesOf(traces)].join("; "), false), at);
    case "lost":
      return over(judgeLostAgent(traces), at);
    case "failed":
      return over(judgeFailure(agent.reason ?? "its agent failed", at), at);
    case "completed":
      return over(judgeReport(lastMessage ?? ""), at);
  }
}

/** A client may die between an agent's last words and the hook that hears them: a report that is there counts. */
function judgeLostAgent(traces: Traces = NO_TRACES): Omit<Outcome, "at"> {
  const { lastMessage } = traces;
  const hasReported = lastMessage !== undefined && parseReport(lastMessage).kind === "report";
  return hasReported ? judgeReport(lastMessage) : judgeLost(traces);
}

/** What a stopped agent left behind goes with the task, for whoever tries it next. */
function tracesOf(traces: Traces | undefined): string[] {
  const isKnown = traces && traces.files.length + traces.commits.length + traces.commands.length > 0;
  return isKnown ? [describeTraces(traces)] : [];
}

/** Nothing is known: it may have changed anything. */
const NO_TRACES: Traces = { mayHaveChanged: true, files: [], commits: [], commands: [] };

/** What the model's API could not give is tried again until it can: `limitNow` keeps the pace. */
function judgeFailure(reason: string, at: string): Omit<Outcome, "at"> {
  return readLimit(reason, at) ? { ...failed(reason, true), isExcused: true } : failed(reason, true);
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
