import type { LostAgents } from "../../settings/settings.ts";
import { tellAccepted, tellLost } from "../../texts/outcomes/tell-end.ts";
import type { EndOfWork } from "../states.ts";
import type { Traces } from "./traces.ts";

/**
 * Judges the work of a lost agent. If it changed nothing, its task is tried again, as often as that happens. If it may have changed
 * something, the task is in doubt.
 */
export function judgeLost(traces: Traces): Omit<EndOfWork, "at"> {
  const summary = tellLost(traces);
  if (!traces.mayHaveChanged) return { kind: "failed", summary, mayRetry: true, isExcused: true };
  const { files, commits } = traces;
  return { kind: "in-doubt", summary, mayRetry: false, files, commits };
}

/** Applies the user's setting to an outcome in doubt. Without a setting it stays in doubt. */
export function decideDoubt(outcome: EndOfWork, lostAgents: LostAgents): EndOfWork {
  if (outcome.kind !== "in-doubt" || lostAgents === "ask") return outcome;
  if (lostAgents === "accept") return { ...outcome, kind: "done", summary: tellAccepted(outcome.summary) };
  return { ...outcome, kind: "failed", mayRetry: true, isExcused: true };
}
