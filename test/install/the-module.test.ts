import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeScratchRepository, type ScratchRepository } from "../support/scratch-repository.ts";
import { type FreshPlugin, makeFreshPlugin, runSkyfom } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

// The client runs modules of plugins alone: in `.claude` the module comes as a small plugin of its own.

const MODULE = ".claude/skills/skyfom-module";

let plugin: FreshPlugin;
let repository: ScratchRepository;

beforeEach(() => {
  plugin = makeFreshPlugin();
  repository = makeScratchRepository();
});
afterEach(() => {
  plugin.remove();
  repository.remove();
});

/** The files of that plugin, as the hooks' folder of ours has them. */
function carried(root: string): Record<string, string | undefined> {
  const shipped = readTree(join(root, "hooks"));
  return {
    ".claude-plugin/plugin.json": shipped["client-module/plugin.json"],
    "hooks/hooks.json": shipped["client-module/hooks.json"],
    "hooks/register.mjs": shipped["dist/register.mjs"],
  };
}

test("an install brings the module as a plugin, also from a folder into which it was installed, and an uninstall takes it away", () => {
  plugin.run(["install", repository.root]);
  expect(readTree(join(repository.root, MODULE))).toMatchObject(carried(plugin.root));
  const second = makeScratchRepository();
  const installed = join(repository.root, ".claude/bin/skyfom");
  expect(runSkyfom(installed, ["install", second.root], repository.home)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(readTree(join(second.root, MODULE))).toMatchObject(carried(plugin.root));
  second.remove();
  plugin.run(["uninstall", repository.root]);
  expect(readTree(join(repository.root, MODULE))).toEqual({});
});
