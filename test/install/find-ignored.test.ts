import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeIgnored } from "../../orchestrator/core/install/describe-ignored.ts";
import { findIgnored } from "../../orchestrator/io/install/find-ignored.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

const [SETTINGS, HOOK, CLI] = [
  ".claude/settings.json",
  ".claude/hooks/dist/pre-tool-use.cjs",
  ".claude/orchestrator/dist/cli.cjs",
];
const ADD = "Add the line !.claude/**/dist/ below that one, and commit .claude.";
const TAKE_OUT = "Remove or narrow that line, and commit .claude.";

let repository: ScratchRepository;

beforeEach(() => {
  repository = makeScratchRepository();
  for (const path of [SETTINGS, HOOK, CLI]) repository.write(path, "");
});
afterEach(() => repository.remove());

const ignored = () => findIgnored(repository.root, join(repository.root, ".claude"));

test.each([
  ["dist/", [HOOK, CLI], ADD],
  ["dist", [HOOK, CLI], ADD],
  ["**/dist/", [HOOK, CLI], ADD],
  [".claude/", [SETTINGS, HOOK, CLI], TAKE_OUT],
  [".claude/*", [SETTINGS, HOOK, CLI], TAKE_OUT],
  ["*.cjs", [HOOK, CLI], TAKE_OUT],
  ["orchestrator/", [CLI], TAKE_OUT],
])("%s is named with its place, and what the fix says mends it", (line, paths, fix) => {
  repository.write(".gitignore", `node_modules/\n${line}\n`);
  expect(ignored()).toEqual(paths.map((path) => ({ path, where: ".gitignore:2", pattern: line })));
  expect(describeIgnored(ignored())).toEqual({
    what: `git ignores ${paths.join(" and ")} because of .gitignore:2 (${line}), so a clone or a worktree would have no hooks and no cap`,
    fix,
  });
  repository.write(".gitignore", `node_modules/\n${fix === ADD ? `${line}\n!.claude/**/dist/\n` : ""}`);
  expect(ignored()).toEqual([]);
});

test("what is committed all the same is in every clone", () => {
  repository.write(".gitignore", "dist/\n");
  repository.git("add", "--force", ".claude");
  expect(ignored()).toEqual([]);
});

test("a file that a line takes back is not ignored", () => {
  repository.write(".gitignore", "dist/\n!.claude/**/dist/\n");
  expect(ignored()).toEqual([]);
});

test("outside a repository nothing is ignored", () => {
  expect(findIgnored(repository.home, join(repository.home, ".claude"))).toEqual([]);
});
