import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectGuideOutput } from "./support/expect-guide-output.ts";
import { GUIDE_CALLS, WRONG_CALLS } from "./support/guide-api.ts";

const LIBRARY = "./orchestrator/parallel-executor";

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "skyfom-guide-")));
  symlinkSync(resolve("orchestrator"), join(folder, "orchestrator"), "junction");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "guide.ts"), GUIDE_CALLS.replace("FROM", LIBRARY));
  writeFileSync(join(folder, "wrong.ts"), WRONG_CALLS.replace("FROM", LIBRARY));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every call of the guide type-checks as it is there, and wrong ones do not", () => {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: resolve("tsconfig.json"), include: ["guide.ts", "wrong.ts"], exclude: [] }),
  );
  const { status, stdout } = spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", folder], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

test("every call of the guide runs as it is there", () => {
  const stdout = execFileSync(process.execPath, ["--import", "tsx", "guide.ts"], { cwd: folder, encoding: "utf8" });
  expectGuideOutput(JSON.parse(stdout));
});
