import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setByRepository } from "../../orchestrator/io/settings/set-by-repository.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

const NAMES = ["GIT_EDITOR", "HOME", "GIT_TRACE"];
let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
});
afterEach(() => repository.remove());

const found = (names: readonly string[] = NAMES) => setByRepository(join(repository.root, "src"), {}, names);

test("of several variables those count that either settings file sets, in whatever spelling", () => {
  expect(found()).toEqual([]);
  repository.write(".claude/settings.json", '{"env":{"git_\\u0074race":"/x",');
  repository.write(".claude/settings.local.json", '{"env":{"HOME":"/x"}}');
  expect(found()).toEqual(["HOME", "GIT_TRACE"]);
  expect(found([])).toEqual([]);
});

test("where a settings file is not to be read, all of them count", () => {
  mkdirSync(join(repository.root, ".claude"));
  symlinkSync("/dev/zero", join(repository.root, ".claude/settings.json"));
  expect(found()).toEqual(NAMES);
});
