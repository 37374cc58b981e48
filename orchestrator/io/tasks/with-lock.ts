import { accessSync, constants, mkdirSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isForeignFile } from "../../core/ledger/foreign-file.ts";
import type { Problem } from "../../core/problem.ts";
import { holdDirectory } from "../hold-directory.ts";
import { namesIn } from "../names-in.ts";
import { obstacleAt } from "../plain-file/find-obstacle.ts";
import { tryTo } from "../try-to.ts";
import { isDead, isStranger, pidOf, stampOf } from "./process-stamp.ts";

/** A lock, as paths: `directory` is held by one file at a time, `scratch` is where that file is prepared. */
interface Lock {
  readonly directory: string;
  readonly scratch: string;
  /** How long to wait for whoever holds it. */
  readonly patienceMs: number;
  /** Whether each next holder is waited for as long again: where many take turns, the line gets on. */
  readonly isLine?: boolean;
  /** When waiting for it is of no use any more, in milliseconds of the clock. */
  readonly until?: number;
  /** How long where nothing can be known of whoever holds it, who may be gone for good; else the same. */
  readonly strangerPatienceMs?: number;
}

export type Locked<T> =
  | { readonly kind: "done"; readonly value: T }
  /** Somebody else holds it, or what is in its place lets nobody. */
  | { readonly kind: "busy"; readonly problem: Problem };

/**
 * Runs `act` while holding `lock`, across processes. What a dead holder left is removed by its exact name, so that of two who find
 * it dead, the slower cannot remove the quicker one's hold.
 *
 * @throws the file system's error when the lock cannot be written at all.
 */
export async function withLock<T>(lock: Lock, act: () => T | Promise<T>): Promise<Locked<T>> {
  const obstacle = obstacleAt(lock.scratch) ?? obstacleAt(lock.directory);
  if (obstacle !== undefined) return { kind: "busy", problem: obstacle };
  const stamp = stampOf(process.pid);
  const wait = startWait(lock);
  mkdirSync(lock.scratch, { recursive: true });
  // a rename into a folder that refuses writes fails as one onto a held directory may, and would be waited for
  accessSync(dirname(lock.directory), constants.W_OK);
  for (let pause = 2; !take(lock, stamp); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    if (dropDead(lock.directory)) continue;
    const patienceMs = wait.spent();
    if (patienceMs !== undefined) return { kind: "busy", problem: describeBusy(lock, patienceMs) };
    await sleep(pause * (0.5 + Math.random()));
  }
  try {
    return { kind: "done", value: await act() };
  } finally {
    dropHold(join(lock.directory, stamp));
    tryTo(() => rmdirSync(lock.directory));
  }
}

const LONGEST_PAUSE_MS = 25;

/** Counts how long a lock was waited for: `spent` returns the patience that is used up, in milliseconds. */
function startWait({ directory, patienceMs, strangerPatienceMs = patienceMs, isLine, until }: Lock) {
  let since = Date.now();
  let known = "";
  const spent = (): number | undefined => {
    const holders = namesIn(directory);
    const holder = holders.join();
    if (isLine && holder !== "" && holder !== known) since = Date.now();
    if (holder !== "") known = holder;
    const patience = holders.some(isStranger) ? strangerPatienceMs : patienceMs;
    return Date.now() - since > patience || (until !== undefined && Date.now() > until) ? patience : undefined;
  };
  return { spent };
}

/** A hold that somebody has taken away, as a person may who is told that nobody holds it, is released already. */
function dropHold(hold: string): void {
  try {
    unlinkSync(hold);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Looks first: many who wait would otherwise keep the disk busy with holds that cannot succeed. */
function take({ scratch, directory }: Lock, stamp: string): boolean {
  return namesIn(directory).length === 0 && holdDirectory(scratch, directory, stamp, "");
}

function dropDead(directory: string): boolean {
  const names = namesIn(directory);
  const dead = names.filter((name) => !isForeignFile(name) && isDead(name));
  const gone = dead.filter((name) => tryTo(() => unlinkSync(join(directory, name)) ?? true));
  // other programs leave folders, too
  const foreign = names.filter(isForeignFile);
  const left = foreign.filter((name) => tryTo(() => rmSync(join(directory, name), { recursive: true }) ?? true));
  return gone.length + left.length > 0;
}

function describeBusy({ directory }: Lock, patienceMs: number): Problem {
  const pid = pidOf(namesIn(directory)[0] ?? "");
  return {
    where: directory,
    what: `another process${pid ? ` (${pid})` : ""} has held this lock for more than ${patienceMs / 1000} s`,
    fix: "Try again when it has ended. If no such process exists, on this machine or another, remove that directory.",
  };
}
