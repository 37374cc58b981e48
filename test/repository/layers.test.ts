import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { describe, expect, test } from "vitest";
import { importsOf } from "./readers/find-circles.ts";
import { findImpurities } from "./readers/find-impurities.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

const core = trackedFiles().filter((path) => /^orchestrator\/core\/.*\.ts$/.test(path));

test("the core reaches for no clock, no chance, no process and no disk", () => {
  expect(core.length).toBeGreaterThan(50);
  const impure = core.flatMap((path) => findImpurities(textOf(path)).map((what) => `${path}: ${what}`));
  expect(impure).toEqual([]);
});

describe("an impurity would be found", () => {
  test.each([
    [`import { readFileSync } from "node:fs"; readFileSync("x");`, "node:fs"],
    [`import { x } from "../../io/x.ts"; x();`, "../../io/x.ts"],
    [`export const x = await import("node:os");`, "node:os"],
    [`export const x = () => process.env.HOME;`, "process"],
    [`export const x = () => Date.now();`, "Date.now"],
    [`export const x = () => new Date();`, "new Date()"],
    [`export const x = () => Math.random();`, "Math.random"],
    [`export const x = () => globalThis["process"];`, "globalThis"],
  ])("%s", (source, found) => {
    expect(findImpurities(source)).toEqual([found]);
  });

  test("and what only looks like one is let pass", () => {
    const source = `
      // process.env is not read here
      import type { Stats } from "node:fs";
      export function f(process: { now: number }, at: string, s?: Stats) { return [process.now, new Date(at), "Date.now", s]; }`;
    expect(findImpurities(source)).toEqual([]);
  });
});

test("references are read below the ledger, and the ledger is kept below the run engine: none reaches up", () => {
  const importedBy = (folder: string) => {
    const paths = trackedFiles().filter((path) => path.startsWith(`orchestrator/io/${folder}/`));
    const targets = paths.flatMap((path) => importsOf(path, textOf(path)));
    return new Set(targets.flatMap((target) => /^orchestrator\/io\/(\w+)\//.exec(target)?.[1] ?? []));
  };
  const above = { reference: ["ledger", "run", "hook", "tasks", "view"], ledger: ["run", "view"] };
  for (const [folder, others] of Object.entries(above)) {
    expect(others.filter((other) => importedBy(folder).has(other))).toEqual([]);
  }
  expect([importedBy("ledger").has("reference"), importedBy("run").has("ledger")]).toEqual([true, true]);
});

test("the committed hooks require Node built-ins only", () => {
  const bundles = trackedFiles().filter((path) => /^hooks\/dist\/.*\.cjs$/.test(path));
  const required = bundles.flatMap((path) => [...textOf(path).matchAll(/\brequire\("([^"]+)"\)/g)]);
  const names = required.map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(bundles.length);
  expect(names.filter((name) => !builtinModules.includes(name.replace(/^node:/, "")))).toEqual([]);
});

test("only cli.ts ends the process of the command line", () => {
  const files = trackedFiles().filter((path) => /^orchestrator\/(io|verbs)\/.*\.ts$/.test(path));
  const exiting = files.filter((path) => /\bprocess\.(exit\(|exitCode)/.test(readFileSync(path, "utf8")));
  // it runs in hooks, which have no cli.ts, and ends when their input does not
  expect(exiting).toEqual(["orchestrator/io/hook/run-hook.ts"]);
});
