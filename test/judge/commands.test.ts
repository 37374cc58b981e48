import { expect, test } from "vitest";
import { isReadingCommand } from "../../orchestrator/core/run/judge/is-reading-command.ts";
import { splitCommand } from "../../orchestrator/core/run/judge/split-command.ts";

test.each([
  ["git", false],
  ["git --no-pager", false],
  ["git --no-pager log", true],
  ["git --no-pager push", false],
  ["git -C sub log", true],
  ["git -C sub push", false],
  ["git -C $SUB log", false],
  ["git -C", false],
  ["git $VERB", false],
  ["ls \t", true],
  ["ls # what is here", true],
  ["sort a*", true],
  [`sort ""{-o,a} b`, false],
  [`sort ''*`, false],
  ["uniq ./a", true],
  ["uniq ./{a,b}", false],
  ["uniq a*", false],
  [`cat ${"a".repeat(19_996)}`, true],
  [`cat ${"a".repeat(19_997)}`, false],
])("a command plainly only reads: %.30s", (line, expected) => {
  expect(isReadingCommand(line)).toBe(expected);
});

test.each([
  [`'a'"b"`, "ab"],
  [`'a'\\b`, "ab"],
  ["'a'b", "ab"],
  [`"a"'b'`, "ab"],
  [`"a"\\b`, "ab"],
  [`"a"b`, "ab"],
  [`\\a'b'`, "ab"],
  [`\\a"b"`, "ab"],
  ["\\ab", "ab"],
  [`a'b'"c"\\d`, "abcd"],
])("the parts of a word are one after the other: %s", (line, text) => {
  expect(splitCommand(line)).toEqual([[{ text, isFixed: true }]]);
});

test("a pattern makes options of a word only where it stands first", () => {
  expect(splitCommand("'a'* *a")).toEqual([
    [
      { text: "a*", isFixed: true, mayBeSeveral: true },
      { text: "*a", isFixed: false, mayBeSeveral: true },
    ],
  ]);
});
