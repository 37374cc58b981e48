import { statSync } from "node:fs";
import type { Prices } from "../../../core/cost/prices.ts";
import { totalUsage } from "../../../core/cost/token-usage.ts";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { agentsOfRun } from "../../../core/run/needs/agents-of-run.ts";
import { describeLastRun, type LastRun, lastFinished } from "../../../core/run/needs/last-run.ts";
import { finishOf, type Run } from "../../../core/run/run.ts";
import { readUsage } from "../../usage/read-usage.ts";

/** Most bytes of transcripts that a look at the status reads for a run that is over; `skyfom report` reads all of them. */
const MOST_READ = 256 * 1024 * 1024;

/** What the run that ended last came to; null if none has. */
export function readLastRun(
  runs: readonly Run[],
  entries: readonly AgentEntry[],
  transcriptOf: (agent: AgentEntry) => string | undefined,
  prices: Prices,
): LastRun | null {
  const run = lastFinished(runs);
  if (!run) return null;
  const sizes = agentsOfRun(entries, run.id).map((agent) => sizeOf(transcriptOf(agent)));
  const isTooMuch = sizes.reduce((sum, size) => sum + size, 0) > MOST_READ;
  return describeLastRun(run, entries, finishOf(run) ?? run.openedAt, (agent) => {
    const transcript = transcriptOf(agent);
    const usage = transcript === undefined || isTooMuch ? undefined : readUsage(transcript, prices);
    return usage && totalUsage(usage);
  });
}

function sizeOf(transcript: string | undefined): number {
  return transcript === undefined ? 0 : (statSync(transcript, { throwIfNoEntry: false })?.size ?? 0);
}
