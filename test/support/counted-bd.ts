import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A `bd` on a path of its own that notes each call before the real one runs. */
export interface CountedBd {
  /** The folder to put before the others on the path. */
  readonly folder: string;
  /** What was called, with the first arguments, in order. */
  calls(): string[];
  /** Forgets what was called so far. */
  reset(): void;
}

/** Puts a counted `bd` into a home folder. Calls that bd's own git hooks make are not counted: they are no calls of ours. */
export function countedBd(binary: string, home: string): CountedBd {
  const folder = join(home, "bin");
  const log = join(home, "bd-calls");
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "bd");
  writeFileSync(
    program,
    `#!/bin/sh\n[ "$BD_NON_INTERACTIVE$BEADS_AUTO_START_DAEMON" = 1false ] && echo "$1 $2" >> '${log}'\n[ "$1" = version ] && echo version >> '${log}'\nexec '${binary}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  const lines = () => (existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : []);
  return { folder, calls: lines, reset: () => writeFileSync(log, "") };
}

/** How often each kind of call was made. */
export function countByKind(calls: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const call of calls) {
    const kind = call.split(" ")[0] ?? "";
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Runs git in a repository whose hooks find this bd. */
export function gitWithBd(root: string, env: NodeJS.ProcessEnv, ...args: string[]): void {
  execFileSync("git", args, { cwd: root, env, stdio: "pipe" });
}
