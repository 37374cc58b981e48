import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin, runSkyfom } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// The manifest tells ours from the user's. These are the installs that have lost it, or the record of the user's own settings.

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

const install = (...options: string[]) => plugin.run(["install", repository.root, ...options]);
const uninstall = () => plugin.run(["uninstall", repository.root]);
const inClaude = (path: string) => join(repository.root, ".claude", path);
const tree = () => readTree(repository.root);
const lose = (...paths: string[]) => {
  for (const path of paths) rmSync(inClaude(path), { recursive: true });
};

test("install takes over what is there without a manifest, and uninstall then leaves nothing of it", () => {
  const before = tree();
  install("--yes");
  const installed = tree();
  lose("skyfom.manifest.json", "skyfom.local");
  expect(install("--yes")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(Object.keys(tree())).toEqual(Object.keys(installed));
  expect(tree()[".claude/settings.json"]).toBe(installed[".claude/settings.json"]);
  expect(uninstall()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(tree()).toEqual(before);
});

test("a user's own files and settings stay where they are when an install without a manifest is taken over and taken out", () => {
  const mine = { type: "command", command: "true" };
  repository.write(
    ".claude/settings.json",
    `{\n  // mine\n  "model": "opus",\n  "hooks": {\n    "Stop": [\n      ${JSON.stringify({ hooks: [mine] })}\n    ]\n  }\n}\n`,
  );
  repository.write(
    ".claude/settings.local.json",
    `{\n  "permissions": {\n    "allow": [\n      "Read"\n    ]\n  }\n}\n`,
  );
  repository.write(".claude/skills/mine/SKILL.md", "mine\n");
  const before = tree();
  install("--yes");
  lose("skyfom.manifest.json", "skyfom.local");
  install();
  expect(uninstall()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(tree()).toEqual(before);
});

test("settings that were reset with the manifest do not keep the files from being taken over", () => {
  const before = tree();
  install();
  lose("skyfom.manifest.json", "settings.json");
  install();
  uninstall();
  expect(tree()).toEqual(before);
});

test("files of another version, or changed ones, are not taken over without a manifest, and nothing is written", () => {
  install();
  lose("skyfom.manifest.json");
  repository.write(".claude/hooks/dist/settle.cjs", "// another version\n");
  repository.write(".claude/commands/skyfom-pm.md", "mine\n");
  const before = tree();
  expect(install("--yes")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `.claude/skyfom.manifest.json
  is missing, so it is unknown whether you have changed the files that differ from this version: .claude/commands/skyfom-pm.md, .claude/hooks/dist/settle.cjs
  Restore it from version control, or install the version these files belong to; otherwise move them away and install again.
`,
  });
  expect(tree()).toEqual(before);
});

test("uninstall without a manifest changes nothing, and says what to do, which works", () => {
  const original = tree();
  install("--yes");
  lose("skyfom.manifest.json");
  const before = tree();
  expect(uninstall()).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `.claude/skyfom.manifest.json
  is missing, so it is unknown what Skyfom added here; nothing was changed
  Restore it from version control. Or run \`skyfom install\` from a clone of the same version, which takes over the files that are here, and then uninstall.
`,
  });
  expect(tree()).toEqual(before);
  install();
  uninstall();
  expect(tree()).toEqual(original);
});

test("the copy in .claude takes nothing over: without its manifest it cannot tell its own files from the user's", () => {
  install();
  repository.write(".claude/skills/mine/SKILL.md", "mine\n");
  lose("skyfom.manifest.json");
  const before = tree();
  const other = makeScratchRepository();
  for (const target of [repository.root, other.root]) {
    expect(runSkyfom(inClaude("bin/skyfom"), ["install", target], other.home)).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `${inClaude("skyfom.manifest.json")}
  is missing or damaged, so this copy of Skyfom cannot tell its own files from others
  Restore it from version control, or run \`skyfom install\` from a clone of Skyfom.
`,
    });
  }
  expect(tree()).toEqual(before);
  expect(existsSync(join(other.root, ".claude"))).toBe(false);
  other.remove();
});

test("without the record of the user's own settings, uninstall still takes out our rule and our status line", () => {
  const before = tree();
  install("--yes");
  lose("skyfom.local");
  uninstall();
  expect(tree()).toEqual(before);
});

test("without that record and with own settings beside ours, uninstall leaves the own ones alone", () => {
  const own = `{\n  "permissions": {\n    "allow": [\n      "Bash(node \\"/x/skyfom.mjs\\":*)"\n    ]\n  }\n}\n`;
  repository.write(".claude/settings.local.json", own);
  install("--yes");
  lose("skyfom.local");
  uninstall();
  expect(readFileSync(inClaude("settings.local.json"), "utf8")).toBe(own);
});

test("without settings.local.json, uninstall leaves nothing behind, and makes no such file", () => {
  const before = tree();
  install("--yes");
  lose("settings.local.json");
  uninstall();
  expect(tree()).toEqual(before);
});

test("in a checkout whose .claude is on another branch, uninstall takes out what was only the user's own", () => {
  install("--yes");
  const kept = ["settings.local.json", "skyfom.local"];
  const beside = join(repository.home, "kept");
  mkdirSync(beside);
  for (const path of kept) cpSync(inClaude(path), join(beside, path), { recursive: true });
  rmSync(inClaude(""), { recursive: true });
  repository.write(".claude/notes.md", "mine\n");
  for (const path of kept) cpSync(join(beside, path), inClaude(path), { recursive: true });
  expect(uninstall()).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(inClaude(""))).toEqual({ "/": "folder", "notes.md": "644 mine\n" });
});

test("a damaged manifest can be deleted, and the install is then taken over", () => {
  const before = tree();
  install("--yes");
  writeFileSync(inClaude("skyfom.manifest.json"), "<<<<<<< ours\n");
  expect(install()).toMatchObject({
    exitCode: 1,
    stderr: `.claude/skyfom.manifest.json
  is damaged, or was written by a newer version of Skyfom
  Restore it from version control, or use the newer version. If neither helps, delete it and run \`skyfom install\`, which takes over the files that are there.
`,
  });
  lose("skyfom.manifest.json");
  install();
  uninstall();
  expect(tree()).toEqual(before);
});
