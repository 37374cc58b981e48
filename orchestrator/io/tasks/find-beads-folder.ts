import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";

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
    return follow({ path, root: dirname(path), because: "BEADS_DIR names it" });
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

/** `.git` of a linked worktree is a file that names a folder, whose `commondir` leads to the main checkout's `.git`. */
function mainCheckout(root: string): string | undefined {
  try {
    const gitDir = /^gitdir: (.+)$/m.exec(readFileSync(join(root, ".git"), "utf8"))?.[1];
    if (gitDir === undefined) return undefined;
    const linked = resolve(root, gitDir.trim());
    const common = resolve(linked, readFileSync(join(linked, "commondir"), "utf8").trim());
    return common.endsWith(".git") && statSync(common).isDirectory() ? dirname(common) : undefined;
  } catch {
    return undefined;
  }
}

function follow(folder: BeadsFolder): BeadsFolder {
  const target = readRedirect(folder);
  const found = target
    ? { path: target, root: dirname(target), because: `${join(folder.path, "redirect")} leads to it` }
    : folder;
  const database = findDatabase(found.path);
  return database ? { ...found, database } : found;
}

function readRedirect({ path, root }: BeadsFolder): string | undefined {
  try {
    const lines = readFileSync(join(path, "redirect"), "utf8").split("\n");
    const target = lines.map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#"));
    return target && (isAbsolute(target) ? target : resolve(root, target));
  } catch {
    return undefined;
  }
}

const DATABASES = ["embeddeddolt", "dolt", "proxieddb", "metadata.json"];

function findDatabase(path: string): string | undefined {
  try {
    const names = readdirSync(path);
    return DATABASES.find((name) => names.includes(name)) ?? names.find((name) => name.endsWith(".db"));
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
