import { type Owner, ownerDistance, ownerKey, parseOwnerKey } from "../../core/ledger/owner.ts";
import { isOwnerGone, ownerOfProcess } from "../ledger/owner-of-process.ts";

/** What tells one process from every other that ever had its number, as one word that can be part of a file name. */
export function stampOf(pid: number): string {
  return ownerKey(ownerOfProcess({}, pid));
}

/** Whether the process with this stamp has certainly ended. One of another container or machine counts as alive. */
export function isDead(stamp: string): boolean {
  const owner = parseOwnerKey(stamp);
  return owner !== undefined && isOwnerGone(owner, self());
}

/** Whether nothing can be known of the process with this stamp: it runs, or ran, in another container or on another machine. */
export function isStranger(stamp: string): boolean {
  const owner = parseOwnerKey(stamp);
  return owner === undefined || ownerDistance(owner, self()) === "foreign";
}

/** The number of the process in a stamp, for people. */
export function pidOf(stamp: string): number | undefined {
  return parseOwnerKey(stamp)?.pid;
}

let own: Owner | undefined;

/** Asked once: it cannot change, and who waits for a lock asks often. */
function self(): Owner {
  own ??= ownerOfProcess({}, process.pid);
  return own;
}
