import { expect, test } from "vitest";
import { exportsOf, takenBy } from "./readers/find-exports.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

const ALL = trackedFiles().filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.includes("/dist/"));
const SOURCES = ALL.filter((path) => /^(?:orchestrator|hooks)\//.test(path));

/** Of whose exports others take what no import names: users of the library, the client, and the build, which loads it from its bundle. */
const ENTRIES = new Set([
  "orchestrator/parallel-executor.ts",
  "hooks/register.ts",
  "orchestrator/core/validators/compile-validator.ts",
]);

const EXPORTS = SOURCES.flatMap((path) => exportsOf(textOf(path)).map((name) => ({ path, name })));

test("no exported name stands for two things", () => {
  expect(EXPORTS.length).toBeGreaterThan(1000);
  const first = new Map(EXPORTS.map(({ name, path }) => [name, path]));
  const doubled = EXPORTS.filter(({ name, path }) => first.get(name) !== path);
  expect(doubled.map(({ name, path }) => `${name}: ${path} and ${first.get(name)}`)).toEqual([]);
});

test("everything that is exported is imported by another file", () => {
  const taken = new Set(ALL.flatMap((path) => takenBy(path, textOf(path))));
  expect(taken.size).toBeGreaterThan(1000);
  const isDead = ({ path, name }: { path: string; name: string }) =>
    !ENTRIES.has(path) && !taken.has(`${path}#${name}`) && !taken.has(`${path}#*`);
  expect(EXPORTS.filter(isDead).map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

test("exports and imports are found in every form that the sources use", () => {
  const source = `import { a, type B as C } from "./a.ts";
import type { D } from "../b/d.ts";
import * as say from "./say.ts";
export { e } from "./e.ts";
export { F };
const g = await import("./g.ts");
export async function h() {}
export const i = 1;
export interface J {}
export abstract class K {}`;
  expect(exportsOf(source)).toEqual(["h", "i", "J", "K"]);
  expect(takenBy("x/y/z.ts", source)).toEqual([
    "x/y/a.ts#a",
    "x/y/a.ts#B",
    "x/b/d.ts#D",
    "x/y/e.ts#e",
    "x/y/say.ts#*",
    "x/y/g.ts#*",
  ]);
});
