import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { ON_FACTS, SOURCES } from "../../scripts/mutants/of-a-step.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

/** Folders that the map goes into; of all others it names only the top. */
const OPENED = ["hooks", "orchestrator", "orchestrator/core", "orchestrator/io"];

test("AGENTS.md maps every folder that it should, and none that is not there", () => {
  const mapped = [...textOf("AGENTS.md").matchAll(/^\| `([^`]+)\/` \|/gm)].map(([, path = ""]) => path);
  const folders = new Set(trackedFiles().flatMap(foldersAbove));
  const expected = [...folders].filter((folder) => OPENED.includes(dirname(folder)) || dirname(folder) === ".");
  expect(mapped.toSorted()).toEqual(expected.toSorted());
});

test("what `npm run mutants` breaks unless told otherwise is there, and so are the tests that it runs", () => {
  expect([...SOURCES, ...ON_FACTS].filter((path) => !existsSync(path))).toEqual([]);
});

test("docs/libraries.md names every dependency, and nothing else", () => {
  const named = [...textOf("docs/libraries.md").matchAll(/`((?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*)`/g)].map(
    ([, name]) => name,
  );
  const known = Object.keys(packageJson.devDependencies);
  expect(named.filter((name) => name !== "settings.json" && name !== "package.json").toSorted()).toEqual(
    known.toSorted(),
  );
});

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [] : [folder, ...foldersAbove(folder)];
}
