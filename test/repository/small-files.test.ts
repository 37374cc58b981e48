import { expect, test } from "vitest";
import { importsOf } from "./find-circles.ts";
import { textOf, trackedFiles } from "./tracked-files.ts";

/** A file of fewer lines, which one other file imports, is usually part of that file. */
const FEW_LINES = 15;

/** Folders in which each file stands alone, whatever its size. */
const ONE_EACH = [
  "orchestrator/core/validators/", // the build replaces each by what it compiles to
  "orchestrator/verbs/", // one file a verb
];

/** Files that stay on their own, each with the reason. */
const APART: Readonly<Record<string, string>> = {
  "orchestrator/core/name-commands.ts": "a decision, and cli.ts makes none",
  "orchestrator/io/ledger/looking-ledger.ts": "hooks load ledger.ts, and never need it",
  "orchestrator/io/view/where-skyfom-is.ts": "looks at the disk, and the verb does not",
};

test("a file of a few lines that one other file imports is part of that file, but for those that are named with the reason", () => {
  const files = trackedFiles().filter((path) =>
    /^(?:orchestrator|hooks|test|scripts|bench)\/.*\.(?:ts|mjs)$/.test(path),
  );
  const targets = files.flatMap((path) => [...new Set(importsOf(path, textOf(path)))]);
  const times = new Map<string, number>();
  for (const target of targets) times.set(target, (times.get(target) ?? 0) + 1);
  const sources = files.filter((path) => /^(?:orchestrator|hooks)\//.test(path) && !path.includes("/dist/"));
  expect(sources.length).toBeGreaterThan(400);
  const small = sources.filter(
    (path) =>
      textOf(path).trimEnd().split("\n").length < FEW_LINES &&
      times.get(path) === 1 &&
      !ONE_EACH.some((folder) => path.startsWith(folder)),
  );
  expect(small.sort()).toEqual(Object.keys(APART).sort());
});
