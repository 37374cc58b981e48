import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin } from "./fresh-plugin.ts";

// What keeps an install from working though every file is in its place.

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

test("a settings file that the client does not load is named after the install, which has changed none of its comments", () => {
  repository.write(".claude/settings.json", `{\n  // mine\n  "model": "opus"\n}\n`);
  const { exitCode, stdout } = install("--yes");
  expect(exitCode).toBe(0);
  expect(stdout.split("Start Claude Code in this folder and type /skyfom-pm.\n")[1]).toBe(`.claude/settings.json:2:3
  JSON has no comments, so Claude Code loads nothing of this file, hooks included
  Mend the file.
`);
});

test("an install that git would leave out of a commit says so, and by which line", () => {
  repository.write(".gitignore", "node_modules/\ndist/\n");
  expect(
    install("--yes").stdout.split("Start Claude Code in this folder and type /skyfom-pm.\n")[1],
  ).toBe(`Attention: git ignores .claude/hooks/dist/pre-tool-use.cjs and .claude/orchestrator/dist/cli.mjs by .gitignore:2 (dist/): a clone or a worktree would have no hooks, and nothing would hold the cap there.
Add the line !.claude/**/dist/ below that one, and commit .claude.
`);
});
