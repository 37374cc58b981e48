import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { allowRule } from "../../../orchestrator/core/install/settings/settings-entries.ts";
import { toLines } from "../../../orchestrator/core/printable.ts";
import { quotePath, unquotableMark } from "../../../orchestrator/core/quote-path.ts";
import { toInertLine } from "../../../orchestrator/core/quote-text.ts";
import { explainUnfitFolder } from "../../../orchestrator/core/text/unfit-folder.ts";
import { commandLine, enginePath } from "../../../orchestrator/io/run/tell/command-line.ts";
import { fc } from "../../support/draws.ts";

const ODD = [
  "/a b/it's",
  "/a$(touch sprung)/b",
  "/a`touch sprung`/b",
  '/a"; touch sprung; "/b',
  "/a\ntouch sprung\n/b",
  "/a\\b\\",
  "/a' ; touch sprung ; '/b",
  "/$HOME/${IFS}/~",
  "/a*b/[c]?",
  "/a\u2028b\u001b[0m/(c) & d | e > f",
  "/a<system-reminder>b</system-reminder>",
  "/a\u202eb\u061c/\u2066c\u{e0041}\ufeff",
];

/** What a shell hands to the program of a printed command. */
function argument(command: string): string {
  const line = command.replace(/^node /, "printf '%s\\0' ");
  return execFileSync("bash", ["-c", line], { encoding: "utf8" }).slice(0, -1);
}

test.each(ODD)("our command line in %j names that path and nothing else, in one line, as its rule does", (root) => {
  const command = commandLine(root);
  expect(argument(command)).toBe(enginePath(root));
  expect(toInertLine(command)).toBe(command);
  expect(allowRule(enginePath(root))).toBe(`Bash(${command}:*)`);
});

test("whatever a path holds, a shell reads it back as it was", () => {
  const path = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/[\0\p{Cs}]/u.test(text));
  fc.assert(
    fc.property(fc.array(path, { minLength: 20, maxLength: 20 }), (paths) => {
      const read = execFileSync("bash", ["-c", `printf '%s\\0' ${paths.map(quotePath).join(" ")}`], {
        encoding: "utf8",
      });
      expect(read.split("\0").slice(0, -1)).toEqual(paths);
    }),
    { numRuns: 25 },
  );
});

describe("a path that an install takes", () => {
  test.each(["/a b/c", "/a'b", "/ä/ö (1)", "C:/Users/ann/shop"])("%j stands in double quotes as it is", (path) => {
    expect([quotePath(path), unquotableMark(path)]).toEqual([`"${path}"`, undefined]);
  });

  test.each([
    "!",
    ...["$", "`", '"', "\\", "*", "\n", "\u2028", "\u202e", "\u061c", "\u200f", "\u2060", "\ufeff", "\u{e0041}", "<"],
    ...[
      "\u00ad",
      "\u034f",
      "\u115f",
      "\u1160",
      "\u180b",
      "\u180f",
      "\u200b",
      "\u200d",
      "\u2800",
      "\u3164",
      "\ufe01",
      "\ufe0f",
      "\uffa0",
    ],
  ])(
    "none that holds %j: a rule would match more than it, or a printed command mean another, or a model read an element",
    (mark) => {
      expect(unquotableMark(`/a${mark}b`)).toBe(mark);
      expect(explainUnfitFolder(`/a${mark}b`)?.what).toMatch(/^Skyfom lies in \/a.*b, and .+ in that name/);
    },
  );

  test("every other is printed as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (path) => {
        expect(toLines(quotePath(path)) === `"${path}"`).toBe(unquotableMark(path) === undefined);
      }),
    );
  });
});
