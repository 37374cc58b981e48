import { isAbsolute, relative, sep } from "node:path";
import { briefPath } from "../../reference/brief-files.ts";
import type { RunContext } from "../run-context.ts";

/** The brief's path as a call names it: short where it lies in the project. */
export function briefPathShown({ ledger, projectDir }: RunContext, run: string, attempt: number): string {
  return shortPath(projectDir, briefPath(ledger.paths, { run, attempt }));
}

/** A path as seen from the project, where it lies in it. */
export function shortPath(projectDir: string, path: string): string {
  const short = relative(projectDir, path);
  // A model runs it in a POSIX shell, also on Windows.
  return (short.startsWith("..") || isAbsolute(short) ? path : short).replaceAll(sep, "/");
}
