import { renameSync } from "node:fs";
import { sleepSync } from "./process/sleep-sync.ts";

/** What Windows answers while a virus scanner or an indexer has a file open for a moment. */
const PASSING: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Pauses between attempts, in milliseconds: half a second in all. */
const PAUSES = [2, 5, 10, 25, 50, 100, 150, 158] as const;

/** Renames, where that is refused as Windows refuses it for a moment: again, a bounded number of times. @throws the file system's error. */
export function renamePatiently(from: string, to: string): void {
  retryWhilePassing(() => renameSync(from, to), process.platform === "win32" ? PAUSES : []);
}

/** Does a step again after each pause for as long as it fails with what may pass. @throws the step's last error. */
export function retryWhilePassing(step: () => void, pauses: readonly number[]): void {
  for (const pause of [...pauses, undefined]) {
    try {
      step();
      return;
    } catch (error) {
      if (pause === undefined || !PASSING.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
      sleepSync(pause);
    }
  }
}
