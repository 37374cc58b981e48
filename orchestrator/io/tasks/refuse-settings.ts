import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { whyBdElsewhere } from "../../core/tasks/bd/leads-elsewhere.ts";
import { whyJsonNotPlain } from "../../core/tasks/bd/why-json-not-plain.ts";
import { oddCharacter } from "../../core/text/odd-character.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { tryTo } from "../try-to.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";
import { foldersOfBd } from "./folders-of-bd.ts";

/** Far more than bd keeps in such a file, in bytes. */
const MOST_BYTES = 2 ** 20;

/** What bd reads from a `.beads` folder: where its database is, and its settings, of which the second file is said to be one machine's. */
const IN_JSON = ["metadata.json", "config.json"];
const IN_YAML = ["config.yaml", "config.local.yaml"];

/** What a file says as we read it, and why bd may read it otherwise: empty where nothing can be read in it. */
interface Read {
  readonly settings: unknown;
  readonly notPlain: string | undefined;
}

/**
 * Why bd is not to be run with the settings that came with a repository: they would have it read, write or start something elsewhere.
 * Undefined if none of that is so.
 */
export async function refuseSettings({ path, root }: Pick<BeadsFolder, "path" | "root">): Promise<Problem | undefined> {
  const bounds = boundsOf(root) ?? root;
  for (const folder of foldersOfBd({ path, root })) {
    const problem = refuseEnvironment(folder) ?? (await refuseFiles(folder, root, bounds));
    if (problem) return problem;
  }
  return undefined;
}

/** bd takes over every variable in it, and hands them on to git. */
function refuseEnvironment(folder: string): Problem | undefined {
  const file = join(folder, ".env");
  const read = readWithin(file, { root: folder, most: MOST_BYTES });
  if (read.kind === "absent" || (read.kind === "file" && read.bytes.toString("utf8").trim() === "")) return undefined;
  return refuse(file, "bd takes variables of its environment from this file, which may name programs");
}

async function refuseFiles(folder: string, root: string, bounds: string): Promise<Problem | undefined> {
  const leadsOut = (named: string) => whereOutside(named, [folder, root], bounds);
  for (const name of [...IN_JSON, ...IN_YAML]) {
    const file = join(folder, name);
    const read = readWithin(file, { root: bounds, most: MOST_BYTES });
    if (read.kind === "refused") return read.problem;
    if (read.kind === "absent") continue;
    const { settings, notPlain } = await parse(read.bytes.toString("utf8"), name);
    const why = whyBdElsewhere(settings, leadsOut);
    if (why) return refuse(file, `"${why.key}" ${why.what}`);
    if (notPlain !== undefined) return refuse(file, `it cannot be read as settings of bd${notPlain}`);
  }
  return undefined;
}

const UNREADABLE: Read = { settings: undefined, notPlain: "" };

async function parse(text: string, name: string): Promise<Read> {
  const odd = oddCharacter(text);
  if (odd !== undefined) return { settings: undefined, notPlain: inDoubt(`it holds the character ${odd}`) };
  return IN_JSON.includes(name) ? parseJson(text) : await parseYaml(text);
}

function inDoubt(why: string | undefined): string | undefined {
  return why && ` without doubt: ${why}`;
}

function parseJson(text: string): Read {
  if (text.trim() === "") return { settings: undefined, notPlain: undefined };
  const parsed = tryTo((): unknown => JSON.parse(text));
  return parsed === undefined ? UNREADABLE : { settings: parsed, notPlain: inDoubt(whyJsonNotPlain(text)) };
}

async function parseYaml(text: string): Promise<Read> {
  // as bd init leaves it: the parser need not even be loaded
  if (text.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) return { settings: undefined, notPlain: undefined };
  const { parseYaml: parse } = await import("../../core/composition/parse/parse-yaml.ts");
  const { whyYamlNotPlain } = await import("../../core/tasks/bd/why-yaml-not-plain.ts");
  const parsed = parse(text);
  return parsed.ok ? { settings: parsed.value, notPlain: inDoubt(whyYamlNotPlain(text)) } : UNREADABLE;
}

/** Where a text leads to as a path, from any of the folders that bd may begin at; undefined if that is in the repository. */
function whereOutside(named: string, from: readonly string[], bounds: string): string | undefined {
  const local = named.trim().replace(/^file:(?:\/\/)?/i, "");
  const path = /^~(?:[\\/]|$)/.test(local) ? join(homedir(), local.slice(1)) : local;
  const places = isAbsolute(path) ? [path] : from.map((folder) => resolve(folder, path));
  for (const place of places) {
    const resolved = resolveWithin(bounds, place);
    if (resolved.kind === "outside") return resolved.leadsTo;
  }
  return undefined;
}

function refuse(where: string, what: string): Problem {
  const fix =
    "Mend or remove the file; or, where you trust it, set SKYFOM_BD_ELSEWHERE=allow in the environment that you start Claude Code in.";
  return { where, what, fix };
}
