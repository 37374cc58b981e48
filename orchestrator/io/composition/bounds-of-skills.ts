import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { isThere } from "../plain-file/bounds-of.ts";
import { followLinks, isWithin } from "../plain-file/resolve-within.ts";
import { isConfigDirMoved } from "../settings/is-home-moved.ts";
import { userConfigDir } from "../settings/user-config-dir.ts";

/** What is at the top of a repository, or of a project without git. */
const AT_TOP = [".git", ".beads", ".claude"];

/**
 * The folder that no link to a skill or a composition in this one may lead out of: the repository, or the project where there is no git.
 * Where a link in it leads to another repository, that does not count as one. Undefined for the user's own skills, which may be links to
 * wherever they are kept.
 */
export function boundsOfSkills(folder: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  let found: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    if (isTop(at, env) && (found === undefined || !isWithin(followLinks(at), followLinks(found)))) found = at;
    if (dirname(at) === at) return found ?? (isUsersOwn(folder, env) ? undefined : folder);
  }
}

/** In the home, the client and bd keep things of their own: that makes no project of all that is below. */
function isTop(folder: string, env: NodeJS.ProcessEnv): boolean {
  const names = AT_TOP.filter((name) => isThere(join(folder, name)));
  const isHome = names.length > 0 && folder === homedir() && !isConfigDirMoved(folder, env);
  return isHome ? names.includes(".git") : names.length > 0;
}

function isUsersOwn(folder: string, env: NodeJS.ProcessEnv): boolean {
  return isWithin(userConfigDir(env), folder) && !isConfigDirMoved(folder, env);
}
