import { readFileSync, readlinkSync } from "node:fs";
import { NO_START, type Owner, ownerDistance, UNKNOWN } from "../../core/ledger/owner.ts";
import { shortHash } from "../../core/short-hash.ts";
import { askProgram } from "../process/ask-program.ts";
import { readMachineId } from "../process/machine-id.ts";
import { isRunning, startInProc, startOf } from "../process/read-process.ts";

/** The client process that this one works for: `CLAUDE_PID`, else the parent, as clients before 2.1.240 do not set it. */
export function clientPid(env: NodeJS.ProcessEnv, parent: number = process.ppid): number {
  const named = Number(env.CLAUDE_PID);
  return Number.isSafeInteger(named) && named > 0 ? named : parent;
}

/** That process as an owner. */
export function ownerOfProcess(env: NodeJS.ProcessEnv, parent?: number): Owner {
  const pid = clientPid(env, parent);
  const boot = bootHere();
  return { machine: machineHere(), boot, namespace: pidNamespace(boot), pid, start: startOf(pid) ?? NO_START };
}

/** This process itself, on the same machine as another. Its start is left out if only a program could tell it. */
export function thisProcess(beside: Owner): Owner {
  return { ...beside, pid: process.pid, start: startInProc(process.pid) ?? NO_START };
}

/** Whether the owner's process is certainly gone. If that is unknown, it is not gone. */
export function isOwnerGone(owner: Owner, self: Owner): boolean {
  const distance = ownerDistance(owner, self);
  if (distance !== "here") return distance === "gone";
  if (!isRunning(owner.pid)) return true;
  if (owner.start === NO_START) return false;
  const start = startOf(owner.pid);
  return start !== undefined && start !== owner.start;
}

function machineHere(): string {
  const id = readMachineId();
  return id === undefined ? UNKNOWN : shortHash(id);
}

/** A new id at each start of the system. */
function bootHere(): string {
  const id = read("/proc/sys/kernel/random/boot_id") ?? askProgram("sysctl", "-n", "kern.bootsessionuuid") ?? "";
  return (
    id
      .toLowerCase()
      .replace(/[^0-9a-f]/g, "")
      .slice(0, 12) || UNKNOWN
  );
}

/** On Linux without /proc the namespace is unknown; other systems have none. */
function pidNamespace(boot: string): string {
  try {
    return /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? UNKNOWN;
  } catch {
    return process.platform === "linux" && boot === UNKNOWN ? UNKNOWN : "0";
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}
