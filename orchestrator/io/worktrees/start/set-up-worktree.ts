import { cpSync, existsSync, lstatSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WorktreeSetUp } from "../../../core/settings/settings.ts";
import { runCommand } from "../../checks/run-command.ts";
import { resolveWithin } from "../../plain-file/resolve-within.ts";

/** How a set-up went: how long it took, and what of it failed, as a sentence. */
interface SetUp {
  readonly tookMs: number;
  readonly failure?: string;
}

/**
 * Gives a worktree what git does not: copies and links of files of the user's checkout, then one command. What stands there already stays.
 * Only for what a person has approved.
 *
 * @param log a file that takes what the command writes.
 */
export async function setUpWorktree(root: string, worktree: string, setUp: WorktreeSetUp, log: string): Promise<SetUp> {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  const { copy = [], link = [], run, seconds = 300 } = setUp;
  for (const path of [...copy, ...link]) {
    const failure = bring(root, worktree, path, link.includes(path));
    if (failure !== undefined) return { tookMs: took(), failure };
  }
  if (run === undefined) return { tookMs: took() };
  const { passed, why, output } = await runCommand(run, worktree, log, seconds);
  return passed ? { tookMs: took() } : { tookMs: took(), failure: `${run}: ${why}\n${output.slice(-2_000)}` };
}

/** Both ends have to lie where they seem to: a link in the repository would lead elsewhere. Why it failed, or undefined. */
function bring(root: string, worktree: string, path: string, isLink: boolean): string | undefined {
  const [from, to] = [join(root, path), join(worktree, path)];
  if (!existsSync(from)) return undefined;
  const ends = [resolveWithin(root, from), resolveWithin(worktree, dirname(to))];
  const outside = ends.find(({ kind }) => kind === "outside");
  if (outside?.kind === "outside") return `${path} leads to ${outside.leadsTo}`;
  if (lstatSync(to, { throwIfNoEntry: false })) return undefined;
  try {
    mkdirSync(dirname(to), { recursive: true });
    if (isLink) symlinkSync(from, to, lstatSync(from).isDirectory() ? "junction" : "file");
    else cpSync(from, to, { recursive: true, force: false, verbatimSymlinks: true });
    return undefined;
  } catch (error) {
    return `${path}: ${(error as Error).message}`;
  }
}
