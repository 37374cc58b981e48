import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Leaves the trace that hooks run in this client process. A hook that is missing or disabled cannot say so; the engine, which
 * finds no trace, can.
 */
export function noteSession(ledger: Ledger): void {
  writeFileSync(join(ledger.paths.sessions, ledger.key), `${ledger.time()}\n`, { mode: 0o600 });
}

/** Whether hooks of ours have run in this owner's process. */
export function hasSessionTrace(ledger: Ledger): boolean {
  return existsSync(join(ledger.paths.sessions, ledger.key));
}
