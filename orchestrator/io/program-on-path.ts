import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { userInfo } from "node:os";
import { basename, delimiter, dirname, isAbsolute, join, resolve } from "node:path";
import { findGitDir } from "./git-dir.ts";
import { boundsOf } from "./plain-file/bounds-of.ts";
import { isWithin } from "./plain-file/resolve-within.ts";
import { tryTo } from "./try-to.ts";

/**
 * How a program is started by its name. Windows would look for it in the current folder first, which is the repository's, and may hold a
 * `git.exe`; and a PATH may name folders of the repository, such as `./node_modules/.bin`, which npm and npx put there by its whole path.
 * There it gets the whole path of the one in the other folders, or one at which there is none.
 */
export function programOnPath(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const isWindows = platform === "win32";
  if (/[\\/]/.test(name) || (!isWindows && !namesForeign(env.PATH, env))) return name;
  const file = isWindows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  const found = foldersOnPath(env, isWindows ? ";" : ":")
    .map((folder) => join(folder, file))
    .find((path) => (isWindows ? existsSync(path) : canRun(path)));
  return found ?? join(dirname(process.execPath), file);
}

/** The folders of the PATH, except those of the repository, and those that depend on the process which looks there. */
export function foldersOnPath(env: NodeJS.ProcessEnv, separator: string): string[] {
  const isForeign = foreignTo(env);
  return (env.PATH ?? env.Path ?? "").split(separator).filter((folder) => !isForeign(folder));
}

/** The same environment, with a PATH for what a program starts in its turn that names no folder of the repository which it is in. */
export function withPlainPath(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = ["PATH", "Path"].find((one) => env[one] !== undefined);
  if (name === undefined || !namesForeign(env[name], env)) return env;
  // an empty one would be the current folder
  return { ...env, [name]: foldersOnPath(env, delimiter).join(delimiter) || dirname(process.execPath) };
}

function namesForeign(path: string | undefined, env: NodeJS.ProcessEnv): boolean {
  return path?.split(delimiter).some(foreignTo(env)) ?? false;
}

type Judge = (folder: string) => boolean;

/** A process asks for programs again and again, on the same PATH. */
const judges = new Map<string, Judge>();

/** Tells the folders that no program is taken from. */
function foreignTo({ CLAUDE_PROJECT_DIR: project }: NodeJS.ProcessEnv): Judge {
  const starts = [tryTo(() => process.cwd()), project].flatMap((folder) => folder || []);
  const key = starts.join("\0");
  const known = judges.get(key) ?? judgeOnce(workTreesAround(starts));
  judges.set(key, known);
  return known;
}

function judgeOnce(workTrees: readonly string[]): Judge {
  const judged = new Map<string, boolean>();
  return (folder) => {
    const known = judged.get(folder) ?? isForeign(folder, workTrees);
    judged.set(folder, known);
    return known;
  };
}

function isForeign(folder: string, workTrees: readonly string[]): boolean {
  if (!isAbsolute(folder) || OF_PROCESS.test(resolve(folder))) return true;
  if (workTrees.length === 0) return false;
  const real = tryTo(() => realPath(folder));
  return real !== undefined && workTrees.some((top) => isWithin(top, real));
}

/** In the file system's own spelling: on a Mac, another case of a name leads to the same folder. */
const realPath = realpathSync.native;

/** Where the kernel shows each process another folder, such as its current one. */
const OF_PROCESS = /^\/(?:proc|dev\/fd)(?:\/|$)/;

/** The work trees that this process works in. One that holds all of the user's home holds their own programs. */
function workTreesAround(starts: readonly string[]): string[] {
  const found = new Set(starts.flatMap((folder) => boundsOf(folder) ?? []));
  // what is added to a set is reached by its loop
  for (const top of found) {
    for (const further of [mainCheckout(top), boundsOf(dirname(top))]) if (further !== undefined) found.add(further);
  }
  const home = tryTo(() => realPath(userInfo().homedir));
  return [...found]
    .flatMap((top) => tryTo(() => realPath(top)) ?? [])
    .filter((top) => home === undefined || !isWithin(top, home));
}

function mainCheckout(top: string): string | undefined {
  const git = tryTo(() => findGitDir(join(top, ".git")));
  return git?.kind === "own" && basename(git.common) === ".git" ? dirname(git.common) : undefined;
}

function canRun(path: string): boolean {
  const may = () => {
    accessSync(path, constants.X_OK);
    return true;
  };
  return tryTo(may) ?? false;
}
