import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FreshPlugin, makeFreshPlugin } from "../install/fresh-plugin.ts";
import { docsBlocks } from "./support/docs-blocks.ts";
import { expectGuideOutput } from "./support/expect-guide-output.ts";
import { GUIDE_CALLS, WRONG_CALLS } from "./support/guide-api.ts";

const TO_JAVASCRIPT = "--ignoreConfig --module ESNext --moduleResolution bundler --target ES2022 --outDir out".split(
  " ",
);

let plugin: FreshPlugin;
let project: string;

beforeAll(() => {
  plugin = makeFreshPlugin();
  project = join(plugin.root, "..", "project");
  mkdirSync(project);
  const [tarball] = JSON.parse(npm(plugin.root, "pack", "--json", "--pack-destination", project)) as [
    { filename: string },
  ];
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
  npm(project, "install", "--offline", "--no-audit", "--no-fund", `./${tarball.filename}`);
  writeFileSync(
    join(project, "guide.ts"),
    `declare const console: { log(...all: unknown[]): void; error: typeof console.log };\n${GUIDE_CALLS.replace("FROM", "skyfom")}`,
  );
  writeFileSync(join(project, "wrong.ts"), WRONG_CALLS.replace("FROM", "skyfom"));
});

afterAll(() => plugin.remove());

describe("the package by its name, with nothing else installed", () => {
  test.each([
    ["a bundler's resolution", { module: "ESNext", moduleResolution: "bundler" }],
    ["Node's resolution", { module: "NodeNext", moduleResolution: "NodeNext" }],
  ])("the guide's calls type-check by %s, wrong ones do not, and the declarations themselves are sound", (_, how) => {
    const compilerOptions = {
      ...how,
      target: "ES2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
      noEmit: true,
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["guide.ts", "wrong.ts"] }));
    const { status, stdout } = tsc("-p", project);
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test("the guide's calls run as plain JavaScript", () => {
    tsc(...TO_JAVASCRIPT, "guide.ts");
    const stdout = execFileSync(process.execPath, [join(project, "out", "guide.js")], { encoding: "utf8" });
    expectGuideOutput(JSON.parse(stdout));
  });

  test("the program in docs/compositions.md type-checks, runs and prints what its comments say", () => {
    const [program = ""] = docsBlocks("ts");
    writeFileSync(
      join(project, "docs.ts"),
      `${program.replace('from "skyfom";', 'from "skyfom";\ndeclare const console: { log(value: unknown): void };')}`,
    );
    const { stdout: problems } = tsc(...TO_JAVASCRIPT, "--strict", "docs.ts");
    expect(problems).toBe("");
    const stdout = execFileSync(process.execPath, [join(project, "out", "docs.js")], { encoding: "utf8" });
    const said = [...program.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line);
    expect(stdout.trim().split("\n")).toEqual(said);
    expect(said.length).toBeGreaterThan(3);
  });

  test("the schema is in it, by a name of its own", () => {
    const url = execFileSync(
      process.execPath,
      ["--input-type=module", "-e", "console.log(import.meta.resolve('skyfom/skill-composition-schema.json'))"],
      { cwd: project, encoding: "utf8" },
    );
    expect(readFileSync(new URL(url.trim()), "utf8")).toBe(
      readFileSync("orchestrator/skill-composition-schema.json", "utf8"),
    );
  });

  test("nothing but the declared entries can be imported", () => {
    const { stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", "await import('skyfom/orchestrator/dist/cli.cjs')"],
      { cwd: project, encoding: "utf8" },
    );
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

function npm(cwd: string, ...args: string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function tsc(...args: string[]) {
  return spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), ...args], {
    cwd: project,
    encoding: "utf8",
  });
}
