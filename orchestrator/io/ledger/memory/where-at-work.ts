import { dirname } from "node:path";
import { followLinks, isWithin } from "../../plain-file/resolve-within.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { type AtWorkFile, atWorkFiles } from "./at-work-file.ts";

/** Whether anybody is at work here, in a folder around this one or in one in it: else a hook need not load what finds out more. */
export function isAnybodyAtWork(location: StateLocation): boolean {
  return atWorkFiles().some((file) => isAround(file, location));
}

/** Whether a state was that of this folder, of one around it or of one in it; a client never works anywhere else. */
export function isAround(file: AtWorkFile, { root }: StateLocation): boolean {
  const began = rootOf(file);
  if (began === undefined || began === root) return true;
  const [there, here] = [followLinks(began), followLinks(root)];
  return isWithin(there, here) || isWithin(here, there);
}

/** Whether the client works in this folder: its state was here, or was that of the repository around, which is none any more. */
export function isOfFolder(file: AtWorkFile, { paths, root, workTree, isInGit }: StateLocation): boolean {
  if (file.dir === paths.dir) return true;
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
