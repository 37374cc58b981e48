import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/**
 * How a program is started by its name. Windows would look for it in the current folder first, which is the repository's, and may hold a
 * `git.exe`; there it gets the whole path of the one on the PATH, or one at which there is none.
 */
export function programOnPath(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (platform !== "win32" || /[\\/]/.test(name)) return name;
  const file = /\.exe$/i.test(name) ? name : `${name}.exe`;
  const found = foldersOnPath(env, ";")
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));
  return found ?? join(dirname(process.execPath), file);
}

/** The folders of the PATH, except relative ones, which depend on the current folder. */
export function foldersOnPath(env: NodeJS.ProcessEnv, delimiter: string): string[] {
  return (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
}
