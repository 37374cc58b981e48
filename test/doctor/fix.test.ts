import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { readTree } from "../install/read-tree.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

let plugin: FreshPlugin;
let repository: ScratchRepository;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());
beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

const doctor = (...options: string[]) =>
  plugin.run(["doctor", ...options], { cwd: repository.root, env: { HOME: repository.home } });
const inClaude = (path: string) => join(repository.root, ".claude", path);

test("it brings back what is missing, leaves an edited skill, and writes nothing that needs a yes", () => {
  plugin.run(["install", repository.root]);
  const skill = "skills/skyfom-designer/SKILL.md";
  writeFileSync(inClaude(skill), "mine\n");
  rmSync(inClaude("hooks/dist/settle.cjs"));
  const settings = [inClaude("settings.json"), inClaude("settings.local.json")];
  const before = settings.map((path) => existsSync(path) && readFileSync(path, "utf8"));
  const broken = readTree(repository.root);
  const dry = doctor("--fix", "--dry-run");
  expect([dry.exitCode, dry.stdout]).toEqual([1, expect.stringContaining("  write   .claude/hooks/dist/settle.cjs\n")]);
  expect(readTree(repository.root)).toEqual(broken);
  const { exitCode, stdout } = doctor("--fix");
  expect([exitCode, stdout]).toEqual([
    0,
    expect.stringMatching(/^Skyfom .* is installed in [\s\S]*\nThe guard is active\.\n/),
  ]);
  expect(stdout).toContain("Not written, because it needs your consent");
  expect(readFileSync(inClaude(skill), "utf8")).toBe("mine\n");
  expect(settings.map((path) => existsSync(path) && readFileSync(path, "utf8"))).toEqual(before);
});

test("where Skyfom is not installed it installs nothing, and says what to do as ever", () => {
  const before = readTree(repository.root);
  const { exitCode, stdout } = doctor("--fix");
  expect([exitCode, stdout.split("\n")[0]]).toEqual([
    1,
    "There is nothing here that --fix mends: what is not fine says below what to do.",
  ]);
  expect(readTree(repository.root)).toEqual(before);
});
