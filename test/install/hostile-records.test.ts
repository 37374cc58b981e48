import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// What an install or an uninstall makes of records and settings that came with a repository.

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

const run = (verb: string, ...options: string[]) => plugin.run([verb, repository.root, ...options]);
const inClaude = (path: string) => join(repository.root, ".claude", path);
const write = (path: string, value: unknown) =>
  repository.write(`.claude/${path}`, typeof value === "string" ? value : `${JSON.stringify(value)}\n`);
const read = (path: string) => readFileSync(inClaude(path), "utf8");

/** What the user has set for this checkout, and a record that claims it. */
const GUARD = { hooks: [{ type: "command", command: "node", args: ["guard.js"] }] };
const OWN = {
  permissions: { allow: ["Read"], deny: ["Read(.env)"] },
  env: { DISABLE_TELEMETRY: "1" },
  statusLine: { type: "command", command: "my-line" },
  hooks: { PreToolUse: [GUARD] },
};
const CLAIMED = { hooks: OWN.hooks, allow: ["Read"], env: OWN.env, statusLine: OWN.statusLine };

test("a record that claims the user's own hooks, rules, variables and status line takes none of them out", () => {
  write("skyfom.local/settings-record.json", { before: null, after: [], entries: CLAIMED, containers: [] });
  write("settings.local.json", OWN);
  expect(run("install")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(read("settings.local.json"))).toEqual(OWN);
  expect(run("uninstall")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(read("settings.local.json"))).toEqual(OWN);
});

test("an uninstall brings no settings in that only a record holds", () => {
  const text = `${JSON.stringify({ model: "opus" })}\n`;
  const after = [createHash("sha256").update(text).digest("hex")];
  const entries = { hooks: {}, allow: [], env: {} };
  for (const before of ['{"hooks":{"SessionStart":[]}}', '{"model":"opus","env":{"HOME":"/x"}}', "[".repeat(100_000)]) {
    write("skyfom.local/settings-record.json", { before, after, entries, containers: [] });
    write("settings.local.json", text);
    expect(run("uninstall")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(read("settings.local.json")).toBe(text);
    write("skyfom.local/settings-record.json", { before, after, entries, containers: [] });
    run("install", "--yes");
    expect(run("uninstall")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(read("settings.local.json"))).toEqual({ model: "opus" });
  }
});

test("events that are named as what every object has are events like others", () => {
  const text = '{"hooks":{"__proto__":[{"hooks":[]}],"constructor":[]}}\n';
  write("settings.json", text);
  expect(run("install", "--yes")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read("settings.json")).toContain('"__proto__":[{"hooks":[]}]');
  expect(run("uninstall")).toMatchObject({ exitCode: 0, stderr: "" });
  expect(read("settings.json")).toBe(text);
});

test.each(["skyfom.manifest.json", "skyfom.local/settings-record.json"])(
  "a .claude/%s that is nested too deeply, or no text, is named and not overwritten",
  (name) => {
    for (const [text, what] of [
      ["[".repeat(100_000), "is nested too deeply to be read"],
      [Buffer.from([0xff, 0x7b]), "is not UTF-8 text"],
    ] as const) {
      repository.write(`.claude/${name}`, text as string);
      const before = readTree(repository.root);
      for (const verb of ["install", "uninstall"]) expect(run(verb).stderr).toContain(`.claude/${name}\n  ${what}`);
      expect(readTree(repository.root)).toEqual(before);
    }
    expect(existsSync(inClaude("bin"))).toBe(false);
  },
);

test("brackets behind a comment with one quotation mark count as nesting", () => {
  const text = `/* " */${"[".repeat(100_000)}`;
  write("settings.json", text);
  expect(run("install").stderr).toContain("is nested too deeply to be read");
  expect(plugin.run(["doctor"], { cwd: repository.root }).stdout).toContain("nested too deeply to be read");
  expect(read("settings.json")).toBe(text);
});
