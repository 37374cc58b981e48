import type { CheckVerdict } from "../../checks/check-verdict.ts";
import type { AgentEntry } from "../../ledger/agent-entry.ts";
import { isOpen } from "../../ledger/agent-status.ts";
import { defined } from "../../ledger/defined.ts";
import type { LastWords } from "../../reference/last-words.ts";
import { tellFailed, type WhyFailed } from "../../texts/outcomes/tell-end.ts";
import type { MissedBase } from "../../texts/reasons/tell-missed-base.ts";
import type { AttemptBranch } from "../../worktrees/run-branch.ts";
import type { Attempt, Outcome } from "../run.ts";
import type { EndOfWork } from "../states.ts";
import type { ClaimedChanges } from "./claimed-commits.ts";
import type { ClaimFacts } from "./judge-claims.ts";
import { judgeLost } from "./judge-lost.ts";
import { type ParsedReport, parseReport } from "./parse-report.ts";
import { readLimit } from "./read-limit.ts";
import type { Traces } from "./traces.ts";

/**
 * What is wrong with a brief: `gone` where its withdrawal was cut short, since a brief is written before its attempt begins; `foreign` where
 * what is in its place was not written from this home.
 */
export type BriefFlaw = "gone" | "foreign";

/** What is known about one attempt when the engine looks. */
export interface AttemptFacts {
  /** The call that its reference is bound to. */
  readonly call?: string;
  /** Whether the hook that bound it may still be running, so that the ledger does not have the agent yet. */
  readonly isBeingAdmitted?: boolean;
  /** Why the call that is to be made cannot be made with its brief, if so. */
  readonly briefFlaw?: BriefFlaw;
  /** The agent of that call in the ledger. */
  readonly agent?: AgentEntry;
  /** Whether the client has yet to say how that agent ended; see `isEndAwaited`. */
  readonly isEndAwaited?: boolean;
  /** When its call was last refused, ISO 8601. */
  readonly returnedAt?: string;
  /** The report in the agent's last message, which was stored when it stopped, or what is wrong with that report. */
  readonly reported?: ParsedReport;
  /** Its last message from its transcript, if its stop was not recorded. */
  readonly unkept?: LastWords;
  /** What a lost or stopped agent left behind. */
  readonly traces?: Traces;
  /** Whether these traces were found in this step, and are not stored yet. */
  readonly areTracesNew?: boolean;
  /** What was found out about the agent and its report, once it has ended. */
  readonly found?: Found;
  /** Why its agent was told not to work in the worktree that it was given. */
  readonly missedBase?: MissedBase;
  /** What it left in a worktree of its own, once it has ended. */
  readonly branch?: AttemptBranch;
  /** The last result of the check on its commits. */
  readonly verdict?: CheckVerdict;
  /** Where the whole of its last message, or of what it left behind, is stored. */
  readonly whole?: string;
}

/** What hooks.json gives PreToolUse, in milliseconds. */
const HOOK_TIMEOUT_MS = 60_000;

/** Whether the hook that bound a call may still be running, so that the ledger does not have the agent yet. */
export function isBeingAdmitted(boundMs: number, now: string): boolean {
  return Math.abs(Date.parse(now) - boundMs) < HOOK_TIMEOUT_MS;
}

/** How long the notification of an end may wait behind others that the client delivers first, a turn for each, in milliseconds. */
const END_TOLD_WITHIN_MS = 60_000;

/**
 * Whether the client has yet to report how an agent ended that it no longer lists. The notification says whether a person stopped the
 * agent, which is final, or the client gave it up: then its task is tried again.
 */
export function isEndAwaited({ background, isEndInferred, endedAt = "" }: AgentEntry, now: string): boolean {
  return background === true && isEndInferred === true && Date.parse(now) - Date.parse(endedAt) < END_TOLD_WITHIN_MS;
}

/** What the repository, the transcript and the hooks' notes say about an agent that has ended. */
export interface Found extends Omit<ClaimFacts, "isIdleTalk" | "foreignCommits" | "hasOnlyRead"> {
  /** What it claims to have changed; undefined if it claims no commit. */
  readonly claimed?: ClaimedChanges;
  /** Undefined if its transcript does not say. */
  readonly hasUsedTools?: boolean;
}

/** Where an attempt stands: its call has not been made, its agent is at work, or it is over. */
export type Standing =
  | { readonly kind: "due" }
  | { readonly kind: "at-work"; readonly agent?: AgentEntry }
  | { readonly kind: "over"; readonly outcome: EndOfWork };

/** How far an open attempt is, by its call and the ledger alone. What else is read of it depends on that. */
export function phaseOf(
  { isOwnWork }: Pick<Attempt, "isOwnWork">,
  { call, isBeingAdmitted, agent, isEndAwaited, reported }: AttemptFacts,
): Standing["kind"] {
  if (isOwnWork) return reported === undefined ? "at-work" : "over";
  if (call === undefined || agent?.status === "refused") return "due";
  if (agent === undefined) return isBeingAdmitted ? "at-work" : "over";
  return isOpen(agent.status) || (agent.status === "killed" && isEndAwaited) ? "at-work" : "over";
}

/**
 * Judges an open attempt by the ledger first and by the agent's own words second.
 *
 * @param now when the engine looks, ISO 8601. The agent may have ended long before: the ledger says when.
 */
export function judgeAttempt(attempt: Pick<Attempt, "isOwnWork">, known: AttemptFacts, now: string): Standing {
  const { agent } = known;
  const at = agent?.endedAt ?? now;
  const phase = phaseOf(attempt, known);
  switch (phase) {
    case "due":
      return { kind: "due" };
    case "at-work":
      return { kind: "at-work", ...defined({ agent }) };
    case "over":
      return { kind: "over", outcome: { ...judgeEnd(attempt, known, at), at } };
    default:
      return phase satisfies never;
  }
}

function judgeEnd(
  { isOwnWork }: Pick<Attempt, "isOwnWork">,
  { agent, reported = parseReport(""), traces, missedBase }: AttemptFacts,
  at: string,
): Omit<EndOfWork, "at"> {
  if (isOwnWork) return judgeReport(reported);
  switch (agent?.status) {
    case undefined:
      return { ...failed({ kind: "unknown" }, true), isExcused: true };
    case "killed":
      return failed({ kind: "stopped", ...tracesOf(traces) }, false);
    case "lost":
      return judgeLostAgent(traces);
    case "failed":
      return judgeFailure(agent?.reason, at);
    default:
      return missedBase === undefined ? judgeReport(reported) : judgeMissed(missedBase);
  }
}

/** A client may die after an agent's last message and before the hook that stores it. A report in that message still counts. */
function judgeLostAgent(traces: Traces = NO_TRACES): Omit<EndOfWork, "at"> {
  const { lastMessage } = traces;
  const reported = lastMessage === undefined ? undefined : parseReport(lastMessage);
  return reported?.kind === "report" ? judgeReport(reported) : judgeLost(traces);
}

/** A hook that makes worktrees would make the next one as it made this; nothing keeps the next attempt from the checkout. */
function judgeMissed(missed: MissedBase): Omit<EndOfWork, "at"> {
  return failed({ kind: "missed-base", missed }, !missed.isByHook || missed.isSharedNext === true);
}

/** What a stopped agent left behind is noted in the task, for the next attempt. */
function tracesOf(traces: Traces | undefined): { readonly traces?: Traces } {
  const isKnown = traces && traces.files.length + traces.commits.length + traces.commands.length > 0;
  return isKnown ? { traces } : {};
}

/** Nothing is known: it may have changed anything. */
const NO_TRACES: Traces = { mayHaveChanged: true, files: [], commits: [], commands: [] };

/** An attempt that failed because of a limit of the model's API is tried again until it succeeds. `limitNow` sets the pace. */
function judgeFailure(reason: string | undefined, at: string): Omit<EndOfWork, "at"> {
  const judged = failed({ kind: "failed", ...defined({ reason }) }, true);
  const limit = reason === undefined ? undefined : readLimit(reason, at);
  return limit ? { ...judged, isExcused: true, limit } : judged;
}

function judgeReport(parsed: ParsedReport): Omit<EndOfWork, "at"> {
  if (parsed.kind === "none") return failed({ kind: "no-report", flaw: parsed.why }, true);
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
      return failed({ kind: "reported", status, summary }, true);
  }
}

function failed(why: WhyFailed, mayRetry: boolean): Omit<EndOfWork, "at"> {
  return { kind: "failed", summary: tellFailed(why), mayRetry };
}
