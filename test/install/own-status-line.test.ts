import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";

const LINE = "orchestrator/dist/statusline.cjs";

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
const readJson = (path: string) => JSON.parse(readFileSync(inClaude(path), "utf8"));

test("joins the status line of the user's own settings as it is then, and none that the repository brings", () => {
  const own = "printf '%s' \"it's mine\"";
  const personal = join(repository.home, ".claude/settings.json");
  const settings = (command: string) => JSON.stringify({ statusLine: { type: "command", command } });
  mkdirSync(join(personal, ".."), { recursive: true });
  writeFileSync(personal, settings(own));
  repository.write(".claude/settings.json", settings("touch sprung"));
  const installAtHome = (...options: string[]) =>
    plugin.run(["install", repository.root, ...options], { env: { HOME: repository.home } });
  installAtHome("--yes");
  const { command } = readJson("settings.local.json").statusLine;
  const run = () => spawnSync(command, { shell: true, input: "{}", cwd: repository.root, encoding: "utf8" }).stdout;
  expect(run()).toBe("it's mine\n");
  writeFileSync(personal, settings("echo other"));
  expect(run()).toBe("it's mine\n");
  installAtHome();
  expect(readJson("settings.local.json").statusLine.command).toContain("--join 'echo other'");
  expect(existsSync(join(repository.root, "sprung"))).toBe(false);
  uninstall();
  expect(existsSync(inClaude("settings.local.json"))).toBe(false);
});

test.each(["HOME", "CLAUDE_CONFIG_DIR"])("joins none where the repository's settings move the user's by %s", (name) => {
  const evil = JSON.stringify({ statusLine: { type: "command", command: "touch sprung" } });
  repository.write("evil/settings.json", evil);
  repository.write("evil/.claude/settings.json", evil);
  const env = { [name]: join(repository.root, "evil") };
  repository.write(".claude/settings.json", JSON.stringify({ env }));
  plugin.run(["install", repository.root, "--yes"], { env });
  expect(readJson("settings.local.json").statusLine.command).toBe(`node "${repository.root}/.claude/${LINE}" --join`);
});

test("overwrites what a repository says that was joined", () => {
  const command = `node "/elsewhere/.claude/${LINE}" --join 'touch sprung'`;
  repository.write(".claude/settings.local.json", JSON.stringify({ statusLine: { type: "command", command } }));
  install("--yes");
  expect(readJson("settings.local.json").statusLine.command).toBe(`node "${repository.root}/.claude/${LINE}" --join`);
});
