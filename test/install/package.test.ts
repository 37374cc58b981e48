import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeScratchRepository } from "../support/scratch-repository.ts";
import { makeFreshPlugin } from "./fresh-plugin.ts";
import { readTree } from "./read-tree.ts";

test("the package that npm pack makes installs by npx, without a network, what a clone installs", () => {
  const plugin = makeFreshPlugin();
  const [byClone, byPackage] = [makeScratchRepository(), makeScratchRepository()];
  plugin.run(["install", byClone.root]);

  const env = { PATH: process.env.PATH ?? "", HOME: byPackage.home, npm_config_offline: "true" };
  const npm = (...args: string[]) =>
    execFileSync("npm", args, { cwd: plugin.root, env, encoding: "utf8", stdio: "pipe" });
  const tarball = npm("pack", "--silent").trim();
  npm("exec", "--yes", `--package=${join(plugin.root, tarball)}`, "--", "skyfom", "install", byPackage.root);

  expect(readTree(join(byPackage.root, ".claude"))).toEqual(readTree(join(byClone.root, ".claude")));
  expect(existsSync(join(byPackage.root, ".claude/bin/skyfom"))).toBe(true);
  for (const one of [plugin, byClone, byPackage]) one.remove();
});
