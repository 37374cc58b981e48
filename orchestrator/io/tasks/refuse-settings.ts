import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { whyBdElsewhere } from "../../core/tasks/bd/leads-elsewhere.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { readWithin } from "../plain-file/read-within.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";
import { foldersOfBd } from "./folders-of-bd.ts";

/** Far more than bd keeps in such a file, in bytes. */
const MOST_BYTES = 2 ** 20;

/** What bd reads from a `.beads` folder: where its database is, and its settings, of which the second file is said to be one machine's. */
const IN_JSON = ["metadata.json", "config.json"];
const IN_YAML = ["config.yaml", "config.local.yaml"];

/** What follows a tag of YAML another parser may read as another value. */
const TAG = /^[^#\n]*(?:^|[\s,[{:-])!/m;

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
    const settings = await parse(read.bytes.toString("utf8"), name);
    if (settings === "unreadable") return refuse(file, "it cannot be read as settings of bd");
    const why = whyBdElsewhere(settings, leadsOut);
    if (why) return refuse(file, `"${why.key}" ${why.what}`);
  }
  return undefined;
}

/** JSON that is none stops bd itself, which says so better. */
async function parse(text: string, name: string): Promise<unknown> {
  if (IN_JSON.includes(name)) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
  // as bd init leaves it: the parser need not even be loaded
  if (text.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) return undefined;
  const { parseYaml } = await import("../../core/composition/parse/parse-yaml.ts");
  const parsed = parseYaml(text);
  return parsed.ok && !TAG.test(text) ? parsed.value : "unreadable";
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
