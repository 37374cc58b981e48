import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { type Owner, ownerDistance } from "../../core/ledger/owner.ts";
import { shortHash } from "../../core/ledger/short-hash.ts";

/** The client process that this one works for: `CLAUDE_PID`, else the parent, as clients before 2.1.240 do not set it. */
export function ownerOfProcess(env: NodeJS.ProcessEnv, parent: number = process.ppid): Owner {
  const named = Number(env.CLAUDE_PID);
  const pid = Number.isSafeInteger(named) && named > 0 ? named : parent;
  return { ...machineHere(), pid, start: startOf(pid) ?? "0" };
}

/** Whether the owner's process is gone for certain. What cannot be known is not gone. */
export function isOwnerGone(owner: Owner, self: Owner): boolean {
  const distance = ownerDistance(owner, self);
  if (distance !== "here") return distance === "gone";
  if (!isAlive(owner.pid)) return true;
  const start = startOf(owner.pid);
  return start !== undefined && owner.start !== "0" && start !== owner.start;
}

function machineHere(): Omit<Owner, "pid" | "start"> {
  const machine = shortHash(read("/etc/machine-id") ?? hostname());
  const boot = (read("/proc/sys/kernel/random/boot_id") ?? "0").replaceAll("-", "").slice(0, 12);
  return { machine, boot, namespace: pidNamespace() };
}

function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "0";
  } catch {
    return "0";
  }
}

/** When a process began, in clock ticks since boot (field 22 of Linux's /proc/PID/stat), or undefined where there is none. */
function startOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The second field is the command in parentheses and may hold spaces and parentheses of its own.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}
