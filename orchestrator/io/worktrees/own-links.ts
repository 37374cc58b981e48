import { lstatSync, readlinkSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FoundWorktree } from "./find-worktrees.ts";
import { git } from "./git.ts";

/** The paths among these that are links to the same path of the main checkout. A set-up made them, and they can be removed without loss. */
export function ownLinks(worktree: string, gitDir: string, paths: readonly string[]): string[] {
  const root = dirname(dirname(dirname(gitDir)));
  return paths.filter((path) => {
    const at = join(worktree, path.replace(/\/$/, ""));
    return (
      lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true &&
      readlinkSync(at).replace(/[\\/]$/, "") === join(root, path.replace(/\/$/, ""))
    );
  });
}

/** Takes such links away: git removes no worktree in which it finds files that it does not know. */
export function dropOwnLinks({ path, gitDir }: FoundWorktree): void {
  const others = git({ gitDir, workTree: path }, "ls-files", "--others", "-z");
  if (!others.ok) return;
  for (const link of ownLinks(
    path,
    gitDir,
    others.stdout.split("\0").filter((file) => file !== ""),
  ))
    unlinkSync(join(path, link));
}
