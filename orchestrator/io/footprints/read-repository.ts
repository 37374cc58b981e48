import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { CommitHistory } from "../../core/footprints/co-changed.ts";
import type { KnownRepository } from "../../core/footprints/estimate-files.ts";
import { TrackedFiles } from "../../core/footprints/tracked-files.ts";
import { askGit } from "../ask-git.ts";
import { lookThroughCheckout, pathsOfIndex } from "../git-files/look-through-checkout.ts";

/** More symbols than this are not looked for at once, and older commits say little. */
const MOST_SYMBOLS = 400;
const MOST_COMMITS = 400;

/** Nobody defines what a task names in a larger file, in bytes. Where many files are larger, definitions are not looked for. */
const LARGEST = 4_000_000;
const MOST_LARGE = 500;

const COMMIT = "\u0001";

/** The words by which languages begin a definition. */
const DEFINES =
  "class|def|function|func|fn|interface|type|struct|enum|trait|object|record|module|namespace|const|let|var|val|macro_rules!";

/** What git tells of files in a work tree, of those that define these symbols, and of what changed together; undefined if it cannot. */
export function readRepository(root: string, symbols: readonly string[]): KnownRepository | undefined {
  const listed = askGit(root, ["ls-files", "--stage", "-z"]);
  const { paths } = pathsOfIndex(listed ?? "");
  if (listed === undefined || lookThroughCheckout(root, paths)) return undefined;
  const files = new TrackedFiles(paths);
  return { files, definedIn: findDefinitions(root, paths, symbols.slice(0, MOST_SYMBOLS)), history: readHistory(root) };
}

const GREP = ["--no-recurse-submodules", "--no-color", "--no-line-number", "--no-column", "--full-name"];

/** Where these symbols are defined. Symbols are plain words, so that they may be in a pattern as they are. */
function findDefinitions(
  root: string,
  paths: readonly string[],
  symbols: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (symbols.length === 0) return found;
  const large = paths.filter((path) => isLarge(join(root, path)));
  if (large.length > MOST_LARGE) return found;
  const pattern = `(^|[^[:alnum:]_])(${DEFINES})[[:space:]]+(\\([^)]*\\)[[:space:]]*)?(${symbols.join("|")})($|[^[:alnum:]_])`;
  const told =
    askGit(root, ["grep", "-z", "-I", "-o", "-E", ...GREP, "-e", pattern, "--", ...large.map(without)]) ?? "";
  for (const line of told.split("\n")) {
    const [file = "", match = ""] = line.split("\0");
    const symbol = /(\w+)\W*$/.exec(match)?.[1];
    if (symbol === undefined) continue;
    const known = found.get(symbol) ?? [];
    if (!known.includes(file)) found.set(symbol, [...known, file]);
  }
  return found;
}

/** git reads each file whole into memory, and a file of no data at all may be of any size. */
function isLarge(path: string): boolean {
  return (lstatSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST;
}

function without(path: string): string {
  return `:(exclude,literal)${path}`;
}

function readHistory(root: string): CommitHistory {
  const format = [`--format=${COMMIT}`, "--name-only", "-z", "--no-renames", "--no-merges", "--no-ext-diff"];
  const told = askGit(root, ["log", `--max-count=${MOST_COMMITS}`, ...format, "HEAD"]) ?? "";
  return told.split(COMMIT).map((commit) => commit.split(/[\0\n]+/).filter((file) => file !== ""));
}
