import { accessSync, constants, lstatSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { kindOf } from "./open-plain-file.ts";
import { RefusedPath } from "./refused-path.ts";
import { followLinks } from "./resolve-within.ts";

/**
 * Finds the first thing on the way from a folder of ours down to another one that is not a folder. Nobody but us makes anything there,
 * so a link is refused wherever it leads. The upper folder itself is not looked at, and what is missing is no obstacle.
 */
export function findObstacle(root: string, folder: string): Problem | undefined {
  let at = root;
  for (const name of relative(root, folder).split(sep)) {
    if (name === "") return undefined;
    at = join(at, name);
    const stat = statOf(at);
    if (stat === undefined) return undefined;
    const obstacle = describeObstacle(at, stat);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}

/** @throws RefusedPath where {@link findObstacle} finds something. */
export function refuseObstacle(root: string, folder: string): void {
  const obstacle = findObstacle(root, folder);
  if (obstacle !== undefined) throw new RefusedPath(obstacle);
}

/** Why what is at a path is no folder of ours; undefined if it is one, or nothing is there. */
export function obstacleAt(path: string): Problem | undefined {
  const stat = statOf(path);
  return stat && describeObstacle(path, stat);
}

/** Why a folder of ours cannot be looked into, though something is there; undefined if it can. */
export function whyClosed(where: string): Problem | undefined {
  try {
    accessSync(where, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EPERM") return undefined;
    return { where, what: "its permissions do not let it be read", fix: "Make it readable and writable for you." };
  }
}

function describeObstacle(where: string, stat: Stats): Problem | undefined {
  if (stat.isDirectory()) return undefined;
  const fix = "Put a plain folder in its place, or remove it.";
  const what = stat.isSymbolicLink()
    ? `it is a link to ${toInertLine(followLinks(where))}, and is neither read nor written`
    : `it is ${kindOf(stat)}, not a folder`;
  return { where, what, fix };
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a file is in the place of a folder above it, or its permissions do not let us look
  }
}
