import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withLock } from "../with-lock.ts";
import type { Bd } from "./bd.ts";

/** How long a call waits for each one before it; then it goes on all the same, since bd keeps the database whole by itself. */
const PATIENCE_MS = 20_000;

/** The same where nothing can be known of whoever has the turn, who may be gone for good. */
const STRANGER_PATIENCE_MS = 1_000;

/** How long whoever had a turn leaves the next one to others: longer than they wait between two looks. */
const YIELD_MS = 40;

let endOfTurn = Number.NEGATIVE_INFINITY;

/**
 * Lets the calls of all our processes on an embedded Dolt database go one after the other. One process at a time may open it, questions
 * too, and bd itself waits for its turn in pauses that grow: of eight processes some would wait for minutes.
 */
export async function inTurn<T>({ folder, version, readsBack, until }: Bd, act: () => Promise<T>): Promise<T> {
  if (version.line !== "dolt" || readsBack) return act();
  await sleep(Math.max(0, endOfTurn + YIELD_MS - performance.now()));
  const lock = {
    directory: join(folder, "skyfom.db-turn"),
    scratch: join(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS,
    strangerPatienceMs: STRANGER_PATIENCE_MS,
    isLine: true,
    ...(until === undefined ? {} : { until }),
  };
  const turn = await withLock(lock, act).catch((error: NodeJS.ErrnoException) => {
    // a folder that refuses our lock is bd's to judge
    if (error.code === undefined) throw error;
    return undefined;
  });
  endOfTurn = performance.now();
  return turn?.kind === "done" ? turn.value : act();
}
