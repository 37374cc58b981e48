import { writeSync } from "node:fs";
import { sleepSync } from "./process/sleep-sync.ts";

/** How long to wait for a reader who is slower than we are, where whoever started us made the pipe refuse instead of wait. */
const RETRY_MS = 5;

/**
 * Writes all of a text to stdout (1) or stderr (2) before it returns, past `process.stdout`, which takes Node longer to make than most
 * verbs take to run. @throws the file system's error, `EPIPE` where the reader has gone.
 */
export function writeOut(descriptor: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      sleepSync(RETRY_MS);
    }
  }
}
