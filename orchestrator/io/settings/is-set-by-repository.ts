import { lstatSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findGitDir } from "../git-dir.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { tryTo } from "../try-to.ts";

const MOST_BYTES = 4 * 2 ** 20;

/**
 * Whether settings that come with the repository set a variable of the client's environment: then it says nothing of what the user wants.
 *
 * @param start any folder of the repository: a client reads the settings of the one that it was started in, of which we may not hear.
 */
export function isSetByRepository(start: string, env: NodeJS.ProcessEnv, name: string): boolean {
  const { CLAUDE_PROJECT_DIR: project } = env;
  const folders = [start, ...(project ? [project] : [])].flatMap(foldersAround);
  return [...new Set(folders)].some((folder) => sets(folder, name));
}

/** A folder and those above it, also around a submodule, and the checkout which a linked work tree belongs to. A home is the user's own. */
function foldersAround(start: string): string[] {
  const top = boundsOf(start);
  const folders: string[] = [];
  for (let at = resolve(start); !folders.includes(at); at = dirname(at)) folders.push(at);
  const found = top === undefined ? undefined : tryTo(() => findGitDir(join(top, ".git")));
  if (found?.kind === "own") folders.push(dirname(found.common));
  return folders.filter((folder) => folder !== homedir() || folder === top);
}

function sets(folder: string, name: string): boolean {
  // most folders have none, and git is asked often
  if (!isThere(join(folder, ".claude"))) return false;
  return ["settings.json", "settings.local.json"].some((file) => {
    const read = readWithin(join(folder, ".claude", file), { root: boundsOf(folder) ?? folder, most: MOST_BYTES });
    // a text that cannot be parsed may be one that the client can: the name alone counts then
    return read.kind === "refused" || (read.kind === "file" && holdsName(read.bytes.toString("utf8"), name));
  });
}

function isThere(path: string): boolean {
  return tryTo(() => lstatSync(path, { throwIfNoEntry: false })) !== undefined;
}

/** JSON may spell any character of a name by its number, and Windows takes a variable by any case of its name. */
function holdsName(text: string, name: string): boolean {
  const spelled = text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return spelled.toLowerCase().includes(`"${name.toLowerCase()}"`);
}
