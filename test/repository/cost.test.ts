import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("what the plugin costs every session is under its limit, and the README and the comparison name that number", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/print-cost.mjs"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^about \d+ tokens in every session\n$/);
});
