import { dirname } from "node:path";
import { expect, test } from "vitest";
import { findCircles, findFolderCircles, foldersOf, type Graph, importsOf } from "./readers/find-circles.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

const SOURCES = trackedFiles().filter(
  (path) => /^(?:orchestrator|hooks|scripts|bench)\/.*\.(?:ts|mjs)$/.test(path) && !path.includes("/dist/"),
);

const FILES: Graph = new Map(SOURCES.map((path) => [path, new Set(importsOf(path, textOf(path)))]));

/** What else is there: types for scripts, and a stand-in that a bundle puts where a library was. */
const UNSEEN = [
  "scripts/build/compiled-validators.d.mts",
  "scripts/build/describe-events.d.mts",
  "scripts/build/stand-in.cjs",
];

/** What a reader takes in at a glance. */
const MOST_FILES = 20;

test("no source file imports itself by way of others, and no folder does", () => {
  expect(SOURCES.length).toBeGreaterThan(400);
  expect([...FILES.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(1000);
  expect(findCircles(FILES)).toEqual([]);
  expect(findFolderCircles(FILES)).toEqual([]);
});

test("no folder holds more than twenty source files side by side, one file a verb apart", () => {
  const folders = SOURCES.map(dirname).filter((folder) => folder !== "orchestrator/verbs");
  const counts = new Map(folders.map((folder) => [folder, folders.filter((other) => other === folder).length]));
  expect(counts.size).toBeGreaterThan(50);
  expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test("no source names another in a way that the graph does not see", () => {
  const all = trackedFiles().filter((path) => /^(?:orchestrator|hooks|scripts|bench|bin)\//.test(path));
  const others = all.filter(
    (path) => !path.includes("/dist/") && /\.(?:[cm]?[jt]sx?)$/.test(path) && !SOURCES.includes(path),
  );
  expect(others.sort()).toEqual(UNSEEN);
  const hidden = SOURCES.filter((path) => !path.startsWith("scripts/")).flatMap((path) =>
    hiddenImports(textOf(path)).map((name) => `${path}: ${name}`),
  );
  expect(hidden).toEqual([]);
});

test.each([
  [`import { a } from "./a";`, "./a"],
  [`export * from "./a.js";`, "./a.js"],
  ["const a = await import(`./a.ts`);", "./a.ts"],
  [`const a = require("./a.ts");`, "./a.ts"],
  [`import a = require('../a');`, "../a"],
])("such a way would be found: %s", (source, name) => {
  expect(hiddenImports(source)).toEqual([name]);
});

/** Relative names of modules in any form, except those that `importsOf` reads and data. */
function hiddenImports(source: string): string[] {
  const named = source.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`]*)\1/g);
  const seen = importsOf("x/x.ts", source).length;
  const names = [...named].map(([, , name = ""]) => name).filter((name) => !name.endsWith(".json"));
  return names.length === seen ? [] : names;
}

test("a circle of files would be found, and one of folders whose files form none", () => {
  const files = (edges: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));
  expect(findCircles(files({ "a/x.ts": ["a/y.ts"], "a/y.ts": ["b/z.ts"], "b/z.ts": ["a/x.ts"] }))).toEqual([
    ["a/x.ts", "a/y.ts", "b/z.ts"],
  ]);
  const apart = files({ "a/x.ts": ["b/y.ts"], "b/z.ts": ["a/w.ts"], "a/w.ts": [], "b/y.ts": [] });
  expect(findCircles(apart)).toEqual([]);
  expect(findFolderCircles(apart)).toEqual([["a", "b"]]);
  expect(findFolderCircles(files({ "a/x.ts": ["a/b/y.ts"], "a/b/y.ts": ["a/z.ts"], "a/z.ts": [] }))).toEqual([]);
  const byParts = files({ "a/x.ts": ["b/y.ts"], "b/y.ts": ["a/c/z.ts"], "a/c/z.ts": ["a/w.ts"], "a/w.ts": [] });
  expect(findCircles(foldersOf(byParts))).toEqual([]);
  expect(findFolderCircles(byParts)).toEqual([["a", "b"]]);
});

test("imports are read in every form that the sources use", () => {
  const source = `import { a } from "./a.ts";
import type { B } from "../b/b.ts";
export { c } from "./c.mjs";
const d = await import("./d.ts");
import schema from "./e.json" with { type: "json" };
import { join } from "node:path";`;
  expect(importsOf("x/y/z.ts", source)).toEqual(["x/y/a.ts", "x/b/b.ts", "x/y/c.mjs", "x/y/d.ts"]);
});
