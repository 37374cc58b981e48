import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Where a path leads once every link on it is followed; nothing need be there yet. */
export type Resolved =
  | {
      readonly kind: "inside";
      readonly path: string;
      /** `root` without links. */
      readonly bounds: string;
    }
  | { readonly kind: "outside"; readonly leadsTo: string };

/** Follows the links of a path. Tells whether it lies in `root`, and in no git directory there: hooks and settings are programs. */
export function resolveWithin(root: string, path: string): Resolved {
  const [from, to] = [resolve(root), resolve(path)];
  const bounds = followLinks(from);
  const real = isWithin(from, to) ? followLinksBelow(bounds, relative(from, to)) : followLinks(to);
  return isWithin(bounds, real) && !isInGitDir(bounds, real)
    ? { kind: "inside", path: real, bounds }
    : { kind: "outside", leadsTo: real };
}

/** A path below a folder, without links, where the folder's own has none. Nothing above it is looked up again. */
function followLinksBelow(folder: string, path: string): string {
  let at = folder;
  const names = path.split(sep).filter((name) => name !== "");
  for (const [n, name] of names.entries()) {
    const here = join(at, name);
    const target = linkAt(here);
    if (target !== undefined) return followLinks(resolve(at, target, ...names.slice(n + 1)));
    at = here;
  }
  return at;
}

/** Whether a path below a folder, both without links, lies in a git directory there, however a file system may spell `.git`. */
export function isInGitDir(folder: string, path: string): boolean {
  return relative(folder, path)
    .split(sep)
    .some((name) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i.test(withoutUnseen(name)));
}

/** A name without the characters that some file systems leave out. To find them takes a millisecond, and a plain name has none. */
function withoutUnseen(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/** Whether a path is a folder or lies below it; both without links. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** As many as Linux follows before it gives up. */
const MOST_LINKS = 40;

/** A path without links. The file system follows those of what is there; a link to nothing still says where it leads. */
export function followLinks(path: string, left = MOST_LINKS): string {
  try {
    return realpathSync(path);
  } catch {
    if (dirname(path) === path || left === 0) return path;
    const above = followLinks(dirname(path), left - 1);
    const here = join(above, basename(path));
    const target = linkAt(here);
    return target === undefined ? here : followLinks(resolve(above, target), left - 1);
  }
}

/** Where a link leads; none if nothing is there, something else is, or somebody has just put something else there. */
function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
