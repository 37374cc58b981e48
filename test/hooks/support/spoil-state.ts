import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { HookedProject } from "./hooked-project.ts";
import { readHolders } from "./read-holders.ts";

const BINARY = Buffer.from([0, 255, 10, 34, 123, 0, 13, 10, 91]);

const GONE = { recursive: true, force: true } as const;

const MOST_TRIES = 200;

/** Hooks may write into what is being removed, and Node empties a folder but once. */
function remove(path: string): void {
  for (let left = MOST_TRIES; left > 1; left--) if (tryTo(() => rmSync(path, GONE))) return;
  rmSync(path, GONE);
}

type Put = (path: string, outside: string) => void;

/** What may be where a folder belongs. No link: one that comes while a hook is at work cannot be told from the folder. */
const NO_LINKS: readonly Put[] = [
  (path) => mkdirSync(join(path, "folder"), { recursive: true }),
  (path) => execFileSync("mkfifo", [path], { stdio: "ignore" }),
  (path) => writeFileSync(path, BINARY),
];

/** What may be where a file or a slot belongs. */
const FOREIGN: readonly Put[] = [
  ...NO_LINKS,
  (path, outside) => symlinkSync(outside, path),
  (path) => symlinkSync("nowhere", path),
];

/** Names that look like ours and names that do not. */
const NAMES = [
  "notes.txt",
  "..data",
  "0123456789abcdef~completed",
  "m1-b1-n1-p1-s1~agent.spoilt~0123456789abcdef",
  "m1-b1-n1-p1-s1~start.00",
];

/**
 * Spoils files of a state one after the other while hooks use them, until `isOver`: cut short, made binary, replaced by
 * directories, links and pipes, or given foreign neighbours. A holding is never removed, and what was put there is taken away
 * again. Returns how often each was done.
 */
export async function spoilState(project: HookedProject, outside: string, isOver: () => boolean) {
  const { state } = project;
  const done: Record<string, number> = {};
  const spoils: Readonly<Record<string, () => Promise<void>>> = {
    "log made binary": async () => appendFileSync(join(state, "events.jsonl"), BINARY),
    "log torn": async () => cutShort(join(state, "events.jsonl")),
    "log replaced": () => replaceFor(50, join(state, "events.jsonl")),
    "snapshot replaced": () => replaceFor(50, join(state, "snapshot.json")),
    "snapshot torn": async () => writeFileSync(join(state, "snapshot.json"), '{"format":1,"offset":0,"entr'),
    "record torn": async () => {
      for (const { path } of readHolders(state).slice(0, 2)) cutShort(path);
    },
    "record made binary": async () => {
      for (const { path } of readHolders(state).slice(-2)) overwrite(path);
    },
    "free slot filled": () => fillSlot(join(state, "slots", String(1 + Math.floor(Math.random() * 7)))),
    "foreign neighbour": () =>
      replaceFor(
        100,
        join(state, pick(["seen", "ended", "waiting", "idle", "forks", "sessions", "runs"]), pick(NAMES)),
      ),
    "folder replaced": () =>
      replaceFor(50, join(state, pick(["seen", "ended", "waiting", "sessions", "runs", "tmp"])), NO_LINKS),
  };
  const replaceFor = async (ms: number, path: string, puts = FOREIGN) => {
    const aside = join(project.folder, "aside");
    const wasThere = tryTo(() => renameSync(path, aside));
    const isPut = tryTo(() => pick(puts)(path, outside));
    if (isPut) await sleep(ms);
    if (isPut || wasThere) remove(path);
    if (wasThere && !tryTo(() => renameSync(aside, path))) remove(aside);
  };
  const fillSlot = async (slot: string) => {
    // Succeeds only where nobody holds it.
    if (!tryTo(() => rmdirSync(slot)) || !tryTo(() => pick(FOREIGN)(slot, outside))) return;
    await sleep(100);
    remove(slot);
  };
  const names = Object.keys(spoils);
  for (let turn = 0; !isOver(); turn++) {
    const name = names[turn % names.length] as string;
    try {
      await spoils[name]?.();
      done[name] = (done[name] ?? 0) + 1;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
    await sleep(Math.random() * 50);
  }
  return done;
}

function cutShort(path: string): void {
  truncateSync(path, Math.floor(Math.random() * statSync(path).size));
}

/** The file itself is changed, so that its name goes on to hold the slot. */
function overwrite(path: string): void {
  if (readFileSync(path).length > 0) writeFileSync(path, BINARY, { flag: "r+" });
}

function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function pick<T>(values: readonly T[]): T {
  return values[Math.floor(Math.random() * values.length)] as T;
}
