import { tellWaiting } from "../../texts/contexts/tell-open-runs.ts";
import { findNeeds } from "../needs/find-needs.ts";
import { finishOf, type Run } from "../run.ts";

/** News of runs that nobody drives. The user gets the details; the model gets only counts, because agents wrote the details. */
export interface NewsAtRest {
  readonly forUser: string;
  readonly forModel?: string;
}

/** How long after its end a run is still news, in milliseconds. */
const NEWS_MS = 3 * 24 * 3_600_000;

/**
 * Whether there may be news of earlier runs for a session, judged by the runs alone: one ended recently, or left something open. Only
 * then is the tracker asked. A session that compacts or clears its context has had the news at its start.
 */
export function mayHaveNews(
  runs: readonly Run[],
  source: string,
  now: string,
  isOrphaned: (run: Run) => boolean,
): boolean {
  if (source !== "startup" && source !== "resume") return false;
  const since = new Date(Date.parse(now) - NEWS_MS).toISOString();
  if (runs.some((run) => (finishOf(run) ?? "") > since)) return true;
  return findNeeds({ runs, broken: [], tasks: null, isOrphaned }).length > 0;
}

/** The news in what `skyfom status --brief --json` prints; undefined where it has none, or printed something else. */
export function newsOfStatus(printed: unknown, cli: string): NewsAtRest | undefined {
  const { text, waiting } = (printed ?? {}) as { readonly text?: unknown; readonly waiting?: unknown };
  if (typeof text !== "string" || typeof waiting !== "string" || text === "") return undefined;
  if (waiting === "") return { forUser: text };
  return { forUser: text, forModel: tellWaiting(waiting, cli) };
}
