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

const install = () => plugin.run(["install", repository.root]);
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
  To take ours for all, delete these files and install again; to keep one of yours, move it to another name first.
`,
  });
  expect(existsSync(inClaude("commands/skyfom-plan.md"))).toBe(false);
  for (const path of changed) rmSync(inClaude(path));
  expect(install()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(repository.root)).toEqual(before);
});
