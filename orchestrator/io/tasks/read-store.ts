import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";
import { parseTaskLine } from "../../core/tasks/parse-task-line.ts";
import type { Task } from "../../core/tasks/task.ts";

/** The embedded store as it stood at one moment. */
export interface Store {
  readonly path: string;
  /** The file's bytes; empty when there is no file. */
  readonly bytes: Buffer;
  /** Changes when anybody writes the file. */
  readonly version: string;
  readonly tasks: readonly Task[];
  /** Zero-based line of each task; where an id stands twice, its last line. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** Ids on lines that cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly warnings: readonly Problem[];
  /** Why nothing may be written, when a merge was left unfinished. */
  readonly frozen?: Problem;
}

/** Reads and parses the whole store. What cannot be read is named in the warnings; the rest is there. */
export function readStore(path: string): Store {
  const version = versionOf(path);
  const bytes = version === ABSENT ? Buffer.alloc(0) : readFileSync(path);
  const tasks: (Task | undefined)[] = [];
  const indexOf = new Map<string, number>();
  const lineOf = new Map<string, number>();
  const unreadable = new Set<string>();
  const warnings: Problem[] = [];
  const markers: number[] = [];
  const lines = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .split("\n");
  for (const [at, line] of lines.entries()) {
    const parsed = parseTaskLine(line);
    if (parsed.kind === "task") {
      const { id } = parsed.task;
      const earlier = indexOf.get(id);
      if (earlier !== undefined) {
        tasks[earlier] = undefined;
        warnings.push(describeDouble(path, id, lineOf.get(id) ?? 0, at));
      }
      indexOf.set(id, tasks.push(parsed.task) - 1);
      lineOf.set(id, at);
    } else if (parsed.kind === "broken") {
      if (parsed.id !== undefined) unreadable.add(parsed.id);
      warnings.push(describeBroken(path, at, parsed.what, parsed.id));
    } else if (parsed.kind === "conflict marker") markers.push(at);
  }
  const frozen = describeMarkers(path, markers);
  return {
    path,
    bytes,
    version,
    tasks: indexOf.size === tasks.length ? (tasks as Task[]) : tasks.filter((task) => task !== undefined),
    lineOf,
    unreadable,
    warnings: frozen ? [frozen, ...warnings] : warnings,
    ...(frozen ? { frozen } : {}),
  };
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
    fix: `Mend or remove it${id ? `; until then ${id} and what depends on it cannot start` : ""}. It is kept as it is, and the other tasks work.`,
  };
}

function describeDouble(path: string, id: string, earlier: number, at: number): Problem {
  return {
    where: `${path}:${at + 1}`,
    what: `${id} already stands on line ${earlier + 1}`,
    fix: "The later line counts. Remove the other.",
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
    fix: "Make the file, and the folder that it is in, readable and writable for you.",
  };
}
