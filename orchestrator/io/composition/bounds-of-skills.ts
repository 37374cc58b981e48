import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isThere } from "../plain-file/bounds-of.ts";
import { followLinks, isWithin } from "../plain-file/resolve-within.ts";
import { isConfigDirMoved } from "../settings/is-home-moved.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";

/** What is at the top of a repository, or of a project without git. */
const AT_TOP = [".git", ".beads", ".claude"];

/**
 * The folder that no link to a skill or a composition in this one may lead out of: the repository, or the project where there is no git.
 * Where a link in it leads to another repository, that does not count as one. Undefined for the user's own skills, which may be links to
 * wherever they are kept, also where the folder of their settings is a repository of its own or lies in one.
 */
export function boundsOfSkills(folder: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const around = foldersUp(folder);
  let found: string | undefined;
  for (const at of around) {
    if (isTop(at, env) && (found === undefined || !isWithin(followLinks(at), followLinks(found)))) found = at;
  }
  return isUsersOwn(around, found, env) ? undefined : (found ?? folder);
}

function foldersUp(folder: string): string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...foldersUp(dirname(folder))];
}

/** In the home, the client and bd keep things of their own: that makes no project of all that is below. */
function isTop(folder: string, env: NodeJS.ProcessEnv): boolean {
  const names = AT_TOP.filter((name) => isThere(join(folder, name)));
  if (names.length === 0) return false;
  const isHome = followLinks(folder) === followLinks(homedir()) && !isConfigDirMoved(folder, env);
  return isHome ? names.includes(".git") : true;
}

/** Whether one of these is the folder of the user's settings, which neither lies around a repository nor is reached from one by a link. */
function isUsersOwn(around: readonly string[], top: string | undefined, env: NodeJS.ProcessEnv): boolean {
  const config = resolve(userConfigDir(env));
  const places = [placeOf(config), followLinks(config)];
  const own = around.map(placeOf).find((place) => places.includes(place));
  if (own === undefined || (top !== undefined && !isWithin(followLinks(top), own))) return false;
  return !isConfigDirMoved(around[0] ?? config, env);
}

/** Where a path is, however its folder is spelled: a link in the place itself is not followed. */
function placeOf(path: string): string {
  return join(followLinks(dirname(path)), basename(path));
}
