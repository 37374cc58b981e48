import { dirname } from "node:path";
import { locateState } from "../ledger/files/locate-state.ts";
import { type ReadWithin, readWithin } from "../plain-file/read-within.ts";
import { followLinks, resolveWithin } from "../plain-file/resolve-within.ts";

/** In bytes; more than any Claude Code settings need, or an agent or a skill. */
const MOST_BYTES = 4 * 2 ** 20;

/** A file of the repository around `dir`, in this work tree or the main one: what a link out of both leads to is not read. */
export function readInRepository(dir: string, path: string, shown: string): ReadWithin {
  return readWithin(path, { root: boundsIn(dir, path), most: MOST_BYTES, shown });
}

/** Which of the two work trees a path may not lead out of. */
export function boundsIn(dir: string, path: string): string {
  const { workTree, root } = locateState(dir);
  return resolveWithin(root, path).kind === "inside" ? root : workTree;
}

/** A file of the user or of whoever manages the machine, who may keep it elsewhere behind a link. */
export function readAnywhere(path: string): ReadWithin {
  const real = followLinks(path);
  return readWithin(real, { root: dirname(real), most: MOST_BYTES, shown: path });
}
