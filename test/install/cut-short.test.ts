import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { InstallStep } from "../../orchestrator/core/install/install-step.ts";
import type { Problem } from "../../orchestrator/core/problem.ts";
import { carryOutSteps } from "../../orchestrator/io/install/carry-out-steps.ts";
import { prepareInstall } from "../../orchestrator/io/install/prepare-install.ts";
import { prepareUninstall } from "../../orchestrator/io/install/prepare-uninstall.ts";
import { readShipped } from "../../orchestrator/io/install/read-shipped.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

let plugin: FreshPlugin;
/** The same with a bundle of no size, for what installs many times in this process. */
let light: string;
let repository: ScratchRepository;
let claudeDir: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
  light = join(dirname(plugin.root), "light");
  cpSync(plugin.root, light, { recursive: true });
  rmSync(join(light, "orchestrator/dist"), { recursive: true });
  mkdirSync(join(light, "orchestrator/dist"));
  writeFileSync(join(light, "orchestrator/dist/cli.cjs"), "");
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
  claudeDir = join(repository.root, ".claude");
  repository.write(".claude/settings.json", `{ "model": "opus", "hooks": {} }`);
  repository.write(".claude/commands/mine.md", "mine\n");
});
afterEach(() => repository.remove());

const installFrom = (root: string) => planFrom(root).carryOut();
const uninstall = () => unwrap(prepareUninstall(target())).carryOut();
const target = () => ({ dir: repository.root, repository: repository.root, claudeDir });

function planFrom(root: string): { steps: readonly InstallStep[]; carryOut: () => Problem | undefined } {
  const prepared = unwrap(prepareInstall(root, root === light ? "0.1.0" : "0.0.1", target()));
  const { plan } = unwrap(prepared.plan(new Set(["allow-rule", "client-settings", "status-line"])));
  return { steps: plan.steps, carryOut: () => prepared.carryOut(plan) };
}

type Failed = { readonly ok: false; readonly problems: readonly Problem[] };

function unwrap<T extends { readonly ok: boolean }>(result: T | Failed): Exclude<T, Failed> {
  if (!result.ok) throw new Error(JSON.stringify((result as Failed).problems));
  return result as Exclude<T, Failed>;
}

/** Does the first `count` steps, and leaves the file of the next one half-written. */
function cutShort(steps: readonly InstallStep[], count: number): void {
  const sources = new Map(readShipped(light).map((shipped) => [shipped.path, shipped]));
  expect(carryOutSteps(claudeDir, sources, steps.slice(0, count))).toBeUndefined();
  const next = steps[count];
  if (next?.do === "copy" || next?.do === "write")
    writeFileSync(join(claudeDir, `${next.path}.skyfom-unfinished`), "ha");
}

/** Resets `.claude`, for each point at which something can be cut short. */
function reset(tree: string): void {
  rmSync(claudeDir, { recursive: true, force: true });
  cpSync(tree, claudeDir, { recursive: true });
}

function keep(): string {
  const copy = join(repository.home, "kept");
  rmSync(copy, { recursive: true, force: true });
  cpSync(claudeDir, copy, { recursive: true });
  return copy;
}

/** At each point of a plan: what comes of the same command again, and what of an uninstall. */
function expectRecovery(from: string, steps: readonly InstallStep[], complete: object, original: object): void {
  expect(steps.length).toBeGreaterThan(5);
  for (let count = 1; count < steps.length; count++) {
    reset(from);
    cutShort(steps, count);
    expect(installFrom(light)).toBeUndefined();
    expect(readTree(claudeDir)).toEqual(complete);
    reset(from);
    cutShort(steps, count);
    expect(uninstall()).toBeUndefined();
    expect(readTree(claudeDir)).toEqual(original);
  }
}

test("wherever an install is cut short, the next completes it, and uninstall gives back what was before", () => {
  const original = readTree(claudeDir);
  const before = keep();
  const { steps } = planFrom(light);
  installFrom(light);
  expectRecovery(before, steps, readTree(claudeDir), original);
});

test("wherever an upgrade is cut short, the next completes it, and uninstall gives back what was before both", () => {
  const original = readTree(claudeDir);
  installFrom(makeOlder(light, join(repository.home, "older-plugin")));
  const older = keep();
  const { steps } = planFrom(light);
  installFrom(light);
  expect(existsSync(join(claudeDir, "commands/gone.md"))).toBe(false);
  expectRecovery(older, steps, readTree(claudeDir), original);
});

test("wherever an uninstall is cut short, the next completes it", () => {
  const original = readTree(claudeDir);
  installFrom(light);
  const installed = keep();
  const { steps } = unwrap(prepareUninstall(target())).plan;
  for (let count = 1; count < steps.length; count++) {
    reset(installed);
    cutShort(steps, count);
    expect(uninstall()).toBeUndefined();
    expect(readTree(claudeDir)).toEqual(original);
  }
});

test("an install that is killed with SIGKILL is completed by the next", async () => {
  const before = keep();
  expect(plugin.run(["install", repository.root, "--yes"])).toMatchObject({ exitCode: 0 });
  const complete = readTree(claudeDir);
  for (let round = 0; round < 8; round++) {
    reset(before);
    const child = spawn(process.execPath, [join(plugin.root, "bin/skyfom"), "install", repository.root, "--yes"], {
      stdio: "ignore",
      env: { PATH: process.env.PATH ?? "", HOME: repository.home },
    });
    const ended = once(child, "exit");
    while (child.exitCode === null && !existsSync(join(claudeDir, "skyfom.manifest.json"))) await sleep(1);
    child.kill("SIGKILL");
    await ended;
    expect(plugin.run(["install", repository.root, "--yes"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(readTree(claudeDir)).toEqual(complete);
  }
});

/** A copy of a plugin that looks like an earlier version: another content, a file that is gone since, another hook. */
function makeOlder(root: string, copy: string): string {
  cpSync(root, copy, { recursive: true });
  writeFileSync(join(copy, "hooks/dist/settle.cjs"), "// older\n");
  writeFileSync(join(copy, "commands/gone.md"), "gone\n");
  const group = { hooks: [{ type: "command", command: "node", args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/gone.cjs"] }] };
  writeFileSync(join(copy, "hooks/hooks.json"), JSON.stringify({ hooks: { SessionEnd: [group] } }));
  return copy;
}
