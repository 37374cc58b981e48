import { expect, test } from "vitest";
import { textOf } from "./readers/tracked-files.ts";

interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly hasText: boolean;
}

interface Audit {
  bundledLibraries(notices: string): Library[];
  findLicences(libraries: readonly Library[]): string[];
  findAdvisories(output: string, libraries: readonly Library[]): string[] | undefined;
}

// by a name that is put together: the script has no types, since it runs before anything is built
const script: string = new URL("../../scripts/check/audit-bundled.mjs", import.meta.url).href;
const { bundledLibraries, findAdvisories, findLicences } = (await import(script)) as Audit;

const libraries = bundledLibraries(textOf("orchestrator/dist/THIRD-PARTY-NOTICES"));
const LIBRARY = { name: "commander", version: "14.0.3", licence: "MIT", hasText: true };

test("the notices reproduce the licence of every bundled library, and each may be bundled", () => {
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["commander", "yaml", "ajv"]));
  expect(findLicences(libraries)).toEqual([]);
});

test("a licence that binds whoever bundles it, and one without its text, are findings", () => {
  expect(
    findLicences([
      { ...LIBRARY, licence: "GPL-3.0" },
      { ...LIBRARY, hasText: false },
    ]),
  ).toEqual([
    "commander: its licence is GPL-3.0, which the bundles may not contain unread",
    "commander: its licence has no text in the notices",
  ]);
});

test("an advisory on a bundled library is a finding, one on a tool of development is none", () => {
  const of = (name: string) => ({
    name,
    severity: "high",
    range: "<15",
    via: [{ title: "It leaks", url: "https://example.invalid/1" }],
  });
  const report = { vulnerabilities: { commander: of("commander"), vitest: of("vitest") } };
  expect(findAdvisories(JSON.stringify(report), [LIBRARY])).toEqual([
    "commander <15: high, It leaks https://example.invalid/1",
  ]);
  expect(findAdvisories('{"vulnerabilities":{}}', [LIBRARY])).toEqual([]);
});

test("an answer that is not a report counts as none, so that the step says that it was skipped", () => {
  expect(findAdvisories('{"message":"405 Method Not Allowed","error":{}}', [LIBRARY])).toBeUndefined();
  expect(findAdvisories("", [LIBRARY])).toBeUndefined();
});
