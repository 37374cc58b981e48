import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file or folder of Skyfom's, below the root of a repository. */
export interface Place {
  readonly path: string;
  readonly isFolder: boolean;
}

/** What is put in the place of something of ours, while what was there is moved to a folder beside the repository. */
export interface OddThing {
  readonly name: string;
  readonly put: (path: string, moved: string) => void;
  /** Whether it takes the place of folders, of files, or of both. */
  readonly of: "folder" | "file" | "both";
}

/** Everything that a repository, an archive or an agent may put in the place of a file or a folder. */
export const ODD_THINGS: readonly OddThing[] = [
  { name: "a link out of the repository", of: "both", put: (path, moved) => symlinkSync(moved, path) },
  { name: "a link to a link that leads out", of: "both", put: throughAnother },
  { name: "a link to nothing", of: "both", put: (path, moved) => symlinkSync(`${moved}-gone`, path) },
  { name: "a link to itself", of: "both", put: (path) => symlinkSync(basename(path), path) },
  { name: "a link to a device", of: "both", put: (path) => symlinkSync("/dev/zero", path) },
  { name: "a named pipe", of: "both", put: (path) => execFileSync("mkfifo", [path]) },
  { name: "a file", of: "folder", put: (path) => writeFileSync(path, "") },
  { name: "a folder", of: "file", put: (path) => mkdirSync(join(path, "in-it"), { recursive: true }) },
  { name: "a second name of a file elsewhere", of: "file", put: (path, moved) => linkSync(moved, path) },
  { name: "five gigabytes", of: "file", put: ofFiveGigabytes },
];

function throughAnother(path: string, moved: string): void {
  symlinkSync(moved, `${moved}-link`);
  symlinkSync(`${moved}-link`, path);
}

function ofFiveGigabytes(path: string): void {
  writeFileSync(path, "");
  truncateSync(path, 5 * 2 ** 30);
}

/** Puts one in a place, and keeps what was there in `outside`, where it still is what it was. */
export function putOdd(root: string, outside: string, { path, isFolder }: Place, { put }: OddThing): void {
  const [at, moved] = [join(root, path), join(outside, basename(path))];
  rmSync(moved, { recursive: true, force: true });
  mkdirSync(dirname(at), { recursive: true });
  try {
    renameSync(at, moved);
  } catch {
    if (isFolder) mkdirSync(moved);
    else writeFileSync(moved, "");
  }
  put(at, moved);
}

export function fits(of: OddThing["of"], { isFolder }: Place): boolean {
  return of === "both" || (of === "folder") === isFolder;
}
