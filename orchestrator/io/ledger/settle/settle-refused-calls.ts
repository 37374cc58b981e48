import { settle } from "../../../core/ledger/signals/settlements.ts";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { hasFailedResult } from "../../../core/transcripts/state-of-entries.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { entriesFrom } from "../entries-of-transcript.ts";
import { findOpenFiles, type OpenFile, readOpenFile } from "../files/open-files.ts";
import type { Holding } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { resultsTranscript } from "../transcripts.ts";
import { joinAgents } from "./join-agents.ts";
import { waitForTranscript } from "./wait-for-transcript.ts";

/**
 * Frees the slots of calls that we admitted and somebody else refused. No event reports that, but the caller's transcript has the refusal.
 * It is read only if no slot is free, and waited for only if a call of the same caller has not started.
 *
 * @param spawn the call that finds no slot free.
 * @param slots those that are taken now.
 */
export function settleRefusedCalls(
  ledger: Ledger,
  { call, caller, transcript }: SignalOf<"spawnAsked">,
  slots: readonly Holding[],
): void {
  const found = findOpenFiles(ledger.paths, slots);
  const files = found.map(readOpenFile);
  const path = resultsTranscript(transcript, caller)?.path;
  const isUnstarted = ({ agent, owner, record }: OpenFile) =>
    owner === ledger.key && agent === undefined && record?.results?.path === path;
  if (path !== undefined && files.some(isUnstarted)) waitForTranscript(path, call);
  joinAgents(ledger, ledger.view(undefined, slots, found));
  for (const { owner, record } of files) {
    if (owner !== ledger.key || !record?.call || !record.results) continue;
    const { path, from } = record.results;
    if (!hasFailedResult(entriesFrom(path, from, record.call), record.call)) continue;
    const { session, call } = record;
    const steps = settle(ledger.view(), {
      kind: "callFailed",
      session,
      call,
      reason: "refused, according to the transcript",
    });
    carryOutSettlement(ledger, steps, "transcript");
  }
}
