import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { SKYFOM } from "../support/repository-state.ts";

/** The tests that a paragraph, a row or an item names: the first by its path, those after it by their names in the same folder. */
function testsIn(text: string): string[] {
  let folder: string | undefined;
  return [...text.matchAll(/`([a-z0-9/-]+)(?:\.test\.ts)?`/g)].flatMap(([, name = ""]) => {
    if (name.startsWith("test/") && name.split("/").length > 2) folder = dirname(name);
    else if (folder === undefined || name.includes("/")) return [];
    return [name.startsWith("test/") ? name : join(folder, name)];
  });
}

test("every test that the page on the cap names is there", () => {
  const page = readFileSync(join(SKYFOM, "docs/how-the-cap-works.md"), "utf8");
  const named = page.split(/\n\n|\n(?=[|-] )/).flatMap(testsIn);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !existsSync(join(SKYFOM, `${name}.test.ts`)))).toEqual([]);
});
