import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { refuseOutside } from "../plain-file/change-within.ts";
import { followLinks } from "../plain-file/resolve-within.ts";

/** Everything that is kept in a state directory. `docs/state.md` describes each. */
export interface StatePaths {
  readonly dir: string;
  readonly slots: string;
  readonly waiting: string;
  readonly idle: string;
  /** Open Skill calls of slot holders, and the forked skills that run in their slots. */
  readonly forks: string;
  readonly ended: string;
  readonly seen: string;
  readonly sessions: string;
  readonly runs: string;
  readonly tmp: string;
  readonly events: string;
  /** The log before this one, where a long one was put aside. */
  readonly eventsBefore: string;
  readonly agents: string;
  readonly snapshot: string;
}

const FOLDERS = ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "runs", "tmp"] as const;

export function statePaths(dir: string): StatePaths {
  const folders = Object.fromEntries(FOLDERS.map((name) => [name, join(dir, name)])) as Record<
    (typeof FOLDERS)[number],
    string
  >;
  return {
    dir,
    ...folders,
    events: join(dir, "events.jsonl"),
    eventsBefore: join(dir, "events.1.jsonl"),
    agents: join(dir, "agents.json"),
    snapshot: join(dir, "snapshot.json"),
  };
}

/** Whether anything of ours has been written here yet. */
export function hasState(paths: StatePaths): boolean {
  return isFolder(paths.slots);
}

/**
 * Makes the state directory. A link in place of one of our folders is not followed.
 *
 * @throws an error whose message names the path.
 */
export function createState(paths: StatePaths): void {
  refuseElsewhere(paths);
  if (isFolder(paths.dir) && FOLDERS.every((name) => isFolder(paths[name]))) return;
  mkdirSync(paths.dir, { recursive: true });
  if (!isFolder(paths.dir)) throw new Error(describeLink(paths.dir));
  for (const name of FOLDERS) {
    if (isFolder(paths[name])) continue;
    mkdirSync(paths[name], { mode: 0o700, recursive: true });
    if (!isFolder(paths[name])) throw new Error(describeLink(paths[name]));
  }
  try {
    writeFileSync(join(paths.dir, ".gitignore"), "*\n", { flag: "wx" });
  } catch {
    // the user's own stays
  }
}

/** A `.claude` that leads out of its repository would take the state with it. @throws an error that names both. */
function refuseElsewhere({ dir }: StatePaths): void {
  const above = dirname(dir);
  if (basename(above) === ".claude") refuseOutside(dirname(above), above);
}

function describeLink(path: string): string {
  return `${path} is a link to ${followLinks(path)}, not a directory`;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
