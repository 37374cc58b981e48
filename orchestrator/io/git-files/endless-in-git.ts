import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { commonOf, findGitDir } from "../git-dir.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { isWithin } from "../plain-file/resolve-within.ts";
import { tryTo } from "../try-to.ts";
import { endlessFile } from "./endless-file.ts";
import { lookThroughGitDir } from "./look-through-git-dir.ts";
import { lookThroughSettings } from "./look-through-settings.ts";

/** For so long what was found holds: a step asks git many times. */
const HOLDS_MS = 30_000;

interface Looked {
  readonly at: number;
  readonly problem: Problem | undefined;
}

const looked = new Map<string, Looked>();

/**
 * Why git is not to be asked about the work tree around a folder: something in its git directory, or what its settings name, would have
 * git wait, or fill the memory, without end. Undefined if it can be asked, or there is none.
 */
export function endlessInGit(folder: string): Problem | undefined {
  const top = boundsOf(folder);
  if (top === undefined) return undefined;
  const dotGit = join(top, ".git");
  const found = tryTo(() => findGitDir(dotGit));
  return found?.kind === "own" ? endlessInGitDir(found.gitDir, top) : endlessFile(dotGit);
}

/** The same for a git directory, which may be the entry of a linked work tree. */
export function endlessInGitDir(gitDir: string, workTree = gitDir): Problem | undefined {
  const key = `${gitDir}\0${workTree}`;
  const known = looked.get(key);
  if (known && performance.now() - known.at < HOLDS_MS) return known.problem;
  const common = commonOf(gitDir);
  const problem =
    lookThroughGitDir(common) ??
    (isWithin(common, gitDir) ? undefined : lookThroughGitDir(gitDir)) ??
    lookThroughSettings(common, workTree);
  looked.set(key, { at: performance.now(), problem });
  return problem;
}
