import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { findObstacle, refuseObstacle } from "./find-obstacle.ts";
import { leadsOut } from "./leads-out.ts";
import { RefusedPath } from "./refused-path.ts";
import { resolveWithin } from "./resolve-within.ts";

/** Makes a folder, and those above it, for nobody but this user. @throws the file system's error, or what is in its place. */
export function makeFolderWithin(root: string, folder: string): void {
  refuseObstacle(root, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Writes a file that must not be there yet. @throws the file system's error (EEXIST where it is), or what is in the place of its folder.
 */
export function createFileWithin(root: string, path: string, content: string): void {
  refuseObstacle(root, dirname(path));
  writeFileSync(path, content, { flag: "wx", mode: 0o600 });
}

/** Removes a file or a link; nothing that a linked folder leads to. */
export function removeFileWithin(root: string, path: string): void {
  if (findObstacle(root, dirname(path)) === undefined) rmSync(path, { force: true });
}

/** For a folder of the repository's, in which links are followed. @throws where the path leads, if that is outside `root`. */
export function refuseOutside(root: string, path: string): void {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") throw new RefusedPath(leadsOut(path, resolved, root));
}
