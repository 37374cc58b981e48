import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { consentsFor } from "../../orchestrator/core/install/consent.ts";
import type { InstallStep } from "../../orchestrator/core/install/install-step.ts";
import { planInstall } from "../../orchestrator/core/install/plan-install.ts";
import { planUninstall } from "../../orchestrator/core/install/plan-uninstall.ts";
import { carryOutSteps } from "../../orchestrator/io/install/carry-out-steps.ts";
import { contentDigest } from "../../orchestrator/io/install/content-digest.ts";
import { readPluginHooks, readShipped } from "../../orchestrator/io/install/read-shipped.ts";
import { readTarget, type TargetState } from "../../orchestrator/io/install/read-target.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";
import { runVerb } from "./run-verb.ts";

let plugin: FreshPlugin;
let repository: ScratchRepository;
let claudeDir: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
  claudeDir = join(repository.root, ".claude");
  repository.write(".claude/settings.json", `{ "model": "opus", "hooks": {} }`);
  repository.write(".claude/commands/mine.md", "mine\n");
});
afterEach(() => repository.remove());

function stateOf(root: string): TargetState {
  const read = readTarget(
    repository.root,
    claudeDir,
    readShipped(root).map(({ path }) => path),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.state;
}

/** The steps of an install from a plugin's root as everything stands now. */
function stepsOfInstall(root: string, version: string): readonly InstallStep[] {
  const planned = planInstall({
    ...stateOf(root),
    version,
    claudeDir,
    shipped: readShipped(root),
    pluginHooks: readPluginHooks(root),
    granted: new Set(consentsFor(claudeDir).map(({ name }) => name)),
    digest: contentDigest,
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.plan.steps;
}

function carryOut(root: string, steps: readonly InstallStep[]): void {
  const sources = new Map(readShipped(root).map(({ path, source }) => [path, source]));
  expect(carryOutSteps(claudeDir, sources, steps)).toBeUndefined();
}

/** Does the first `count` steps, and leaves the file of the next one half-written. */
function cutShort(root: string, steps: readonly InstallStep[], count: number): void {
  carryOut(root, steps.slice(0, count));
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

const install = () => runVerb("install", repository.home, repository.root, { yes: true });
const uninstall = () => runVerb("uninstall", repository.home, repository.root);

describe("wherever an install is cut short", () => {
  test("installing again completes it, and uninstalling gives back what was before", async () => {
    const before = keep();
    const original = readTree(claudeDir);
    await install();
    const complete = readTree(claudeDir);
    reset(before);
    const steps = stepsOfInstall(process.cwd(), "0.1.0");
    expect(steps.length).toBeGreaterThan(20);
    for (let count = 1; count < steps.length; count++) {
      reset(before);
      cutShort(process.cwd(), steps, count);
      expect(await install()).toMatchObject({ ok: true });
      expect(readTree(claudeDir)).toEqual(complete);
      reset(before);
      cutShort(process.cwd(), steps, count);
      expect(await uninstall()).toMatchObject({ ok: true, data: { kept: [] } });
      expect(readTree(claudeDir)).toEqual(original);
    }
  });
});

describe("wherever an upgrade is cut short", () => {
  test("installing again completes it, and uninstalling gives back what was before the first install", async () => {
    const original = readTree(claudeDir);
    const olderPlugin = join(repository.home, "older-plugin");
    cpSync(plugin.root, olderPlugin, { recursive: true });
    makeOlder(olderPlugin);
    carryOut(olderPlugin, stepsOfInstall(olderPlugin, "0.0.1"));
    const older = keep();
    await install();
    const complete = readTree(claudeDir);
    reset(older);
    const steps = stepsOfInstall(process.cwd(), "0.1.0");
    for (let count = 1; count < steps.length; count++) {
      reset(older);
      cutShort(process.cwd(), steps, count);
      expect(await install()).toMatchObject({ ok: true });
      expect(readTree(claudeDir)).toEqual(complete);
      reset(older);
      cutShort(process.cwd(), steps, count);
      expect(await uninstall()).toMatchObject({ ok: true, data: { kept: [] } });
      expect(readTree(claudeDir)).toEqual(original);
    }
  });
});

test("wherever an uninstall is cut short, uninstalling again completes it", async () => {
  const original = readTree(claudeDir);
  await install();
  const installed = keep();
  const planned = planUninstall({ ...stateOf(process.cwd()), digest: contentDigest });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  for (let count = 1; count < planned.steps.length; count++) {
    reset(installed);
    cutShort(process.cwd(), planned.steps, count);
    expect(await uninstall()).toMatchObject({ ok: true, data: { kept: [] } });
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

/** Makes a plugin look like an earlier version: other contents, a file that is gone, another hook. */
function makeOlder(root: string): void {
  writeFileSync(join(root, "hooks/dist/settle.cjs"), "// older\n");
  writeFileSync(join(root, "commands/gone.md"), "gone\n");
  const group = { hooks: [{ type: "command", command: "node", args: ["${CLAUDE_PLUGIN_ROOT}/hooks/dist/gone.cjs"] }] };
  writeFileSync(join(root, "hooks/hooks.json"), JSON.stringify({ hooks: { SessionEnd: [group] } }));
}
