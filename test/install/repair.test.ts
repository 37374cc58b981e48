import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// What a second install does with files of ours that are gone or were changed.

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
  install();
});
afterEach(() => repository.remove());

const install = (...options: string[]) => plugin.run(["install", repository.root, ...options]);
const inClaude = (path: string) => join(repository.root, ".claude", path);

test("a file of ours that was deleted is there again after the next install, and so is a folder", () => {
  const before = readTree(repository.root);
  rmSync(inClaude("commands/skyfom-pm.md"));
  rmSync(inClaude("hooks"), { recursive: true });
  expect(install()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(repository.root)).toEqual(before);
});

test("several changed files are named with a line each, nothing is written, and what is said takes ours for all", () => {
  const before = readTree(repository.root);
  const changed = ["bin/skyfom", "commands/skyfom-pm.md", "commands/skyfom-status.md"];
  for (const path of changed) writeFileSync(inClaude(path), "mine\n");
  rmSync(inClaude("commands/skyfom-plan.md"));
  expect(install()).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `.claude
  3 files were changed since Skyfom installed them, so nothing was written:
    .claude/bin/skyfom
    .claude/commands/skyfom-pm.md
    .claude/commands/skyfom-status.md
  To keep skills and commands of yours, install with --keep. To take ours for all, delete these files and install again; to keep another, move it to another name first.
`,
  });
  expect(existsSync(inClaude("commands/skyfom-plan.md"))).toBe(false);
  for (const path of changed) rmSync(inClaude(path));
  expect(install()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(repository.root)).toEqual(before);
});

const SKILL = "skills/skyfom-backend-developer/SKILL.md";

test("with --keep a skill stays as the user has changed it, through every install and an uninstall, and the rest is put right", () => {
  const before = readTree(repository.root);
  writeFileSync(inClaude(SKILL), "mine\n");
  rmSync(inClaude("commands/skyfom-plan.md"));
  const stays = `  .claude/${SKILL} stays as you have changed it; what this version changes in it is not there\n`;
  for (const options of [["--keep", "--dry-run"], ["--keep"], ["--keep"]]) {
    const { exitCode, stdout } = install(...options);
    expect([exitCode, stdout.includes(stays)]).toEqual([0, true]);
  }
  expect(readTree(repository.root)).toEqual({ ...before, [`.claude/${SKILL}`]: "644 mine\n" });
  expect(install().stderr).toBe(
    `.claude/${SKILL}\n  was changed since Skyfom installed it, so nothing was written\n  To keep yours, install with --keep; to take ours, delete it and install again.\n`,
  );
  expect(plugin.run(["uninstall", repository.root]).stdout).toContain(
    `  .claude/${SKILL} stays, because you have changed it since it was installed\n`,
  );
  expect(existsSync(inClaude(SKILL))).toBe(true);
});

test("--keep keeps no code that was changed: all of it is of one version", () => {
  for (const path of ["bin/skyfom", "skills/skyfom-pm-agent-orchestrator/skyfom.mjs"]) {
    writeFileSync(inClaude(path), "mine\n");
    const { exitCode, stderr } = install("--keep");
    expect([exitCode, stderr.split("\n")[0]]).toEqual([1, `.claude/${path}`]);
    rmSync(inClaude(path));
  }
});
