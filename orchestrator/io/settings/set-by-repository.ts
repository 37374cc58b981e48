import { lstatSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findGitDir } from "../git-dir.ts";
import { boundsOf, isThere } from "../plain-file/bounds-of.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { tryTo } from "../try-to.ts";
import { textAsClient } from "./text-as-client.ts";

const MOST_BYTES = 4 * 2 ** 20;

/**
 * Which of these variables of the client's environment settings that come with the repository set: they say nothing of what the user wants.
 * All of them, where such a file is not to be read.
 *
 * @param start any folder of the repository: a client reads the settings of the one that it was started in. Its hooks hear of that, and what
 * it runs for a model is in that folder or below it.
 */
export function setByRepository(start: string, env: NodeJS.ProcessEnv, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const texts = settingsOfRepository(start, env);
  return names.filter((name) => texts.some(({ text }) => sets(text, name)));
}

/** The file of the repository's that sets this variable, or that is not to be read and may set it. */
export function whereSetByRepository(start: string, env: NodeJS.ProcessEnv, name: string): SettingFile | undefined {
  const found = settingsOfRepository(start, env).find(({ text }) => sets(text, name));
  return found && { path: found.path, isRead: found.text !== REFUSED };
}

interface SettingFile {
  readonly path: string;
  readonly isRead: boolean;
}

function settingsOfRepository(start: string, env: NodeJS.ProcessEnv): Found[] {
  const starts = [start, env.CLAUDE_PROJECT_DIR, tryTo(() => process.cwd())].flatMap((folder) => folder || []);
  const tops = starts.map(boundsOf);
  return [...new Set(starts.flatMap(foldersAround))].flatMap((folder) => {
    const found = settingsIn(folder);
    return !tops.includes(folder) && isUsersHome(folder, found) ? [] : found;
  });
}

/** Whether a text has this name as a key. Where a comment follows it, that may stand before the colon. */
function sets(text: Text, name: string): boolean {
  return text === REFUSED || new RegExp(`"${name.toLowerCase()}"\\s*[:/]`).test(text);
}

/** Variables that say where the user's home is. */
export const HOMES: readonly string[] = ["HOME", "USERPROFILE"];

/** Whether settings are the user's own: of the home that the system knows, or of one that they have not made one themselves. */
function isUsersHome(folder: string, found: readonly Found[]): boolean {
  if (folder === tryTo(() => userInfo().homedir)) return true;
  return folder === homedir() && !HOMES.some((name) => found.some(({ text }) => sets(text, name)));
}

/** In the place of the text of a file that is not to be read. */
const REFUSED = Symbol("refused");

type Text = string | typeof REFUSED;

interface Found {
  readonly path: string;
  readonly text: Text;
}

/** A folder and those above it, also around a submodule, and the checkout which a linked work tree belongs to. */
function foldersAround(start: string): string[] {
  const top = boundsOf(start);
  const folders: string[] = [];
  for (let at = resolve(start); !folders.includes(at); at = dirname(at)) folders.push(at);
  const found = top === undefined ? undefined : tryTo(() => findGitDir(join(top, ".git")));
  if (found?.kind === "own") folders.push(dirname(found.common));
  return folders;
}

/** The texts of a folder's settings, to look for names in: one that cannot be parsed may be one that the client can. */
function settingsIn(folder: string): Found[] {
  // most folders have none, and git is asked often
  if (!isThere(join(folder, ".claude"))) return [];
  const root = boundsOf(folder) ?? folder;
  return ["settings.json", "settings.local.json"].flatMap((file): Found[] => {
    const path = join(folder, ".claude", file);
    if (isHidden(path)) return [];
    const read = readWithin(path, { root, most: MOST_BYTES });
    if (read.kind === "refused") return [{ path, text: REFUSED }];
    return read.kind === "file" ? [{ path, text: spelled(textAsClient(read.bytes)) }] : [];
  });
}

/** The client's sandbox puts a device in the place of what it hides, such as the settings of the user. Nothing is set there. */
function isHidden(path: string): boolean {
  return tryTo(() => lstatSync(path).isCharacterDevice()) ?? false;
}

/** JSON may spell any character of a name by its number, and Windows takes a variable by any case of its name. */
function spelled(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toLowerCase();
}
