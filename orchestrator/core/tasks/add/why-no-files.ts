import type { Problem } from "../../problem.ts";

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

function flawOf(file: string): string | undefined {
  if (file === "") return "it is empty";
  if (/^(?:[/\\~]|[a-z]:)/i.test(file)) return "it is not relative to the root of the repository";
  let depth = 0;
  for (const part of file.split(/[\\/]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "." && part !== "") depth += 1;
    if (depth < 0) return "it leads out of the repository";
  }
  return undefined;
}
