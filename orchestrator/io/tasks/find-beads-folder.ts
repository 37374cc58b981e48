import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { findGitDir } from "../git-dir.ts";
import { namesIn } from "../names-in.ts";
import { followRedirect, refuseFolder, refuseNamed } from "./follow-redirect.ts";

/** Where a repository's tasks are, found as `bd` finds them. */
export interface BeadsFolder {
  /** The `.beads` folder; it need not exist yet. */
  readonly path: string;
  /** The checkout it belongs to: `bd` runs there. */
  readonly root: string;
  /** What makes it a real Beads database, e.g. `embeddeddolt`; absent when only an export, or nothing, is there. */
  readonly database?: string;
  /** How it was found, as a phrase. */
  readonly because: string;
  /** Why nothing there is read or written, when it leads out of the repository. */
  readonly refused?: Problem;
}

/**
 * Finds the `.beads` folder for `start`: `BEADS_DIR`, else upwards to the top of the repository. A linked worktree uses its main
 * checkout's, unless it has a database of its own, and a `redirect` file is followed once.
 *
 * @returns undefined outside a repository that has no `.beads` above it either.
 */
export function findBeadsFolder(start: string, env: NodeJS.ProcessEnv): BeadsFolder | undefined {
  if (env.BEADS_DIR) {
    const path = resolve(start, env.BEADS_DIR);
    const named = { path, root: dirname(path), because: "BEADS_DIR names it" };
    const refused = refuseNamed(start, path, env);
    return refused ? { ...named, refused } : followFrom(named);
  }
  for (let at = resolve(start); ; at = dirname(at)) {
    const path = join(at, ".beads");
    if (isFolder(path) && !isHomeOf(at, env))
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `found in ${at}` });
    if (existsSync(join(at, ".git"))) {
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `at the top of the repository ${at}` });
    }
    if (dirname(at) === at) return undefined;
  }
}

/** bd keeps things of its own in `~/.beads`: that makes no project of everything below. A home that is a repository is one. */
function isHomeOf(folder: string, env: NodeJS.ProcessEnv): boolean {
  return folder === resolve(env.HOME ?? homedir()) && !existsSync(join(folder, ".git"));
}

/** The main checkout's folder, when `root` is a linked worktree without a database of its own. */
function ofMainCheckout(root: string, own: string): BeadsFolder | undefined {
  const main = mainCheckout(root);
  if (main === undefined || findDatabase(own)) return undefined;
  const path = join(main, ".beads");
  if (!isFolder(path) && isFolder(own)) return undefined;
  return { path, root: main, because: `${root} is a linked worktree of ${main}` };
}

/**
 * Undefined if `root` is the main checkout, or none, or the common directory is no checkout's `.git`. A bare repository has no main
 * checkout: there bd 1.0 keeps the tasks in it.
 */
function mainCheckout(root: string): string | undefined {
  const dotGit = join(root, ".git");
  try {
    const found = findGitDir(dotGit);
    if (found.kind === "foreign") return undefined;
    const { gitDir, common } = found;
    if (common === dotGit || !statSync(common).isDirectory()) return undefined;
    if (basename(common) === ".git") return dirname(common);
    return common !== gitDir && isFolder(join(common, ".beads")) ? common : undefined;
  } catch {
    return undefined;
  }
}

function follow(folder: BeadsFolder): BeadsFolder {
  const refused = refuseFolder(folder.path);
  return refused ? { ...folder, refused } : followFrom(folder);
}

/** What BEADS_DIR names is the user's own, and may be a link. */
function followFrom(folder: BeadsFolder): BeadsFolder {
  const redirect = followRedirect(folder);
  if (redirect.kind === "refused") return { ...folder, refused: redirect.problem };
  if (redirect.kind === "none") return withDatabase(folder);
  const because = `${join(folder.path, "redirect")} leads to it`;
  const found = { path: redirect.path, root: dirname(redirect.path), because };
  // bd would follow one more
  const further = followRedirect(found);
  const refused = refuseFolder(found.path) ?? (further.kind === "refused" ? further.problem : undefined);
  return refused ? { ...found, refused } : withDatabase(found);
}

function withDatabase(folder: BeadsFolder): BeadsFolder {
  const database = findDatabase(folder.path);
  return database ? { ...folder, database } : folder;
}

const DATABASES = ["embeddeddolt", "dolt", "proxieddb", "metadata.json"];

function findDatabase(path: string): string | undefined {
  const names = namesIn(path);
  return DATABASES.find((name) => names.includes(name)) ?? names.find((name) => name.endsWith(".db"));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
