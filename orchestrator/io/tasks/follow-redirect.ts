import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { oddCharacter } from "../../core/text/odd-character.ts";
import { findGitDir } from "../git-dir.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { leadsOut } from "../plain-file/leads-out.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { followLinks, isInGitDir, isWithin, resolveWithin } from "../plain-file/resolve-within.ts";
import { isSetByRepository } from "../settings/is-set-by-repository.ts";

/** Where a `.beads` folder sends whoever asks for its tasks. */
type Redirect =
  | { readonly kind: "none" }
  | { readonly kind: "to"; readonly path: string }
  | { readonly kind: "refused"; readonly problem: Problem };

const MOST_BYTES = 16 * 2 ** 10;

/**
 * Reads the `redirect` file of a `.beads` folder as Beads means it: one path, from the checkout's root. It comes with the repository, so
 * it may lead to where that repository is, in this checkout or another work tree of it, and nowhere else.
 */
export function followRedirect({ path, root }: { readonly path: string; readonly root: string }): Redirect {
  const file = join(path, "redirect");
  const bounds = boundsOf(root) ?? root;
  const read = readWithin(file, { root: bounds, most: MOST_BYTES });
  if (read.kind === "refused") return read;
  const text = read.kind === "file" ? read.bytes.toString("utf8") : "";
  const [named, ...more] = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const odd = oddCharacter(text);
  if (odd !== undefined)
    return refuseText(file, `it holds the character ${odd}, so that bd may read another path in it`);
  if (more.length > 0) return refuseText(file, "it names more than one path");
  if (named === undefined) return { kind: "none" };
  const target = isAbsolute(named) ? named : resolve(root, named);
  return isOfSameRepository(bounds, target) ? { kind: "to", path: target } : refuse(file, target, bounds);
}

/** Refuses a `.beads` folder that is, or holds, a link out of the repository: bd would follow each. */
export function refuseFolder(path: string): Problem | undefined {
  const bounds = boundsOf(dirname(path)) ?? dirname(path);
  const resolved = resolveWithin(bounds, path);
  return resolved.kind === "outside" ? leadsOut(path, resolved, bounds) : undefined;
}

/** Refuses a BEADS_DIR that the repository's own settings name, and that leads out of the repository. */
export function refuseNamed(start: string, path: string, env: NodeJS.ProcessEnv): Problem | undefined {
  const bounds = boundsOf(start);
  if (bounds === undefined || !isSetByRepository(start, env, "BEADS_DIR") || isOfSameRepository(bounds, path))
    return undefined;
  const what = `the repository's settings name ${toInertLine(followLinks(path))}, which is neither in ${bounds} nor in another work tree of it`;
  return {
    where: "BEADS_DIR",
    what,
    fix: "Set it in the environment in which you start Claude Code, not in the repository.",
  };
}

/** Whether a path lies in this work tree or in another of the same repository, once every link is followed. */
function isOfSameRepository(bounds: string, target: string): boolean {
  const real = followLinks(target);
  const here = followLinks(bounds);
  if (isWithin(here, real)) return !isInGitDir(here, real);
  const there = boundsOf(nearestFolder(real));
  if (there === undefined || isInGitDir(there, real)) return false;
  const [ours, theirs] = [here, there].map(sharedGitDir);
  return ours !== undefined && ours === theirs;
}

function sharedGitDir(root: string): string | undefined {
  const dotGit = join(root, ".git");
  const found = existsSync(dotGit) ? findGitDir(dotGit) : undefined;
  return found?.kind === "own" ? followLinks(found.common) : undefined;
}

function nearestFolder(path: string): string {
  for (let at = path; ; at = dirname(at)) if (existsSync(at) || dirname(at) === at) return at;
}

function refuseText(file: string, what: string): Redirect {
  return { kind: "refused", problem: { where: file, what, fix: "Write one path into it, in plain characters." } };
}

function refuse(file: string, target: string, bounds: string): Redirect {
  const what = `it leads to ${toInertLine(followLinks(target))}, which is neither in ${bounds} nor in another work tree of it`;
  const fix = `Remove ${basename(file)}, point it to a folder of this repository, or set BEADS_DIR to where the tasks are.`;
  return { kind: "refused", problem: { where: file, what, fix } };
}
