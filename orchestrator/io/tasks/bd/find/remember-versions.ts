import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { hasState, type StatePaths, whyElsewhere } from "../../../ledger/files/state-paths.ts";
import { readPlainFile } from "../../../plain-file/read-plain-file.ts";
import { foldersOnPath } from "../../../program-on-path.ts";
import { replaceFile } from "../../../replace-file.ts";
import { tryTo } from "../../../try-to.ts";

/** What is remembered of one program. */
export interface Remembered {
  /** The version that it said when it was asked last, while it is the same file. */
  readonly version: string | undefined;
  keep(version: string): void;
  forget(): void;
}

/** The state, and whether whoever asks may leave something there. */
export interface VersionMemory {
  readonly paths: StatePaths;
  readonly mayWrite: boolean;
}

/** How long the version of a script is believed: it may lead to another program by now, though it is the same file. */
const SCRIPT_MS = 10 * 60_000;

const FILE = "bd-version.json";

/** Far more than one version takes, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/**
 * Remembers the version of a program by what tells its file from any other: asking costs as much as a question about tasks, and each step
 * is a process of its own.
 *
 * @param memory where the next process finds it; left out, nothing is remembered.
 */
export function rememberVersions(program: string, env: NodeJS.ProcessEnv, memory?: VersionMemory): Remembered {
  const isKept = memory && hasState(memory.paths) && whyElsewhere(memory.paths) === undefined;
  const identity = isKept ? identify(program, env) : undefined;
  if (memory === undefined || identity === undefined)
    return { version: undefined, keep: () => undefined, forget: () => undefined };
  const { dir, tmp } = memory.paths;
  const file = join(dir, FILE);
  const put = (kept: object) => memory.mayWrite && tryTo(() => replaceFile(tmp, file, JSON.stringify(kept)));
  return {
    version: read(file, identity),
    keep: (version) => put({ key: identity.key, version, at: Date.now() }),
    forget: () => put({}),
  };
}

interface Identity {
  readonly key: string;
  readonly isScript: boolean;
}

function identify(program: string, env: NodeJS.ProcessEnv): Identity | undefined {
  try {
    const path = realpathSync(find(program, env));
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    return { key: JSON.stringify([path, ino, size, mtimeMs, ctimeMs]), isScript: beginsAsScript(path) };
  } catch {
    return undefined;
  }
}

/** @throws if there is none. */
function find(program: string, env: NodeJS.ProcessEnv): string {
  if (/[/\\]/.test(program)) return program;
  const places = foldersOnPath(env, delimiter).map((folder) => join(folder, program));
  const found = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new Error(`${program} is not on the path`);
  return found;
}

function beginsAsScript(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(2);
    return readSync(file, start, 0, 2, 0) === 2 && start.toString("latin1") === "#!";
  } finally {
    closeSync(file);
  }
}

function read(file: string, { key, isScript }: Identity): string | undefined {
  const kept = tryTo(() => JSON.parse(readPlainFile(file, MOST_BYTES) ?? "") as { [field: string]: unknown });
  if (kept?.key !== key || typeof kept.version !== "string") return undefined;
  const age = Date.now() - Number(kept.at);
  return isScript && !(age >= 0 && age < SCRIPT_MS) ? undefined : kept.version;
}
