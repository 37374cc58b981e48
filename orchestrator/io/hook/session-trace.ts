import { statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Leaves the trace that hooks run in this client process. A hook that is missing or disabled cannot say so; the engine, which
 * finds no trace, can.
 */
export function noteSession(ledger: Ledger): void {
  writeFileSync(join(ledger.paths.sessions, ledger.key), "", { mode: 0o600 });
  noteTurnEnd(ledger);
}

/** Notes that a turn of the main conversation is over: calls that were handed over in it and not made are due again. */
export function noteTurnEnd(ledger: Ledger): void {
  const now = new Date(ledger.time());
  try {
    utimesSync(join(ledger.paths.sessions, ledger.key), now, now);
  } catch {
    // no trace: this client process has nothing to do with us
  }
}

/** When this owner's last turn that concerns us began or ended, or undefined when no hook of ours has run in its process. */
export function lastTurn(ledger: Ledger): Date | undefined {
  return statSync(join(ledger.paths.sessions, ledger.key), { throwIfNoEntry: false })?.mtime;
}
