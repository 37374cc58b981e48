import type { Problem } from "../../problem.ts";
import { splitFiles } from "../files/declared-files.ts";
import { flawOfFile } from "../files/flaw-of-file.ts";

/** What is wrong with the paths and globs that a task is to declare; undefined if each names something in the repository. */
export function whyNoFiles(files: readonly string[]): Problem | undefined {
  for (const file of files) {
    const what = flawOf(file.trim());
    if (what === undefined) continue;
    const fix = "Give a path or glob from the root of the repository, such as src/api/**.";
    return { where: `--files "${file}"`, what, fix };
  }
  return undefined;
}

/** What is declared may be a list: each entry of it counts. */
function flawOf(given: string): string | undefined {
  const entries = splitFiles(given);
  return given !== "" && entries.length === 0
    ? "it names no file"
    : [given, ...entries].map(flawOfFile).find((flaw) => flaw !== undefined);
}
