import type { LostAgents } from "../../settings/settings.ts";
import type { EndOfWork } from "../states.ts";
import { describeTraces, type Traces } from "./traces.ts";

const LOST = "its client process ended before the agent did";

/**
 * Judges the work of an agent that is lost. One that changed nothing is tried again, as often as it happens; what another may have
 * changed puts its task in doubt.
 */
export function judgeLost(traces: Traces): Omit<EndOfWork, "at"> {
  const summary = `${LOST}; ${describeTraces(traces)}`;
  if (!traces.mayHaveChanged) return { kind: "failed", summary, mayRetry: true, isExcused: true };
  const { files, commits } = traces;
  return { kind: "in-doubt", summary, mayRetry: false, files, commits };
}

/** What the setting makes of an outcome in doubt; without a word of the user's it stays in doubt. */
export function decideDoubt(outcome: EndOfWork, lostAgents: LostAgents): EndOfWork {
  if (outcome.kind !== "in-doubt" || lostAgents === "ask") return outcome;
  if (lostAgents === "accept") return { ...outcome, kind: "done", summary: `Accepted unseen: ${outcome.summary}` };
  return { ...outcome, kind: "failed", mayRetry: true, isExcused: true };
}
