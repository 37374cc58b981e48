import { closeSync, type Stats } from "node:fs";
import type { Problem } from "../../core/problem.ts";
import { leadsOut } from "./leads-out.ts";
import { openPlainFile, pathOfOpenFile, tooLarge } from "./open-plain-file.ts";
import { readBytes } from "./read-bytes.ts";
import { isInGitDir, isWithin, resolveWithin } from "./resolve-within.ts";

/** What a file of a repository holds, or why it is not read. */
export type ReadWithin =
  | { readonly kind: "file"; readonly bytes: Buffer; readonly stat: Stats }
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** How a file is read. */
interface ReadLimits {
  /** The folder that no link may lead out of. */
  readonly root: string;
  /** Most bytes that it may have. */
  readonly most: number;
  /** How messages call it; its path unless given. */
  readonly shown?: string;
}

/**
 * Reads a regular file below a folder. A link that leads out of the folder, a device, a pipe, a folder and what is too large are
 * refused. What was opened is compared with the folder once more where the system tells it, so that a link that is exchanged
 * meanwhile leads nowhere.
 */
export function readWithin(path: string, { root, most, shown = path }: ReadLimits): ReadWithin {
  const resolved = resolveWithin(root, path);
  if (resolved.kind === "outside") return { kind: "refused", problem: leadsOut(shown, resolved, root) };
  const refused = (why: string, isTooLarge: boolean): ReadWithin => ({
    kind: "refused",
    problem: notPlain(shown, why, isTooLarge),
  });
  const opened = openPlainFile(resolved.path, most);
  if (opened.kind === "absent") return opened;
  if (opened.kind === "refused") return refused(opened.why, opened.isTooLarge);
  try {
    const leadsTo = pathOfOpenFile(opened.file) ?? resolved.path;
    if (!isWithin(resolved.bounds, leadsTo) || isInGitDir(resolved.bounds, leadsTo)) {
      return { kind: "refused", problem: leadsOut(shown, { kind: "outside", leadsTo }, root) };
    }
    const bytes = readBytes(opened.file, opened.stat.size, most);
    return bytes === undefined ? refused(tooLarge(most), true) : { kind: "file", bytes, stat: opened.stat };
  } catch (error) {
    return refused((error as Error).message, false);
  } finally {
    closeSync(opened.file);
  }
}

function notPlain(where: string, why: string, isTooLarge: boolean): Problem {
  const fix = isTooLarge ? "Shorten it." : "Make it a readable text file.";
  return { where, what: `it cannot be read: ${why}`, fix };
}
