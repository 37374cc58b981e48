import { settle } from "../../../core/ledger/signals/settlements.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { readOpenFiles } from "../files/open-files.ts";
import { readSlots } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { hasFailedResult } from "../transcripts.ts";
import { joinAgents } from "./join-agents.ts";

/**
 * Frees the slots of calls that we admitted and somebody else refused. No event reports that, but the caller's transcript has the refusal.
 * It is read only if no slot is free.
 */
export function settleRefusedCalls(ledger: Ledger): void {
  const slots = readSlots(ledger.paths);
  const files = readOpenFiles(ledger.paths, slots);
  joinAgents(ledger, ledger.view(undefined, slots, files));
  for (const { owner, record } of files) {
    if (owner !== ledger.key || !record?.call || !record.results) continue;
    if (!hasFailedResult(record.results.path, record.results.from, record.call)) continue;
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
