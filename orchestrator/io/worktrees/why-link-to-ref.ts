import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import { findObstacle } from "../plain-file/find-obstacle.ts";

/**
 * Why git is not to move a branch: it writes the branch and its log under their names, whatever these lead to. Git makes no links there;
 * those in an archive may lead anywhere.
 *
 * @param name of the branch, with `refs/heads/`; or HEAD, of which only the log is a file that is written to.
 */
export function whyLinkToRef(gitDir: string, name: string): string | undefined {
  const logs = join(gitDir, "logs", name);
  for (const path of name === "HEAD" ? [logs] : [join(gitDir, name), logs]) {
    const obstacle = findObstacle(gitDir, dirname(path));
    if (obstacle) return `${obstacle.where}: it is no plain folder`;
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return `${path}: it is a link`;
  }
  return undefined;
}
