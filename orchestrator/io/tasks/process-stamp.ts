import { readFileSync } from "node:fs";
import { type Owner, ownerDistance, ownerKey, parseOwnerKey } from "../../core/ledger/owner.ts";
import { isOwnerGone, ownerOfProcess } from "../ledger/owner-of-process.ts";

/** What tells one process from every other that ever had its number, as one word that can stand in a file name. */
export function stampOf(pid: number): string {
  return ownerKey(ownerOfProcess({}, pid));
}

/**
 * Whether the process with this stamp has certainly ended. One of another container or machine cannot be judged from here and
 * counts as alive. A zombie has ended: in a container whose first process reaps nobody it would otherwise hold its lock for ever.
 */
export function isDead(stamp: string): boolean {
  const owner = parseOwnerKey(stamp);
  if (!owner) return false;
  return isOwnerGone(owner, ourselves()) || (ownerDistance(owner, ourselves()) === "here" && isZombie(owner.pid));
}

/** Whether nothing can be known of the process with this stamp: it runs, or ran, in another container or on another machine. */
export function isStranger(stamp: string): boolean {
  const owner = parseOwnerKey(stamp);
  return owner === undefined || ownerDistance(owner, ourselves()) === "foreign";
}

/** The number of the process in a stamp, for people. */
export function pidOf(stamp: string): number | undefined {
  return parseOwnerKey(stamp)?.pid;
}

let self: Owner | undefined;

/** Read once, when it is first asked for: it cannot change, and who waits for a lock asks often. */
function ourselves(): Owner {
  self ??= ownerOfProcess({}, process.pid);
  return self;
}

function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .startsWith("Z");
  } catch {
    return false;
  }
}
