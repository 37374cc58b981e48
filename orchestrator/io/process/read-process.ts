import { readFileSync, readlinkSync } from "node:fs";
import { askProgram } from "./ask-program.ts";

/** When a process began, or undefined if that cannot be known. */
export function startOf(pid: number): string | undefined {
  if (whoseProc() !== "none") return startInProc(pid);
  const [, month, day, time, year] = LSTART.exec(askProgram("ps", "-o", "lstart=", "-p", String(pid)) ?? "") ?? [];
  const seconds = Date.parse(`${month} ${day} ${year} ${time} UTC`) / 1000;
  return Number.isNaN(seconds) ? undefined : String(seconds);
}

/** The same where `/proc` tells it: in clock ticks since boot, field 22. */
export function startInProc(pid: number): string | undefined {
  return whoseProc() === "ours" ? readStat(pid)?.split(" ")[19] : undefined;
}

/** `Mon Nov 30 22:59:11 2026` */
const LSTART = /^\s*\w{3}\s+(\w{3})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+(\d{4})/;

/** Whether a process runs. One that has ended and that its parent has not waited for, a zombie, does not. */
export function isRunning(pid: number): boolean {
  if (!hasPid(pid)) return false;
  const proc = whoseProc();
  if (proc === "another's") return true;
  const state = proc === "ours" ? readStat(pid) : askProgram("ps", "-o", "stat=", "-p", String(pid));
  return !/^\s*[ZX]/.test(state ?? "");
}

function hasPid(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The fields of /proc/PID/stat from the third on; the second is the command in parentheses and may hold spaces and parentheses. */
function readStat(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2);
  } catch {
    return undefined; // another user's, where the system hides those
  }
}

/** Whether there is a /proc, and of which pid namespace: that of another tells of other processes, and so does `ps`, which reads it. */
function whoseProc(): "ours" | "another's" | "none" {
  try {
    return readlinkSync("/proc/self") === String(process.pid) ? "ours" : "another's";
  } catch {
    return "none";
  }
}
