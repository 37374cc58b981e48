import { statSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { parseTaskLine } from "../../core/tasks/parse-task-line.ts";
import type { Task } from "../../core/tasks/task.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { readWithin } from "../plain-file/read-within.ts";

/** The embedded store as it stood at one moment. */
export interface Store {
  readonly path: string;
  /** The file's bytes; empty when there is no file. */
  readonly bytes: Buffer;
  /** Changes when anybody writes the file. */
  readonly version: string;
  readonly tasks: readonly Task[];
  /** Zero-based line of each task, in the order of `tasks`; where an id stands twice, its later line counts. */
  readonly lines: readonly number[];
  /** Where each task is in `tasks`. */
  readonly places: ReadonlyMap<string, number>;
  /** Ids on lines that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly warnings: readonly Problem[];
  /** Why nothing may be written, when a merge was left unfinished. */
  readonly frozen?: Problem;
  /** Why nothing of it was read, when it is no plain file of its repository. */
  readonly refused?: Problem;
}

/** The task of this id; undefined when there is none that can be read. */
export function taskOf(store: Store, id: string): Task | undefined {
  return store.tasks[store.places.get(id) ?? -1];
}

/** The zero-based line of a task that is there. */
export function lineOf(store: Store, id: string): number {
  const line = store.lines[store.places.get(id) ?? -1];
  if (line === undefined) throw new Error(`${id} has no line in ${store.path}`);
  return line;
}

/** More than Beads itself is made for, in bytes. */
const MOST_BYTES = 256 * 2 ** 20;

/** Reads and parses the whole store. What cannot be read is named in the warnings; the rest is there. */
export function readStore(path: string): Store {
  const version = versionOf(path);
  const read = readWithin(path, { root: boundsOfStore(path), most: MOST_BYTES });
  const bytes = read.kind === "file" ? read.bytes : Buffer.alloc(0);
  const tasks: Task[] = [];
  const lines: number[] = [];
  const places = new Map<string, number>();
  const unreadable = new Set<string>();
  const warnings: Problem[] = [];
  const markers: number[] = [];
  const texts = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split("\n");
  for (let at = 0; at < texts.length; at++) {
    const parsed = parseTaskLine(texts[at] as string);
    if (parsed.kind === "task") {
      const { task } = parsed;
      const earlier = places.get(task.id);
      if (earlier !== undefined) warnings.push(describeDouble(path, task.id, lines[earlier] ?? 0, at));
      const place = earlier ?? tasks.length;
      tasks[place] = task;
      lines[place] = at;
      places.set(task.id, place);
    } else if (parsed.kind === "broken") {
      if (parsed.id !== undefined) unreadable.add(parsed.id);
      warnings.push(describeBroken(path, at, parsed.what, parsed.id));
    } else if (parsed.kind === "conflict marker") markers.push(at);
  }
  const frozen = describeMarkers(path, markers);
  if (frozen) warnings.unshift(frozen);
  const store = { path, bytes, version, tasks, lines, places, unreadable, warnings };
  if (read.kind === "refused") return { ...store, refused: read.problem };
  return frozen ? { ...store, frozen } : store;
}

/**
 * What no link may lead a store out of: its repository, or the folder that its own lies in where there is none. It is looked for from above
 * a `.beads`, which may itself have become a link to another repository.
 */
export function boundsOfStore(path: string): string {
  const folder = dirname(path);
  const above = dirname(folder);
  return boundsOf(basename(folder) === ".beads" ? above : folder) ?? above;
}

/** A file of another kind may be a program or settings, in which words of tasks would be acted on. */
export function isFileOfTasks(path: string): boolean {
  return extname(path) === ".jsonl";
}

const ABSENT = "absent";

/** Inode, size and time of the last change to the file at `path`. */
export function versionOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ABSENT;
}

function describeBroken(path: string, at: number, what: string, id: string | undefined): Problem {
  return {
    where: `${path}:${at + 1}`,
    what: `this line cannot be read: ${what}`,
    fix: `Fix or remove it${id ? `; until then ${id} and what depends on it cannot start` : ""}. It is kept as it is, and the other tasks still work.`,
  };
}

function describeDouble(path: string, id: string, earlier: number, at: number): Problem {
  return {
    where: `${path}:${at + 1}`,
    what: `${id} is already on line ${earlier + 1}`,
    fix: "The later line counts. Remove the earlier one.",
  };
}

function describeMarkers(path: string, markers: readonly number[]): Problem | undefined {
  const [first] = markers;
  if (first === undefined) return undefined;
  const numbers = markers.map((at) => at + 1).join(", ");
  return {
    where: `${path}:${first + 1}`,
    what: `a merge was left unfinished: conflict markers on line${markers.length > 1 ? "s" : ""} ${numbers}`,
    fix: "Finish the merge: keep one line for each task and remove the markers. Until then tasks can be read but not changed.",
  };
}

/** Why the store's file cannot be read or written at all. */
export function describeUnreadable(path: string, error: unknown): Problem {
  return {
    where: path,
    what: `the file system refuses it: ${(error as Error).message}`,
    fix: "Make the file and its folder readable and writable for you.",
  };
}
