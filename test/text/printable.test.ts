import { expect, test } from "vitest";
import { toJson, toLine, toLines, unprintableMark } from "../../orchestrator/core/printable.ts";
import { quoteForShell } from "../../orchestrator/core/quote-for-shell.ts";

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const BLANK = ["\u2800", "\u{1d159}"];

test("no character that is never seen is printed between letters, digits or emoji", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter((one) =>
    UNSEEN.test(one),
  );
  expect(all.length).toBeGreaterThan(4_000);
  for (const mark of [...all, ...BLANK]) {
    for (const [before, after] of [
      ["a", "b"],
      ["1", "2"],
      ["あ", "가"],
    ]) {
      const text = `${before}${mark}${after}`;
      const expected = [`${before} ${after}`, `${before} ${after}`, mark];
      expect([toLine(text), toLines(text), unprintableMark(text)]).toEqual(expected);
    }
    const quoted = `${quoteForShell(`a${mark}b`)}${toJson(`a${mark}b`)}`;
    expect(quoted).not.toContain(mark);
  }
});

test.each(["\u200da", "\ufe0f\ufe0f", "\u{e0067}\u{e007f}", "\u200d\u200d🔥", "\ufe01"])(
  "nor %j after an emoji",
  (marks) => {
    expect(toLine(`🔥${marks}`)).not.toBe(`🔥${marks}`);
  },
);

test.each(["\u0301", "\u0e47", "\u20dd", "\u0301\u0328\u0489"])(
  "marks such as %j are not piled up on a letter",
  (marks) => {
    for (const shown of [toLine, toLines].map((show) => show(`a${marks.repeat(60)}b`)))
      expect(shown).toMatch(/^a[\p{Mn}\p{Me}]{6} +b$/u);
  },
);

test.each([
  "שָׁ֔",
  "སྒྲུབས",
  "ကြွှော့်",
  "ấ".normalize("NFD"),
  "❤️",
  "1️⃣ #️⃣",
  "👩🏽‍💻",
  "🏳️‍🌈",
  "👨‍👩‍👧",
  "می‌خواهم",
  "क्‍ष",
  "শ্‌",
  "ක්‍ර",
  "한국어",
  "e\u0301",
  "a\u00a0b",
])("%s stays as it is", (text) => {
  expect([toLine(text), toLines(text), unprintableMark(text)]).toEqual([text, text, undefined]);
});
