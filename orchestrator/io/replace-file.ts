import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { obstacleAt, refuseObstacle } from "./plain-file/find-obstacle.ts";
import { RefusedPath } from "./plain-file/refused-path.ts";
import { randomId } from "./random-id.ts";
import { renamePatiently } from "./rename-patiently.ts";

/**
 * Replaces a file as a whole: readers see the old content or the new, never a part.
 *
 * @param scratch a folder of ours, in the one that the file lies in or in one above it: from that down there may be no link.
 * @throws the file system's error, or what is in the place of a folder; the old file is then unchanged and nothing is left behind.
 */
export function replaceFile(scratch: string, path: string, content: string, mode = 0o600): void {
  const root = dirname(scratch);
  const obstacle = obstacleAt(root);
  if (obstacle !== undefined) throw new RefusedPath(obstacle);
  refuseObstacle(root, scratch);
  refuseObstacle(root, dirname(path));
  const temporary = join(scratch, randomId());
  try {
    writeFileSync(temporary, content, { mode, flag: "wx" });
    renamePatiently(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
