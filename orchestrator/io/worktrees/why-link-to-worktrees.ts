import { lstatSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "../names-in.ts";

/**
 * Why git is not to change its list of worktrees: it makes, fills and empties the folders of that list, whatever they lead to. Git makes no
 * links there; those in an archive may lead anywhere.
 */
export function whyLinkToWorktrees(commonDir: string): string | undefined {
  const list = join(commonDir, "worktrees");
  const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const link = [list, ...namesIn(list).map((name) => join(list, name))].find(isLink);
  return link === undefined ? undefined : `${link}: it is a link`;
}
