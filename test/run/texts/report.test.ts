import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkReport } from "../../../orchestrator/core/run/judge/check-report.ts";
import { parseReport } from "../../../orchestrator/core/run/judge/parse-report.ts";
import { askAgain, REPORT_FORM } from "../../../orchestrator/core/texts/report/report-form.ts";
import schema from "../../../orchestrator/schemas/report.schema.json" with { type: "json" };
import { textOf } from "../../repository/readers/tracked-files.ts";
import { fc } from "../../support/draws.ts";
import { reportForm } from "../../support/model/read-orders.ts";

const isReport = new Ajv2020().compile(schema);
const fenced = (json: string) => `\`\`\`skyfom-report\n${json}\n\`\`\``;

const FULL = {
  status: "done",
  summary: "It works.",
  files: ["src/a.ts"],
  commits: ["0123abc"],
  tests: [{ command: "npm test", result: "passed" }],
  followUps: ["The port is fixed."],
};

test("a report that is filled in whole is read as it is", () => {
  expect(parseReport(`Done.\n\n${fenced(JSON.stringify(FULL))}`)).toEqual({ kind: "report", report: FULL });
});

test("of a report only status and summary are required, and members that nobody asked for do no harm", () => {
  expect(parseReport(fenced('{"status":"failed","summary":"No.","mood":7}'))).toMatchObject({
    kind: "report",
    report: { status: "failed", summary: "No.", files: [], commits: [], tests: [], followUps: [] },
  });
});

describe("what is asked for is itself valid once it is filled in, by the reader and by the schema", () => {
  test.each([
    ["the form in the brief", reportForm(REPORT_FORM)],
    ["what a stop without a report is answered", reportForm(askAgain("its last message holds no report"))],
    ["the example in docs/reports.md", /^````\n([\s\S]*?)\n````$/m.exec(textOf("docs/reports.md"))?.[1]],
  ])("%s", (_, text = "") => {
    const parsed = parseReport(text);
    expect(parsed).toMatchObject({ kind: "report", report: { status: "done" } });
    expect(isReport(parsed.kind === "report" && parsed.report)).toBe(true);
  });
});

test.each([
  ["as the brief shows it", REPORT_FORM],
  ["as a stop without a report is answered", askAgain("its last message holds no report")],
  ["with files that it names", REPORT_FORM.replace('"files": []', '"files": ["src/a.ts"]')],
  ["with other blanks and case", REPORT_FORM.replace("One or two", "one  OR two")],
  ["with a word before it", REPORT_FORM.replace("One or two", "Done. One or two")],
  ["twice", REPORT_FORM.replace(/"(One or two.*?)"/, '"$1 $1"')],
  ["a piece of it", REPORT_FORM.replace(/"One or two.*?"/, '"What works now."')],
  ["with a word less", REPORT_FORM.replace(", and how", ", how")],
  ["with letters that look alike", REPORT_FORM.replace("One or two sentences", "Оne оr twо sentеnсеs")],
  ["with letters that nobody sees", REPORT_FORM.replace("One or two", "O\u200bne o\u200br t\u00adwo")],
  ["behind line breaks", REPORT_FORM.replace("One or two", `${"\\n".repeat(2_000)}One or two`)],
  ["behind what is no word", REPORT_FORM.replace("One or two", `${"1 .".repeat(500)}One or two`)],
  ["behind a word again and again", REPORT_FORM.replace("One or two", `${"so ".repeat(500)}One or two`)],
  [
    "with letters that are given by number",
    REPORT_FORM.replace(/"One.*?"/, (text) => text.replaceAll("e", "&#101;").replaceAll("o", "&#x6F;")),
  ],
  ["without its marks, in full-width letters", REPORT_FORM.replace("works now, and", "ｗｏｒｋｓ　ｎｏｗ and")],
])("the form that nobody filled in is no report: %s", (_, text) => {
  expect(parseReport(text)).toEqual({ kind: "none", why: "its report is the brief's form, not filled in" });
});

test("an agent that is asked for its report reads at most 100 tokens, at four bytes a token, each of the two times", () => {
  expect(Buffer.byteLength(askAgain("its last message holds no report")) / 4).toBeLessThanOrEqual(100);
});

test.each([
  ["no block", "I am done.", "its last message holds no report"],
  ["a block that is not closed", "```skyfom-report\n{}", "its last message holds no report"],
  ["a block of another name", "```skyfom-reports\n{}\n```", "its last message holds no report"],
  ["no JSON", fenced("{status: done}"), "its report is not JSON"],
  ["no object", fenced("7"), "its report is wrong: it is not a JSON object"],
  [
    "everything wrong",
    fenced('{"status":"fine","files":"a.ts","commits":["the last"],"tests":["npm test"],"followUps":[""]}'),
    [
      'its report is wrong: "status" should be "done", "partial", "failed" or "needs-input"',
      '"summary" should be a non-empty string',
      '"files" should be a list of paths',
      '"commits" should be a list of commit hashes',
      '"tests" should be a list of {"command": …, "result": "passed" or "failed"}',
      '"followUps" should be a list of strings',
    ].join("; "),
  ],
])("a message with %s has no valid report, and all that is wrong is said at once", (_, message, why) => {
  expect(parseReport(message)).toEqual({ kind: "none", why });
});

test("of several reports in one message the last that is closed counts", () => {
  const block = (summary: string) => fenced(JSON.stringify({ status: "done", summary }));
  const message = `${block("first")}\n${block("second")}\n\`\`\`skyfom-report\n{`;
  expect(parseReport(message)).toMatchObject({ report: { summary: "second" } });
});

test.each([
  ["what works, in the words of the form", "It works now, and how I checked it: npm test."],
  ["less than a sentence", "Works."],
  ["one letter", "x"],
  ["no letter", "42"],
])("a summary of %s is no form", (_, summary) => {
  expect(parseReport(fenced(JSON.stringify({ status: "done", summary })))).toMatchObject({ report: { summary } });
});

describe("a report that a message only shows does not count", () => {
  const block = (summary: string) => fenced(JSON.stringify({ status: "done", summary }));
  const shown = (fence: string) => `The file holds:\n${fence}md\n${block("shown")}\n${fence}\n`;
  test.each(["````", "~~~", "~~~~~~"])("in a block of %s", (fence) => {
    expect(parseReport(shown(fence))).toMatchObject({ why: "its last message holds no report" });
    expect(parseReport(`${block("own")}\n${shown(fence)}`)).toMatchObject({ report: { summary: "own" } });
    expect(parseReport(`${shown(fence)}${block("own")}`)).toMatchObject({ report: { summary: "own" } });
  });

  test("as a quotation, or in a line of other words", () => {
    for (const text of [block("shown").replaceAll(/^/gm, "> "), `It says ${block("shown")}`])
      expect(parseReport(text)).toMatchObject({ why: "its last message holds no report" });
  });

  test("but a block that is never closed shows nothing", () => {
    expect(parseReport(`\`\`\`\`\n${block("own")}`)).toMatchObject({ report: { summary: "own" } });
  });
});

test("a report whose lines end as on Windows, and which is indented, is read", () => {
  const text = `  ${fenced('{"status":"done","summary":"x"}').replaceAll("\n", "\r\n  ")}`;
  expect(parseReport(text)).toMatchObject({ report: { summary: "x" } });
});

// Reports, some with one member that is missing or something else.
const text = fc.constantFrom("x", "", " ", "\n", "\u00a0", "\ufeff", "0123abc", "abc", "0123abg", "-x");
const someText = fc.constantFrom("x", "-x", "a b\n");
const right = fc.record(
  {
    status: fc.constantFrom<unknown>("done", "partial", "failed", "needs-input"),
    summary: someText as fc.Arbitrary<unknown>,
    files: fc.array(someText) as fc.Arbitrary<unknown>,
    commits: fc.array(fc.stringMatching(/^[0-9a-fA-F]{4,64}$/)) as fc.Arbitrary<unknown>,
    tests: fc.array(
      fc.record({ command: someText, result: fc.constantFrom("passed", "failed") }),
    ) as fc.Arbitrary<unknown>,
    followUps: fc.array(someText) as fc.Arbitrary<unknown>,
    more: fc.jsonValue() as fc.Arbitrary<unknown>,
  },
  { requiredKeys: ["status", "summary"] },
);
const awkward = fc.oneof(
  text,
  fc.array(text),
  fc.array(fc.stringMatching(/^[0-9a-fg]{1,70}$/)),
  fc.array(fc.record({ command: text, result: fc.constantFrom("passed", "ok", null) }, { requiredKeys: [] })),
  fc.constantFrom({ length: 0 }, "Done", "done"),
  fc.jsonValue(),
);
const nearReport = fc
  .tuple(right, fc.constantFrom(...Object.keys(schema.properties)), fc.option(awkward))
  .map(([report, member, value]) => (value === null ? report : { ...report, [member]: value }));

test("a report is wrong to its reader exactly where it is to the schema, and then some member is named", () => {
  const verdicts = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), nearReport), (value) => {
      const isValid = isReport(value) as boolean;
      verdicts[isValid ? "valid" : "invalid"]++;
      expect([value, checkReport(value).length === 0]).toEqual([value, isValid]);
    }),
    { numRuns: 5000 },
  );
  // A share, so that this holds for fewer examples, too.
  expect(Math.min(verdicts.valid, verdicts.invalid) / (verdicts.valid + verdicts.invalid)).toBeGreaterThan(0.06);
});

test.each([
  [3, false],
  [4, true],
  [64, true],
  [65, false],
])("a commit may be named by 4 to 64 hex digits: %i", (length, isValid) => {
  const report = { ...FULL, commits: ["a".repeat(length)] };
  expect([checkReport(report).length === 0, isReport(report)]).toEqual([isValid, isValid]);
});

test("docs/reports.md names every member of a report", () => {
  const [page = ""] = textOf("docs/reports.md").split("\n## ");
  const rows = [...page.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(schema.properties));
});
