import { readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { namesIn } from "../../names-in.ts";

/** A process that keeps others from writing to a database. */
export interface LockHolder {
  readonly pid: number;
  /** Its command, cut short. */
  readonly command: string;
  /** How long it has computed, in ticks of the clock: as long as this grows, it gets on. */
  readonly ticks: number;
}

/**
 * Who holds a write lock on the database in a `.beads` folder. Only Linux tells, and only of processes that may be looked at; undefined
 * anywhere else, and where nobody holds one.
 *
 * @param group the process group that asks, which does not count.
 */
export function findLockHolder(folder: string, group: number): LockHolder | undefined {
  const files = lockFiles(folder);
  const locks = readText("/proc/locks")
    .split("\n")
    .flatMap((line) => parseLock(line) ?? []);
  for (const { pid, inode } of locks) {
    const file = files.find((one) => one.inode === inode);
    if (file === undefined) continue;
    // the inode alone may be of another file system, and a lock that threads share names no process
    const suspects = pid > 0 ? [pid] : allProcesses();
    const holder = suspects.find((one) => groupOf(one) !== group && holdsOpen(one, file.path));
    if (holder !== undefined) return { pid: holder, command: commandOf(holder), ticks: ticksOf(holder) };
  }
  return undefined;
}

interface LockFile {
  readonly path: string;
  readonly inode: number;
}

/** What the versions lock: SQLite's file and its shared memory, the folder of an embedded Dolt, and the Dolt database in it. */
function lockFiles(folder: string): LockFile[] {
  const dolt = join(folder, "embeddeddolt");
  const paths = [
    ...namesIn(folder)
      .filter((name) => /\.db(?:-shm)?$/.test(name))
      .map((name) => join(folder, name)),
    join(dolt, ".lock"),
    ...namesIn(dolt).map((name) => join(dolt, name, ".dolt", "noms", "LOCK")),
  ];
  return paths.flatMap((path) => lockFileAt(path) ?? []);
}

function lockFileAt(path: string): LockFile | undefined {
  try {
    return { path: realpathSync(path), inode: statSync(path).ino };
  } catch {
    return undefined;
  }
}

/** `4: FLOCK  ADVISORY  WRITE 123 fe:00:456 0 EOF`; whoever waits for a lock is there behind an arrow, and does not count. */
function parseLock(line: string): { pid: number; inode: number } | undefined {
  const [, pid, inode] = /^\d+: (?:FLOCK|POSIX|OFDLCK) +\w+ +WRITE +(-?\d+) +\w+:\w+:(\d+) /.exec(line) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), inode: Number(inode) };
}

function allProcesses(): number[] {
  return namesIn("/proc").filter(isNumber).map(Number);
}

function holdsOpen(pid: number, path: string): boolean {
  const folder = `/proc/${pid}/fd`;
  return namesIn(folder).some((fd) => linkAt(join(folder, fd)) === path);
}

function groupOf(pid: number): number {
  return Number(statOf(pid)[2]);
}

/** In user mode and in the kernel. */
function ticksOf(pid: number): number {
  const fields = statOf(pid);
  return Number(fields[11]) + Number(fields[12]);
}

/** The fields behind the command, which is in brackets and may hold anything. */
function statOf(pid: number): string[] {
  return readText(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
}

function commandOf(pid: number): string {
  const [program = "", ...args] = readText(`/proc/${pid}/cmdline`).split("\0").filter(Boolean);
  const text = [basename(program), ...args].join(" ").replace(/\p{C}/gu, " ");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
