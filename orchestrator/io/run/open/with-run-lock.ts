import { join } from "node:path";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Locked, withLock } from "../../tasks/with-lock.ts";

/** How long a step waits for another step of the same repository, in milliseconds. */
const PATIENCE_MS = 20_000;

/** Runs a step while no other step of this repository runs. */
export function withRunLock<T>(
  { paths }: Ledger,
  step: () => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Locked<T>> {
  return withLock({ directory: join(paths.runs, ".lock"), scratch: paths.tmp, patienceMs }, step);
}
