import { expect, test } from "vitest";
import { estimateFiles } from "../../orchestrator/core/footprints/estimate-files.ts";
import { namesInText } from "../../orchestrator/core/footprints/names-in-text.ts";
import { TrackedFiles } from "../../orchestrator/core/footprints/tracked-files.ts";

const FILES = new TrackedFiles([
  ...["src/click/core.py", "src/click/types.py", "tests/test_core.py", "docs/api.md", "src/größe.ts", "README.md"],
  ...["web/a/index.ts", "web/b/index.ts", "web/c/index.ts", "web/d/index.ts"],
]);
const DEFINED = new Map([
  ["ParamType", ["src/click/types.py"]],
  ["render", ["a", "b", "c", "d"]],
]);
const HISTORY = [
  ["src/click/core.py", "tests/test_core.py"],
  ["src/click/core.py", "tests/test_core.py", "gone.py"],
  ["src/click/core.py"],
  ["docs/api.md", "src/click/types.py"],
  ["src/click/types.py"],
  ["src/click/types.py"],
];

test.each([
  ["a path, as it is written in a sentence", "Mend docs/api.md.", ["docs/api.md"]],
  ["a path with a line, in brackets", "It fails (docs/api.md:12).", ["docs/api.md"]],
  ["a path from the root, with what often changes with it", "See `./src/click/core.py`", CORE()],
  ["the end of a path", "in click/core.py", CORE()],
  ["a module by its dotted name", "in click.core", CORE()],
  ["the name of a file alone", "mend types.py", ["src/click/types.py"]],
  ["another script", "mend src/größe.ts", ["src/größe.ts"]],
  ["a folder", "all of src/click/", ["src/click/**"]],
  ["a name that many files have", "mend index.ts", []],
  ["a symbol with humps", "ParamType is slow", ["src/click/types.py"]],
  ["a method of one", "call ParamType.convert()", ["src/click/types.py"]],
  ["a symbol that many files define", "`render` is slow", []],
  ["nothing that is there", "Write a new parser in src/new.py", []],
])("a text that names %s is expected to change it", (_, text, expected) => {
  expect(estimate(text)).toEqual(expected);
});

test("what a commit of a great many files has together is no sign", () => {
  const sweep = Array.from({ length: 40 }, (_, n) => `f${n}`);
  const history = [sweep, sweep, sweep];
  const files = new TrackedFiles(sweep);
  expect(estimateFiles({ paths: ["f0"], symbols: [] }, { files, definedIn: new Map(), history })).toEqual(["f0"]);
});

test("however long a text is, it takes a moment, and what is expected has an end", () => {
  const text = Array.from({ length: 100_000 }, (_, n) => `src/click/core.py someSymbol${n}(`).join(" ");
  const names = namesInText(`${"(".repeat(50_000)}${text}`);
  expect([names.paths.length, names.symbols.length <= 200]).toEqual([0, true]);
  const many = Array.from({ length: 200 }, (_, n) => `f${n}.ts`);
  expect(
    estimateFiles({ paths: many, symbols: [] }, { files: new TrackedFiles(many), definedIn: new Map(), history: [] }),
  ).toHaveLength(25);
});

function CORE(): string[] {
  return ["src/click/core.py", "tests/test_core.py"];
}

function estimate(text: string): string[] {
  return estimateFiles(namesInText(text), { files: FILES, definedIn: DEFINED, history: HISTORY });
}
