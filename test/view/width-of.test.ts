import stringWidth from "string-width";
import { expect, test } from "vitest";
import { widthOf } from "../../orchestrator/core/view/width-of.ts";

test("a text is as wide as the library that knows Unicode says, whether or not it is asked", () => {
  const pieces = [
    "a",
    "é",
    "…",
    "–",
    "·",
    "\u00ad",
    "\u0301",
    "漢",
    "👩‍👩‍👧",
    "©",
    "©\ufe0f",
    "1\ufe0f\u20e3",
    "\u200b",
    "\t",
    "\u001b[31m",
  ];
  for (let code = 0x20; code < 0x2100; code++) pieces.push(String.fromCharCode(code));
  const wrong = pieces
    .flatMap((piece) => [piece, `a${piece}`, `${piece}é`, `${piece}${piece}`])
    .filter((text) => widthOf(text) !== stringWidth(text));
  expect(wrong).toEqual([]);
});
