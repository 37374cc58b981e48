import { expect, test } from "vitest";
import { namesInText } from "../../orchestrator/core/footprints/names-in-text.ts";
import { TrackedFiles } from "../../orchestrator/core/footprints/tracked-files.ts";
import { toJson, toLine, toLines } from "../../orchestrator/core/printable.ts";
import { quoteLine, quoteText, withoutTags } from "../../orchestrator/core/quote-text.ts";
import { inertCodeSpan, inertMarkdown } from "../../orchestrator/core/report/markdown/inert-markdown.ts";
import { excerpt } from "../../orchestrator/core/run/excerpt.ts";
import { isReadingCommand } from "../../orchestrator/core/run/judge/is-reading-command.ts";
import { parseReport } from "../../orchestrator/core/run/judge/parse-report.ts";
import { readTranscript } from "../../orchestrator/core/run/judge/read-transcript.ts";
import { planImport } from "../../orchestrator/core/tasks/add/plan-import.ts";
import { chooseSkill } from "../../orchestrator/core/tasks/choose-skill.ts";
import { declaredFiles, splitFiles, withoutFilesLines } from "../../orchestrator/core/tasks/files/declared-files.ts";
import { parseTaskLine } from "../../orchestrator/core/tasks/parse-task-line.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { codeSpan } from "../../orchestrator/core/text/code-span.ts";
import { readEntries } from "../../orchestrator/core/transcripts/read-entries.ts";
import { growth, LINEAR } from "../support/growth.ts";

/** Every mark of ASCII, and of others those that mean something to somebody: ends of lines, blanks, a wide letter, one that joins another, half a letter, marks that nobody sees. */
const MARKS = [
  ...Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0x20 + at)).filter(
    (mark) => !/[b-zB-Y2-9]/.test(mark),
  ),
  ..."\t\n\r\v\u001b\u0085\u00a0\u2028\ufeff\u202e\u0301\ud800漢ſ",
  "😀",
];

const task = (fields: object) => toTask({ id: "t", title: "t", issue_type: "task", ...fields }) as Task;
const tracked = new TrackedFiles(["src/a.ts", "docs/b.md"]);

/** Who reads words of others, and what those stand behind where they are read. */
const READERS: readonly [name: string, read: (text: string) => unknown, ...openings: string[]][] = [
  ["a line", (text) => [toLine(text), toLines(text), toJson(text), codeSpan(text)]],
  ["inert text", withoutTags],
  ["a quotation", (text) => [quoteText(text, { author: "x" }), quoteLine(text)], "", "- ", "1. ", "<a"],
  ["Markdown", (text) => [inertMarkdown(text, 1_000_000), inertCodeSpan(text, 1_000_000)]],
  ["an excerpt", (text) => [excerpt(text, 10), excerpt(text, text.length - 1)]],
  [
    "declared files",
    (text) => declaredFiles(task({ description: text })),
    "Files:",
    "- **Files",
    "Files:\n- ",
    "Files: {",
  ],
  ["a list of files", (text) => [splitFiles(text), withoutFilesLines(`files:${text}`)]],
  [
    "a checklist",
    (text) => planImport(text, "x", []),
    "- [ ]",
    "- [ ] a needs:",
    "- [ ] a files: ",
    "- [ ] a\n  ",
    "- ",
  ],
  [
    "a list of spec-kit",
    (text) => planImport(`- [ ] T001 a\n${text}`, "x", []),
    "- [ ] T002",
    "## ",
    "- [ ] T002 (depends on ",
  ],
  [
    "a plan of superpowers",
    (text) => planImport(`### Task 1: a\n${text}`, "x", []),
    "### Task 2:",
    "- Create",
    "- Create:",
    "- [ ] ",
  ],
  ["a report", parseReport, "```skyfom-report\n", "```skyfom-report\n{", "````\n"],
  ["a transcript", (text) => readTranscript(readEntries(text)), "", '{"type":"user","message":{"content":"'],
  ["a line of tasks", parseTaskLine, '{"id":"', '{"id"'],
  ["a command", isReadingCommand, "ls ", "git log ", "ls '"],
  ["a title", (title) => chooseSkill(task({ title })), "", "design "],
  ["names in a text", (text) => namesInText(text).paths.map((path) => tracked.named(path)), "", "`", "a("],
];

test.each(READERS)(
  "the work on %s grows as a run of any one mark in it does, whatever precedes and follows",
  (_, read, ...given) => {
    const openings = given.length === 0 ? [""] : given;
    const slow = MARKS.flatMap((mark) =>
      openings.flatMap((opening) =>
        ["\u2028x", "<a\n"].flatMap((end) => {
          const grown = growth((size) => `${opening}${mark.repeat(size)}${end}`, 2_000, read);
          return grown < LINEAR ? [] : [{ mark, opening, end, grown }];
        }),
      ),
    );
    expect(slow).toEqual([]);
  },
);
