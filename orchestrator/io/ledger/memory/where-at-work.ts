import { dirname } from "node:path";
import { parseOwnerKey } from "../../../core/ledger/owner.ts";
import { namesIn } from "../../names-in.ts";
import { followLinks, isWithin } from "../../plain-file/resolve-within.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { hasState, statePaths } from "../files/state-paths.ts";
import { type AtWorkFile, atWorkFiles, ownerOf, readAtWork } from "./at-work-file.ts";
import { atWorkFolder } from "./at-work-folder.ts";

/** Whether anybody is at work here, in a folder around this one or in one in it: else a hook need not load what finds out more. */
export function isAnybodyAtWork(location: StateLocation): boolean {
  return filesAround(location).length > 0;
}

/** What is remembered of agents that are at work here, in a folder around this one or in one in it. */
export function filesAround(location: StateLocation): AtWorkFile[] {
  let real: string | undefined;
  const here = () => {
    real ??= followLinks(location.root);
    return real;
  };
  return atWorkFiles().filter((file) => isAround(file, location, here));
}

/** Where agents of this client process may be at work, besides where its folder leads. */
export function placesOfClient(near: StateLocation, pid: number): StateLocation[] {
  const names = namesIn(atWorkFolder()).filter((name) => parseOwnerKey(ownerOf(name))?.pid === pid);
  return names.flatMap((name) => {
    const file = readAtWork(name);
    if (file === undefined || file.dir === near.paths.dir) return [];
    const { gitLeadsTo: _elsewhere, ...place } = near;
    return { ...place, paths: statePaths(file.dir, file.shown), root: rootOf(file) ?? near.root };
  });
}

/**
 * Whether a state was that of this folder, of one around it or of one in it, or of the repository that it was a linked work tree of; a
 * client never works anywhere else. Of a state that is gone nobody can say that.
 *
 * @param here this folder without links.
 */
function isAround(file: AtWorkFile, location: StateLocation, here: () => string): boolean {
  const began = rootOf(file);
  if (began === undefined || began === location.root) return true;
  const there = followLinks(began);
  if (isWithin(there, here()) || isWithin(here(), there)) return true;
  return wasLinkedTo(file, location) || !hasState(statePaths(file.dir));
}

/** Whether the folder is a linked work tree of a repository that is gone, or does not know it any more. */
export function wasLinkedTo({ dir }: AtWorkFile, { gitLeadsTo }: StateLocation): boolean {
  return gitLeadsTo !== undefined && isWithin(followLinks(dirname(dir)), gitLeadsTo);
}

/** Whether the client works in this folder: its state was here, or was that of the repository around, which is none any more. */
export function isOfFolder(file: AtWorkFile, location: StateLocation): boolean {
  const { paths, root, workTree, isInGit } = location;
  if (file.dir === paths.dir || wasLinkedTo(file, location)) return true;
  const began = rootOf(file);
  if (began === undefined) return false;
  const there = followLinks(began);
  const here = followLinks(root);
  if (there === here || there === followLinks(workTree)) return true;
  return file.shown !== undefined && !isInGit && isWithin(there, here);
}

/** The folder that a state belongs to; undefined where only git knows it. */
function rootOf({ dir, shown }: AtWorkFile): string | undefined {
  const inWorkTree = shown ?? dir;
  return /[\\/]\.claude[\\/]state$/.test(inWorkTree) ? dirname(dirname(inWorkTree)) : undefined;
}
