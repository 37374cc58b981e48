import { renameSync } from "node:fs";
import { type OwnerKey, ownerKey, parseOwnerKey } from "../../core/ledger/owner.ts";
import { namesIn } from "../names-in.ts";
import type { StateLocation } from "./files/locate-state.ts";
import { readSlots } from "./files/slots.ts";
import type { StatePaths } from "./files/state-paths.ts";
import { isOwnerGone, ownerOfProcess } from "./owner-of-process.ts";

/**
 * Moves a state that an earlier version left in the work tree to where it belongs, in one rename, when a session begins and finds
 * nobody else who may use it: hooks of an earlier version go on where they began, and holders must be counted in one place.
 *
 * @returns whether it was moved, here or by another hook, so that it is to be located again.
 */
export function moveState({ paths, movesTo }: StateLocation, env: NodeJS.ProcessEnv): boolean {
  if (movesTo === undefined || isInUse(paths, env)) return false;
  try {
    renameSync(paths.dir, movesTo.dir);
    return true;
  } catch (error) {
    // Across file systems it cannot be moved at once, so it stays.
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

function isInUse(paths: StatePaths, env: NodeJS.ProcessEnv): boolean {
  const waiting = namesIn(paths.waiting);
  if (readSlots(paths).length > 0 || waiting.length > 0) return true;
  const self = ownerOfProcess(env);
  const known = [paths.idle, paths.forks, paths.seen, paths.sessions].flatMap(namesIn);
  const keys = new Set(known.map((name) => name.split("~", 1)[0] as OwnerKey));
  keys.delete(ownerKey(self));
  return [...keys].some((key) => {
    const owner = parseOwnerKey(key);
    return owner !== undefined && !isOwnerGone(owner, self);
  });
}
