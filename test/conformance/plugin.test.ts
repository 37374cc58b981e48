import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ENDS } from "../../scripts/conformance/plugin-ends.ts";

function conformance(...args: string[]) {
  const command = ["--import", "tsx", "scripts/conformance.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each([
  [["--plugin", "docs"], "docs holds no .claude-plugin/plugin.json"],
  [["--plugin", ".", "--client", "newest"], "--plugin and --client exclude each other"],
])("%j is a usage error, and nothing is played", (args, what) => {
  const { status, stdout, stderr } = conformance(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.split("\n")[0]).toBe(`conformance: ${what}`);
});

test("the ways to end have names of their own", () => {
  expect(new Set(ENDS.map(({ name }) => name)).size).toBe(ENDS.length);
});
