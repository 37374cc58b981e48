import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What git has of this repository, and what it would take with the next `git add`: paths from the root. */
export function trackedFiles(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const listed = execFileSync("git", args, { encoding: "utf8" }).split("\0");
  return listed.filter((path) => path !== "" && isThere(path));
}

/** The text of a tracked file. */
export function textOf(path: string): string {
  return readFileSync(path, "utf8");
}

/** Pages that are written by hand: no test data, no output of a build. */
export function pages(): string[] {
  return trackedFiles().filter((path) => path.endsWith(".md") && !/^(test|node_modules)\//.test(path));
}

function isThere(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
