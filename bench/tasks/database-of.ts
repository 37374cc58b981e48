import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeStore } from "./make-store.ts";

const CACHE = fileURLToPath(new URL("../../.cache/bd-step", import.meta.url));

/** The `.beads` folder of a database of a real bd. It is made once and kept in .cache/bd-step: bd 1.0 takes in about a hundred tasks a second. */
export function databaseOf(version: string, bd: string, env: NodeJS.ProcessEnv, tasks: number): string {
  const kept = join(CACHE, `${version}-${tasks}`);
  if (existsSync(kept)) return join(kept, ".beads");
  const making = `${kept}.making`;
  rmSync(making, { recursive: true, force: true });
  makeStore(making, tasks);
  execFileSync("git", ["init", "--quiet"], { cwd: making });
  const args = ["init", "--from-jsonl", "--prefix", "bench", "--quiet", "--skip-hooks"];
  execFileSync(bd, args, { cwd: making, env, stdio: "pipe" });
  renameSync(making, kept);
  return join(kept, ".beads");
}
