import { lstatSync } from "node:fs";
import { join } from "node:path";
import { toLine } from "../../core/printable.ts";
import { runCommand } from "../checks/run-command.ts";
import { removeFileWithin } from "../plain-file/change-within.ts";
import { openCheckWorktree, placeOfCheckWorktree } from "./check-worktree.ts";
import { git, gitWithoutPrograms } from "./git.ts";
import { literalPath } from "./literal-path.ts";
import { tryMerge } from "./merge-commits.ts";
import type { Checkout } from "./place-of.ts";

/** A merge of two commits that differ in generated files, and how each of these is made again. */
interface Remaking {
  readonly ours: string;
  readonly theirs: string;
  readonly message: string;
  readonly files: readonly string[];
  /** The command of each file. */
  readonly commands: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** A file that takes what a command writes. */
  readonly log: string;
  /** Gives the worktree what is not committed. */
  readonly setUp: (worktree: string) => Promise<void>;
}

type Remade = { readonly commit: string } | { readonly why: string };

/**
 * Merges two commits into a new one that no branch names yet, with these files made anew by their commands in the worktree of the check:
 * they begin as our side has them. Nothing else that a command changes is taken in.
 *
 * @throws where the worktree cannot be made.
 */
export async function remakeFiles(checkout: Checkout, root: string, run: string, how: Remaking): Promise<Remade> {
  const { ours, theirs, files, commands, seconds, log } = how;
  const { place: main } = checkout;
  const tree = tryMerge(main, ours, theirs);
  if (tree.kind !== "conflict") return { why: tree.kind === "failed" ? tree.why : "there is no conflict any more" };
  const halfway = git(main, "commit-tree", tree.tree, "-p", ours, "-p", theirs, "-m", "To be made again");
  if (!halfway.ok) return { why: halfway.why };
  const opened = openCheckWorktree(checkout, root, run, halfway.stdout.trim());
  if (opened.kind === "failed") throw new Error(`the worktree for the check could not be made: ${opened.why}`);
  const { path } = opened;
  const place = placeOfCheckWorktree(checkout, root, run);
  if (!place) return { why: "its worktree is gone" };
  for (const file of files) {
    // where our side has none, the command begins without
    if (!gitWithoutPrograms(place, "checkout", "--quiet", ours, "--", literalPath(file)).ok)
      removeFileWithin(path, join(path, file));
  }
  await how.setUp(path);
  for (const command of new Set(files.map((file) => commands[file] ?? "false"))) {
    const { passed, why, output } = await runCommand(command, path, log, seconds);
    if (!passed) return { why: `\`${command}\`: ${why}\n${output}` };
  }
  const after = placeOfCheckWorktree(checkout, root, run);
  if (!after) return { why: "a command has removed the .git of its worktree" };
  const missing = files.find((file) => !lstatSync(join(path, file), { throwIfNoEntry: false })?.isFile());
  if (missing !== undefined) return { why: `its command has made no file ${missing}` };
  const added = gitWithoutPrograms(after, "add", "--force", "--", ...files.map(literalPath));
  const written = added.ok ? git(after, "write-tree") : added;
  if (!written.ok) return { why: written.why };
  const message = toLine(how.message);
  const made = git(main, "commit-tree", written.stdout.trim(), "-p", ours, "-p", theirs, "-m", message);
  return made.ok ? { commit: made.stdout.trim() } : { why: made.why };
}
