import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StatePaths } from "./state-paths.ts";

/** Nothing of ours is prepared for longer than this, in milliseconds: what is older was left by a process that was killed. */
export const LEFT_AFTER_MS = 3_600_000;

/** Removes what killed processes left among the files that are being prepared. */
export function sweepScratch({ tmp }: StatePaths, now: Date): void {
  for (const name of readdirSync(tmp)) {
    const modified = lstatSync(join(tmp, name), { throwIfNoEntry: false })?.mtimeMs;
    if (modified !== undefined && now.getTime() - modified > LEFT_AFTER_MS) {
      rmSync(join(tmp, name), { recursive: true, force: true });
    }
  }
}
