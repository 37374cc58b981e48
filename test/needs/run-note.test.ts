import { describe, expect, test } from "vitest";
import { hasNewNote } from "../../orchestrator/core/run/needs/has-new-note.ts";
import { partsOfNotes, type RunNote, writeNote } from "../../orchestrator/core/run/needs/run-note.ts";
import { fc } from "../support/draws.ts";

const MARKED = "[skyfom run zz99 not-done] Which?";
const UNMARKED = [
  "Not done in run zz99: Which?",
  "Not done in run zz99, which is over.",
  "Not started in run zz99: No.",
];

const word = fc.oneof(
  fc.constantFrom("\n", "\r\n", "\n  > ", "\n  >", "> ", "]", " ", "", "\u2028", MARKED, ...UNMARKED),
  fc.string({ unit: "binary" }),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(""));
const note: fc.Arbitrary<RunNote> = fc.record({
  kind: fc.constantFrom("not-done", "not-started", "left", "reopened"),
  run: fc.stringMatching(/^[a-z0-9]{4,12}$/),
  text,
});

describe("a run's note", () => {
  test("is read as it was written, whatever its text has", () => {
    fc.assert(
      fc.property(note, (one) => {
        expect(partsOfNotes(writeNote(one))).toEqual([{ by: "run", note: one }]);
      }),
    );
  });

  test("is told from those around it and from what others have written", () => {
    // A line of others that looks like a note's is one for who reads it: only the words of runs are marked.
    const others = fc.stringMatching(/^[a-z .>\n]{1,40}$/).filter((one) => !one.startsWith("  >"));
    fc.assert(
      fc.property(fc.array(fc.tuple(note, others), { minLength: 1, maxLength: 5 }), (pairs) => {
        const parts = pairs.flatMap(([one, other]) => [
          { by: "run", note: one },
          { by: "others", text: other },
        ]);
        expect(partsOfNotes(pairs.map(([one, other]) => `${writeNote(one)}\n${other}`).join("\n"))).toEqual(parts);
      }),
    );
  });

  test("begins with its mark and reads as a sentence, and its further lines are set off", () => {
    const text = "it failed:\n\nNot done in run zz99: no";
    const written = writeNote({ kind: "not-done", run: "ab12", text });
    expect(written).toBe("[skyfom run ab12 not-done] it failed:\n  > \n  > Not done in run zz99: no");
    const trimmed = written.replaceAll(/ +$/gm, "");
    expect(partsOfNotes(trimmed)).toEqual([{ by: "run", note: { kind: "not-done", run: "ab12", text } }]);
  });

  test.each([
    ["not-done", "Not done in run ab12: Which?", "Which?"],
    ["not-started", "Not started in run ab12: the run was halted.", "the run was halted."],
    ["left", "Not done in run ab12, which is over.", ""],
    ["reopened", "Run ab12, which is over, had done it, and it is open again.", ""],
  ])("is recognised as it was before there was a mark: %s", (kind, written, text) => {
    const found = { by: "run", note: { kind, run: "ab12", text }, isUnmarked: true };
    expect(partsOfNotes(`Use a queue.\n${written}\nBlue.`)).toEqual([
      { by: "others", text: "Use a queue." },
      found,
      { by: "others", text: "Blue." },
    ]);
    expect(partsOfNotes(`I wrote: ${written}`)).toEqual([{ by: "others", text: `I wrote: ${written}` }]);
    // Without a mark no further line was set off: it quotes somebody.
    expect(partsOfNotes(`${written}\n  > Blue.`)).toEqual([found, { by: "others", text: "  > Blue." }]);
  });
});

test("a note with an empty line stays one after an editor has given its lines other ends, with or without the space", () => {
  const written = writeNote({ kind: "not-done", run: "ab12", text: "a\n\nb" });
  for (const kept of [written, written.replaceAll(/ +$/gm, "")]) {
    expect(partsOfNotes(kept.replaceAll("\n", "\r\n")).map(({ by }) => by)).toEqual(["run"]);
  }
});

describe("an answer", () => {
  const asked = writeNote({ kind: "not-done", run: "ab12", text: "Which?\nOf two." });
  const left = writeNote({ kind: "left", run: "ab12", text: "the run is over" });
  const halted = writeNote({ kind: "not-started", run: "cd34", text: "the run was halted" });
  const has = (...notes: string[]) => hasNewNote({ notes: notes.join("\n") }, "ab12", ["Which?\nOf two."]);

  test("is no note of any run, with a mark or without", () => {
    const others = ["Not done in run cd34, which is over.", "Not started in run cd34: the run was halted."];
    for (const note of [left, halted, ...others]) {
      expect([has(note), has(asked, note), has(asked, note, " ")]).toEqual([false, false, false]);
      expect([has(asked, note, "Blue."), has(asked, "Blue.", note)]).toEqual([true, true]);
    }
    expect(has("Not done in run ab12: Which?\nOf two.", halted)).toBe(false);
    expect(has("Not done in run ab12: Which?\nOf two.", halted, "Blue.")).toBe(true);
  });

  test("is what stands below the last question, though it repeats it", () => {
    expect([has("Use a queue.", asked), has(asked, "Blue.", asked)]).toEqual([false, false]);
    expect(has(asked, "Which?\nOf two.")).toBe(true);
  });

  test("is no further line of a marked note, whatever its agents ended with", () => {
    expect(hasNewNote({ notes: asked }, "ab12", ["Another."])).toBe(false);
  });

  test("may be all that follows a note of one line that has no mark", () => {
    expect(hasNewNote({ notes: "Not done in run ab12: Which?\nBlue." }, "ab12", ["Which?"])).toBe(true);
  });

  test("is no text from before, where only the release of what the run had left is noted", () => {
    expect([has("Use a queue.", left), has("Use a queue.", left, "Blue.")]).toEqual([false, true]);
    expect(has("Blue.", halted)).toBe(true);
  });
});
