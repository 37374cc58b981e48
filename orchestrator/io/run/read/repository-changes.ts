import { statSync } from "node:fs";
import { join } from "node:path";
import type { Commit } from "../../../core/run/judge/judge-traces.ts";
import { askGit } from "../../ask-git.ts";
import { endlessInCheckout } from "../../git-files/look-through-checkout.ts";
import { lookThroughUntracked } from "../../git-files/look-through-untracked.ts";
import { withoutOwnPrograms } from "../../without-own-programs.ts";
import { timeOfCommit } from "./time-of-commit.ts";

/** The root of the work tree around a folder, or undefined if there is none. */
export function workTreeRoot(folder: string): string | undefined {
  return askGit(folder, ["rev-parse", "--show-toplevel"])?.trim() || undefined;
}

/** Marks a commit in the output: two empty fields, which cannot be paths, then its hash and its time. */
const COMMIT = "--format=%x00%x00%h %at";

/** Commits on any branch whose author made them at or after a time, the oldest first. */
export function commitsSince(root: string, since: string): Commit[] {
  const second = since.slice(0, 19);
  const log = askGit(root, [
    "log",
    "--branches",
    "HEAD",
    "--reverse",
    `--since=${second}Z`,
    COMMIT,
    "--name-only",
    "-z",
  ]);
  const commits: { hash: string; at: string; files: string[] }[] = [];
  const fields = (log ?? "").split("\0");
  for (const [n, field] of fields.entries()) {
    const [, hash, seconds] = (n > 1 && fields[n - 1] === "" && fields[n - 2] === "" && HEAD.exec(field)) || [];
    if (hash !== undefined) commits.push({ hash, at: timeOfCommit(seconds) ?? "", files: [] });
    else if (field !== "") commits.at(-1)?.files.push(isHead(fields[n - 1]) ? field.replace(/^\n/, "") : field);
  }
  return commits.filter(({ at }) => at.slice(0, 19) >= second);
}

const HEAD = /^([0-9a-f]+) (\d+)$/;

function isHead(field: string | undefined): boolean {
  return field !== undefined && HEAD.test(field);
}

/** Git does not look into submodules: their settings may name filters of their own. */
const STATUS = ["--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=dirty"];

/** Files that differ from the last commit, or are not tracked, and were written at or after a time. */
export function filesChangedSince(root: string, since: string): string[] {
  const ask = (...args: readonly string[]) => askGit(root, args);
  const options = withoutOwnPrograms(ask);
  if (options === undefined || endlessInCheckout(root, ask) || lookThroughUntracked(root, ask)) return [];
  const status = askGit(root, [...options, "status", ...STATUS]) ?? "";
  const paths = status.split("\0").map((entry) => entry.slice(3));
  return paths.filter((path) => path !== "" && isNewer(join(root, path), Date.parse(since)));
}

/** When a file was deleted is unknown. */
function isNewer(path: string, since: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || stat.mtimeMs >= since;
}
