import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import { tryTo } from "./try-to.ts";

/**
 * How a program is started by its name. Windows would look for it in the current folder first, which is the repository's, and may hold a
 * `git.exe`; and a PATH may name folders of whatever repository a process is in, such as `./node_modules/.bin`. There it gets the whole path
 * of the one in the other folders, or one at which there is none.
 */
export function programOnPath(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const isWindows = platform === "win32";
  if (/[\\/]/.test(name) || (!isWindows && !namesRelative(env.PATH))) return name;
  const file = isWindows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  const found = foldersOnPath(env, isWindows ? ";" : ":")
    .map((folder) => join(folder, file))
    .find((path) => (isWindows ? existsSync(path) : canRun(path)));
  return found ?? join(dirname(process.execPath), file);
}

/** The folders of the PATH, except relative ones, which depend on the current folder. */
export function foldersOnPath(env: NodeJS.ProcessEnv, separator: string): string[] {
  return (env.PATH ?? env.Path ?? "").split(separator).filter((folder) => isAbsolute(folder));
}

/** The same environment, with a PATH for what a program starts in its turn that names no folder of the repository which it is in. */
export function withPlainPath(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const name = ["PATH", "Path"].find((one) => env[one] !== undefined);
  if (name === undefined || !namesRelative(env[name])) return env;
  // an empty one would be the current folder
  return { ...env, [name]: foldersOnPath(env, delimiter).join(delimiter) || dirname(process.execPath) };
}

function namesRelative(path: string | undefined): boolean {
  return path?.split(delimiter).some((folder) => !isAbsolute(folder)) ?? false;
}

function canRun(path: string): boolean {
  const may = () => {
    accessSync(path, constants.X_OK);
    return true;
  };
  return tryTo(may) ?? false;
}
