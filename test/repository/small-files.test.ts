import { expect, test } from "vitest";
import { importsOf } from "./readers/find-circles.ts";
import { textOf, trackedFiles } from "./readers/tracked-files.ts";

/** A file of fewer lines, which one other source imports, is usually part of that file. */
const FEW_LINES = 15;

/** The same of lines that say something: neither comments nor imports make a file of its own. */
const FEW_LINES_OF_CODE = 8;

/** Folders in which each file stands alone, whatever its size. */
const ONE_EACH = [
  "orchestrator/core/validators/", // the build replaces each by what it compiles to
  "orchestrator/verbs/", // one file a verb
  "orchestrator/core/texts/", // what models read lies in one place, apart from what decides on it
];

/** Files that stay on their own, each with the reason. */
const APART: Readonly<Record<string, string>> = {
  "orchestrator/core/name-commands.ts": "a decision, and cli.ts makes none",
  "orchestrator/core/run/judge/judge-composite.ts": "judges, and what imports it settles",
  "orchestrator/core/tasks/ready/find-finished-epics.ts": "a rule of the tracker, and what imports it belongs to runs",
  "orchestrator/io/run/holder-in-doubt.ts": "looks at the disk, and the verb does not",
  "orchestrator/io/run/look-ahead.ts": "gathers a run's facts, and the verb does not",
  "orchestrator/io/run/open-holder.ts": "looks at the disk, and the verb does not",
  "orchestrator/io/ledger/begin/make-room.ts": "a spawn that finds a free slot never needs it",
  "orchestrator/io/ledger/begin/withdraw-spawn.ts": "a spawn that is not taken back never needs it",
  "orchestrator/io/ledger/looking-ledger.ts": "hooks load ledger.ts, and never need it",
  "orchestrator/io/view/where-skyfom-is.ts": "looks at the disk, and the verb does not",
};

test("a file of a few lines that one other source imports is part of that source, but for those that are named with the reason", () => {
  // What only a test imports besides makes no file of its own.
  const files = trackedFiles().filter((path) => /^(?:orchestrator|hooks|scripts|bench)\/.*\.(?:ts|mjs)$/.test(path));
  const targets = files.flatMap((path) => [...new Set(importsOf(path, textOf(path)))]);
  const times = new Map<string, number>();
  for (const target of targets) times.set(target, (times.get(target) ?? 0) + 1);
  const sources = files.filter((path) => /^(?:orchestrator|hooks)\//.test(path) && !path.includes("/dist/"));
  expect(sources.length).toBeGreaterThan(400);
  const small = sources.filter(
    (path) => isSmall(textOf(path)) && times.get(path) === 1 && !ONE_EACH.some((folder) => path.startsWith(folder)),
  );
  expect(small.sort()).toEqual(Object.keys(APART).sort());
});

test("comments and imports make no small file a large one", () => {
  const code = Array.from({ length: FEW_LINES_OF_CODE }, (_, n) => `export const x${n} = 1;`);
  const around = Array.from({ length: FEW_LINES }, () => [
    'import { y } from "./y.ts";',
    "// So.",
    "/**",
    " * So.",
    " */",
    "",
  ]).flat();
  expect(isSmall([...around, ...code.slice(1)].join("\n"))).toBe(true);
  expect(isSmall([...around, ...code].join("\n"))).toBe(false);
  expect(isSmall(code.join("\n"))).toBe(true);
});

function isSmall(text: string): boolean {
  const lines = text.trimEnd().split("\n");
  const said = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/^import [^;]*;$/gm, "")
    .split("\n");
  const code = said.filter((line) => !/^\s*(?:\/\/.*)?$/.test(line));
  return lines.length < FEW_LINES || code.length < FEW_LINES_OF_CODE;
}
