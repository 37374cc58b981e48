import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isHomeMoved } from "../../orchestrator/io/settings/is-home-moved.ts";
import { setByRepository } from "../../orchestrator/io/settings/set-by-repository.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

const NAMES = ["GIT_EDITOR", "HOME", "GIT_TRACE"];
let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  repository.remove();
});

const found = (names: readonly string[] = NAMES) => setByRepository(join(repository.root, "src"), {}, names);

test("of several variables those count that either settings file sets, in whatever spelling", () => {
  expect(found()).toEqual([]);
  repository.write(".claude/settings.json", '{"env":{"git_\\u0074race":"/x",');
  repository.write(".claude/settings.local.json", '{"env":{"HOME":"/x"}}');
  expect(found()).toEqual(["HOME", "GIT_TRACE"]);
  expect(found([])).toEqual([]);
});

test("a variable counts where its name is a key, also where a comment follows, and not where it is a value", () => {
  const names = ["TMUX", "USER"];
  repository.write(".claude/settings.json", '{"teammateMode":"tmux","who" : ["user", "tmux"]}');
  expect(found(names)).toEqual([]);
  for (const between of ["", " ", "\n\t", "/* : */", " // it is\n "]) {
    repository.write(".claude/settings.json", `{"env":{"USER"${between}:"x","A":"TMUX"}}`);
    expect(found(names)).toEqual(["USER"]);
  }
});

test("where a settings file is not to be read, all of them count", () => {
  mkdirSync(join(repository.root, ".claude"));
  symlinkSync("/dev/zero", join(repository.root, ".claude/settings.json"));
  expect(found()).toEqual(NAMES);
});

test("settings that make their own folder the home say nothing of what the user wants, those of another home do", () => {
  const settings = { env: { HOME: join(repository.root, "src"), GIT_TRACE: "/x" } };
  vi.stubEnv("HOME", settings.env.HOME);
  repository.write("src/.claude/settings.json", '{"env":{"GIT_TRACE":"/x"}}');
  expect([found(), isHomeMoved(settings.env.HOME, {})]).toEqual([[], false]);
  repository.write("src/.claude/settings.json", JSON.stringify(settings));
  expect([found(), isHomeMoved(settings.env.HOME, {})]).toEqual([["HOME", "GIT_TRACE"], true]);
});

test("those in UTF-16 count as well, which the client reads", () => {
  repository.write(".claude/settings.json", "");
  const text = '\ufeff{"env":{"HOME":"/x"}}';
  writeFileSync(join(repository.root, ".claude/settings.json"), Buffer.from(text, "utf16le"));
  expect(found()).toEqual(["HOME"]);
});

test("those of the folder that the process is in count for the repository around it", () => {
  repository.write("src/deep/.claude/settings.json", '{"env":{"HOME":"/x"}}');
  expect([found(), isHomeMoved(repository.root, {})]).toEqual([[], false]);
  vi.spyOn(process, "cwd").mockReturnValue(join(repository.root, "src/deep/er"));
  expect([found(), isHomeMoved(repository.root, {})]).toEqual([["HOME"], true]);
});

const mayMakeDevices = process.getuid?.() === 0;
if (!mayMakeDevices) console.warn("SKIPPED: a device in the place of settings, because only root can make one");

test.skipIf(!mayMakeDevices)("a device that a sandbox puts in the place of settings sets nothing", () => {
  mkdirSync(join(repository.root, ".claude"));
  execFileSync("mknod", [join(repository.root, ".claude/settings.json"), "c", "1", "3"]);
  expect(found()).toEqual([]);
});
