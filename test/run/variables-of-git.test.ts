import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askGit } from "../../orchestrator/io/ask-git.ts";
import { environmentOfBd } from "../../orchestrator/io/tasks/bd/environment-of-bd.ts";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";

let ours: ScratchRepository;
let other: ScratchRepository;

beforeEach(() => {
  ours = makeScratchRepository();
  other = makeScratchRepository();
  ours.write("src/ours.ts", "");
  execFileSync("git", ["add", "."], { cwd: ours.root });
});
afterEach(() => {
  vi.unstubAllEnvs();
  ours.remove();
  other.remove();
});

test.each<[string, () => string]>([
  ["GIT_DIR", () => join(other.root, ".git")],
  ["GIT_INDEX_FILE", () => join(other.root, ".git/index")],
  ["GIT_CEILING_DIRECTORIES", () => ours.root],
])("git answers about the repository of the folder, whatever a hook of git's has left in %s", (name, value) => {
  vi.stubEnv(name, value());
  expect(askGit(join(ours.root, "src"), ["ls-files"])).toBe("ours.ts\n");
  expect(environmentOfBd(ours.root, ours.root, process.env)[name]).toBeUndefined();
});
