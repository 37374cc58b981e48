import { statSync } from "node:fs";
import { readPlainPart } from "../../plain-file/read-plain-part.ts";
import { tryTo } from "../../try-to.ts";

/** The client writes a call down while its hooks run: within half a second of their start on a busy machine (2.1.332). In milliseconds. */
const WITHIN_MS = 2_000;

const LOOK_EVERY_MS = 20;

/** Far more than the client writes down between a call and the look for it, in bytes. */
const LATELY = 2 ** 20;

/**
 * Waits until a caller's transcript has the call that is asked for now, and so everything that came before it: the client writes in that
 * order, but not at once. A transcript that there is not, or that never has the call, holds nothing up.
 */
export function waitForTranscript(path: string, call: string): void {
  const size = tryTo(() => statSync(path).size);
  if (size === undefined) return;
  const from = Math.max(0, size - LATELY);
  const until = performance.now() + WITHIN_MS;
  while (readPlainPart(path, from, 2 * LATELY)?.includes(call) === false && performance.now() < until)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_EVERY_MS);
}
