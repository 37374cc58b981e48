import { isOpen } from "../../../core/ledger/agent-status.ts";
import { BY_MISSING_RECORD } from "../../../core/ledger/fold/has-life-ended.ts";
import { newestLife } from "../../../core/ledger/fold/ledger-state.ts";
import { endedLives } from "../files/ended-lives.ts";
import { findOpenFiles } from "../files/open-files.ts";
import { type Holding, readSlots } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { isGone } from "./settle-gone-owners.ts";

/**
 * Ends lives in the log that have no file: the record was removed by hand, or its process died at the one moment that leaves no trace. The
 * folders are read before and after the log, so that a life that moves in between is not taken for gone. Nothing is ended while a slot
 * cannot be listed, because it may hold that life.
 */
export function settleOrphans(ledger: Ledger): void {
  const slots = readSlots(ledger.paths);
  if (slots.some(({ isClosed }) => isClosed)) return;
  const before = livesOnDisk(ledger, slots);
  const open = ledger.agents().filter(({ status }) => isOpen(status));
  const onDisk = new Set([...before, ...livesOnDisk(ledger)]);
  for (const entry of open) {
    const life = newestLife(entry)?.life;
    const { call, owner, session } = entry;
    if (life === undefined && call !== undefined && owner !== undefined) {
      const isOver = owner === ledger.key || isGone(ledger, owner);
      if (isOver) ledger.record("dropped", { call, ...(session === undefined ? {} : { session }) });
    } else if (life !== undefined && !onDisk.has(life)) {
      ledger.record("ended", { life, status: "lost", by: BY_MISSING_RECORD, reason: RECORD_GONE });
    }
  }
}

/** For people who read the log, and for older versions, which go by these words. */
const RECORD_GONE = "its record is gone";

function livesOnDisk({ paths }: Ledger, slots?: readonly Holding[]): string[] {
  return [...endedLives(paths), ...findOpenFiles(paths, slots).map(({ name }) => name.life)];
}
