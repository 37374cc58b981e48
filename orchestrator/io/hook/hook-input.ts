import { readSync } from "node:fs";
import { sleepSync } from "../process/sleep-sync.ts";

const CHUNK_BYTES = 64 * 1024;

/** Where the input refuses instead of waiting: how long until the next look, and how long to look. Well under the time that a hook has. */
const RETRY_MS = 5;
const DEADLINE_MS = 10_000;

/** Far more than a client says of one event, with a whole prompt or a whole answer in it, in bytes. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * All of standard input as text. It is read in one go and not as a stream, which takes Node a fifth of the time that a hook takes.
 * So a client that never ends the input is waited for until its own time limit for the hook; it then denies a spawn by itself, since
 * the hook has `"onFailure": "block"`, and holds a starting agent back for as long as it waits.
 *
 * @throws an error where the input refuses to be read for too long, or goes on and on.
 */
export function readHookInput(): string {
  const chunks: Buffer[] = [];
  const until = Date.now() + DEADLINE_MS;
  for (let total = 0; ; ) {
    const chunk = readChunk();
    if (chunk === "ended") return Buffer.concat(chunks).toString("utf8");
    if (chunk !== "not-yet") {
      chunks.push(chunk);
      total += chunk.length;
      if (total > MOST_BYTES) throw new Error(`its input has more than ${MOST_BYTES / 2 ** 20} MB`);
    } else if (Date.now() > until) throw new Error(`its input did not end within ${DEADLINE_MS / 1000} s`);
    else sleepSync(RETRY_MS);
  }
}

function readChunk(): Buffer | "ended" | "not-yet" {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    const read = readSync(0, chunk);
    return read === 0 ? "ended" : chunk.subarray(0, read);
  } catch (error) {
    // closed, or no input at all: what came is all there is
    return (error as NodeJS.ErrnoException).code === "EAGAIN" ? "not-yet" : "ended";
  }
}
