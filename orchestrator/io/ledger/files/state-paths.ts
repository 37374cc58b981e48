import { lstatSync, mkdirSync, readlinkSync, type Stats, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import { refuseOutside } from "../../plain-file/change-within.ts";
import { leadsOut } from "../../plain-file/read-within.ts";
import { followLinks, resolveWithin } from "../../plain-file/resolve-within.ts";

/** The contents of a state directory, as `docs/state.md` describes them. */
export interface StatePaths {
  readonly dir: string;
  /** The folder in the work tree in which people and scripts read of it, where the state itself lies elsewhere. */
  readonly shown?: string;
  readonly slots: string;
  readonly waiting: string;
  readonly idle: string;
  /** Open Skill calls of slot holders, and the forked skills that run in their slots. */
  readonly forks: string;
  readonly ended: string;
  readonly seen: string;
  readonly sessions: string;
  /** Calls of agents for which the client has asked the person. */
  readonly asking: string;
  readonly runs: string;
  readonly tmp: string;
  readonly events: string;
  /** The log before this one, where a long one was put aside. */
  readonly eventsBefore: string;
  readonly agents: string;
  readonly snapshot: string;
}

const FOLDERS = ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "asking", "runs", "tmp"] as const;

export function statePaths(dir: string, shown?: string): StatePaths {
  const folders = Object.fromEntries(FOLDERS.map((name) => [name, join(dir, name)])) as Record<
    (typeof FOLDERS)[number],
    string
  >;
  return {
    dir,
    ...(shown === undefined ? {} : { shown }),
    ...folders,
    events: join(dir, "events.jsonl"),
    eventsBefore: join(dir, "events.1.jsonl"),
    agents: join(dir, "agents.json"),
    snapshot: join(dir, "snapshot.json"),
  };
}

/** Whether there is a state here yet. */
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
  if (isLost(paths)) throw new Error(`${paths.dir} is gone, so nobody can tell who is at work. ${howToRecover(paths)}`);
  makeFolder(paths.dir);
  for (const name of FOLDERS) makeFolder(paths[name], 0o700);
  ignoreFolder(paths.dir);
}

/** Hides our folder from git; a file of the user stays. */
export function ignoreFolder(folder: string): void {
  try {
    writeFileSync(join(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch {
    // there already
  }
}

/** A `.claude` that leads out of its repository would take the state with it. @throws an error that names both. */
function refuseElsewhere({ dir }: StatePaths): void {
  const above = dirname(dir);
  if (basename(above) === ".claude") refuseOutside(dirname(above), above);
}

/** Why a state is not even read: its `.claude` leads out of the repository, or a link is in place of one of our folders. */
export function whyElsewhere(paths: StatePaths): Problem | undefined {
  const above = dirname(paths.dir);
  const resolved = resolveWithin(dirname(above), above);
  if (basename(above) === ".claude" && resolved.kind === "outside") return leadsOut(above, resolved, dirname(above));
  const link = [paths.dir, ...FOLDERS.map((name) => paths[name])].find((path) => statOf(path)?.isSymbolicLink());
  if (link === undefined) return undefined;
  const what = `it is a link to ${followLinks(link)}, and is neither read nor written`;
  return { where: link, what, fix: "Put a plain folder in its place." };
}

/**
 * Whether the work tree shows a state that is not there any more: its git directory was removed or replaced. Agents may be at work
 * that nothing names, so no state is begun in its place.
 */
export function isLost(paths: StatePaths): boolean {
  // The link is made after the folder that it leads to, so it is looked at first.
  return paths.shown !== undefined && isOwnLink(paths, "slots") && !isFolder(paths.slots);
}

export function howToRecover({ shown }: StatePaths): string {
  return `If no agent of this repository is at work, \`skyfom reset\` starts over; it removes the links in ${shown}`;
}

/** What a link in the folder that is shown says, to lead to one of our folders. */
export function linkText({ dir, shown = dir }: StatePaths, name: string): string {
  return relative(shown, join(dir, name));
}

export function isOwnLink(paths: StatePaths, name: string): boolean {
  try {
    return readlinkSync(join(paths.shown ?? paths.dir, name)) === linkText(paths, name);
  } catch {
    return false;
  }
}

export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

function makeFolder(path: string, mode?: number): void {
  if (statOf(path)?.isSymbolicLink()) throw new Error(`${path} is a link to ${followLinks(path)}, not a directory`);
  mkdirSync(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a file is in the place of a parent folder
  }
}
