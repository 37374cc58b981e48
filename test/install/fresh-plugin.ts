import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a command line ended. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the plugin without `node_modules`, its bundles built from the source as it was when the run of tests began. */
export interface FreshPlugin {
  readonly root: string;
  /** Runs `bin/skyfom` there as a process, with a home of its own and nobody at a terminal. */
  run(args: readonly string[], options?: { cwd?: string; env?: Record<string, string> }): Ran;
  remove(): void;
}

const COPIED = [
  ".claude-plugin",
  ".npmrc",
  "LICENSE",
  "README.md",
  "bin",
  "commands",
  "hooks/client-module",
  "hooks/hooks.json",
  "orchestrator/schemas",
  "orchestrator/skill-composition-schema.json",
  "package-lock.json",
  "package.json",
  "skills",
];

export function makeFreshPlugin(): FreshPlugin {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-plugin-")));
  const root = join(folder, "plugin");
  cpSync(builtOnce(), root, { recursive: true });
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  return {
    root,
    run: (args, { cwd = folder, env = {} } = {}) => runSkyfom(join(root, "bin", "skyfom"), args, cwd, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The bundles of the source as it was when the first test of this run asked for them. Of two that build at once one is kept. */
function builtOnce(): string {
  const builds = process.env.SKYFOM_TEST_BUILDS;
  if (builds === undefined) throw new Error("no folder for builds: test/install/builds-folder.ts was not run");
  const built = join(builds, "built");
  if (existsSync(built)) return built;
  const mine = mkdtempSync(join(builds, "building-"));
  execFileSync(process.execPath, ["scripts/build.mjs", mine], { stdio: ["ignore", "ignore", "inherit"] });
  chmodSync(mine, 0o755); // other users run it too, in tests of what they may not do
  try {
    renameSync(mine, built);
  } catch (error) {
    if (!existsSync(built)) throw error;
    rmSync(mine, { recursive: true, force: true });
  }
  return built;
}

/** Runs a `bin/skyfom` as a process. */
export function runSkyfom(bin: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: cwd, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  return { exitCode: status, stdout, stderr };
}
