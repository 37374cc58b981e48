import { lstatSync, mkdirSync, readlinkSync, type Stats, writeFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import { entriesIn } from "../../names-in.ts";
import { refuseOutside } from "../../plain-file/change-within.ts";
import { childOf } from "../../plain-file/child-of.ts";
import { obstacleAt, whyClosed } from "../../plain-file/find-obstacle.ts";
import { leadsOut } from "../../plain-file/leads-out.ts";
import { RefusedPath } from "../../plain-file/refused-path.ts";
import { resolveWithin } from "../../plain-file/resolve-within.ts";
import { isNoFolder } from "./is-no-folder.ts";

/** The contents of a state directory, as `docs/state.md` describes them. */
export interface StatePaths {
  readonly dir: string;
  /** The folder in the work tree that shows the state to people and scripts, if the state itself is elsewhere. */
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
  const inDir = (name: string) => childOf(normal, name);
  const normal = normalize(dir);
  const folders = Object.fromEntries(FOLDERS.map((name) => [name, inDir(name)])) as Record<
    (typeof FOLDERS)[number],
    string
  >;
  return {
    dir,
    ...(shown === undefined ? {} : { shown }),
    ...folders,
    events: inDir("events.jsonl"),
    eventsBefore: inDir("events.1.jsonl"),
    agents: inDir("agents.json"),
    snapshot: inDir("snapshot.json"),
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
  if (isFolder(paths.dir) && hasFolders(paths)) return;
  if (isLost(paths)) throw new Error(whyLost(paths));
  makeFolder(paths.dir);
  for (const name of FOLDERS) makeFolder(paths[name], 0o700);
  ignoreFolder(paths.dir);
}

function hasFolders({ dir }: StatePaths): boolean {
  const found = new Set(entriesIn(dir).flatMap((entry) => (entry.isDirectory() ? entry.name : [])));
  return FOLDERS.every((name) => found.has(name));
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

/** Why a state is not even read: its `.claude` leads out of the repository, or something else is in the place of one of our folders. */
export function whyElsewhere(paths: StatePaths): Problem | undefined {
  const above = dirname(paths.dir);
  if (basename(above) === ".claude") {
    const resolved = resolveWithin(dirname(above), above);
    if (resolved.kind === "outside") return leadsOut(above, resolved, dirname(above));
  }
  for (const path of [paths.dir, ...FOLDERS.map((name) => paths[name])]) {
    const obstacle = inPlaceOf(path) ?? whyClosed(path);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

/** Something else in the place of a folder of the state: agents may be at work that only this folder named. */
function inPlaceOf(path: string): Problem | undefined {
  const obstacle = obstacleAt(path);
  return (
    obstacle && {
      ...obstacle,
      fix: "When no agent of this repository is at work, remove it; a folder is made in its place.",
    }
  );
}

/** @throws RefusedPath for a state that is not even read. */
export function refuseState(paths: StatePaths): void {
  const elsewhere = whyElsewhere(paths);
  if (elsewhere !== undefined) throw new RefusedPath(elsewhere);
}

/**
 * Whether the work tree shows a state that is gone, because its git directory was removed or replaced. Agents that nothing names may be at
 * work, so no new state is created.
 */
export function isLost(paths: StatePaths): boolean {
  // The link is made after the folder that it leads to, so it is looked at first.
  return paths.shown !== undefined && isOwnLink(paths, "slots") && isGone(paths);
}

/** Where a link has taken the place of the state or of its slots, nothing is gone: the link is refused, and what it leads to may be there. */
function isGone({ dir, slots }: StatePaths): boolean {
  if (statOf(dir)?.isSymbolicLink()) return false;
  try {
    return lstatSync(slots, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return isNoFolder(error); // one that must not be looked into is there
  }
}

export function whyLost(paths: StatePaths): string {
  return `${paths.dir} is gone, so nobody can tell who is at work. ${howToRecover(paths)}`;
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
  const obstacle = inPlaceOf(path);
  if (obstacle !== undefined) throw new RefusedPath(obstacle);
  mkdirSync(path, { recursive: true, ...(mode === undefined ? {} : { mode }) });
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a file is in the place of a parent folder
  }
}
