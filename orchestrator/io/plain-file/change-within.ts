import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { resolveWithin } from "./resolve-within.ts";

/** Makes a folder, and those above it, for nobody but this user. @throws the file system's error, or where a link would lead. */
export function makeFolderWithin(root: string, folder: string): void {
  refuseOutside(root, folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Writes a file that must not be there yet. @throws the file system's error (EEXIST where it is), or where a link would lead. */
export function createFileWithin(root: string, path: string, content: string): void {
  refuseOutside(root, dirname(path));
  writeFileSync(path, content, { flag: "wx", mode: 0o600 });
}

/** Removes a file or a link; nothing that a linked folder leads to. */
export function removeFileWithin(root: string, path: string): void {
  if (resolveWithin(root, dirname(path)).kind === "inside") rmSync(path, { force: true });
}

/** @throws an error that names where the path leads, if that is outside `root`. */
export function refuseOutside(root: string, path: string): void {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") throw new Error(`${path} leads to ${resolved.leadsTo}, which is outside ${root}`);
}
