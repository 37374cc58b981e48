import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How a command line ended. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the plugin without `node_modules`, its bundles built from the source as it is now. */
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
  execFileSync(process.execPath, ["scripts/build.mjs", root], { stdio: ["ignore", "ignore", "inherit"] });
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  return {
    root,
    run: (args, { cwd = folder, env = {} } = {}) => runSkyfom(join(root, "bin", "skyfom"), args, cwd, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
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
