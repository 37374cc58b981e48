import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSettings } from "../../orchestrator/core/settings/parse-settings.ts";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";

const FILE = ".claude/skyfom.json";
const ALL =
  "parallelism, maxAgents, taskSource, order, retries, errorHandling, lostAgents, models, agentTypes, followUps, checkCommand, tokenBudget";

function problemsOf(text: string) {
  const parsed = parseSettings(FILE, text);
  return parsed.ok ? [] : parsed.problems;
}

test("what the file does not say has its default", () => {
  const text = `{ "$schema": "./x.json", "parallelism": 3, "models": { "qa": "haiku" } }`;
  expect(parseSettings(FILE, text)).toEqual({
    ok: true,
    settings: { ...DEFAULT_SETTINGS, parallelism: 3, models: { qa: "haiku" } },
  });
});

test("every wrong setting is named at once, each with its place, its value and what is allowed", () => {
  const text = [
    `{`,
    `  "parallelism": 8,`,
    `  "maxAgents": 0, "retries": 1.5,`,
    `  "taskSource": "jira",`,
    `  "models": { "qa": "gpt", "b/e~x": 1 },`,
    `  "agentTypes": [],`,
    `  "checkCommand": "",`,
    `  "paralellism": 3`,
    `}`,
  ].join("\n");
  expect(problemsOf(text)).toEqual([
    { where: `${FILE}:2:3`, what: `"parallelism" is 8`, fix: "Use a whole number from 1 to 7." },
    { where: `${FILE}:3:3`, what: `"maxAgents" is 0`, fix: "Use a whole number from 1 to 7." },
    { where: `${FILE}:3:19`, what: `"retries" is 1.5`, fix: "Use a whole number from 0 to 10." },
    { where: `${FILE}:4:3`, what: `"taskSource" is "jira"`, fix: `Use one of "auto", "bd", "jsonl".` },
    { where: `${FILE}:5:15`, what: `"models.qa" is "gpt"`, fix: `Use one of "sonnet", "opus", "haiku", "fable".` },
    { where: `${FILE}:5:28`, what: `"models.b/e~x" is 1`, fix: `Use one of "sonnet", "opus", "haiku", "fable".` },
    { where: `${FILE}:6:3`, what: `"agentTypes" is []`, fix: "Use an object." },
    { where: `${FILE}:7:3`, what: `"checkCommand" is ""`, fix: "Use a string that is not empty." },
    { where: `${FILE}:8:3`, what: `"paralellism" is not a setting`, fix: `The settings are ${ALL}.` },
  ]);
});

describe("a file that is not JSON is named at the place where it stops being JSON", () => {
  test.each([
    ["", `${FILE}:1:1`, "a value belongs here"],
    ["{\r\n  parallelism: 3 }", `${FILE}:2:3`, "this is not a JSON value"],
    [`{ "order": "oldest"\n  "retries": 2 }`, `${FILE}:2:3`, "a comma belongs here"],
    [`{ "retries": 2, }`, `${FILE}:1:17`, "a property name in double quotes belongs here"],
    [`{ "retries": 2 // twice\n}`, `${FILE}:1:16`, "JSON has no comments"],
    [`{ "retries": 2`, `${FILE}:1:15`, "a closing } belongs here"],
    ["\uFEFF{}", `${FILE}:1:1`, "this is not a JSON value"],
  ])("%j", (text, where, what) => {
    expect(problemsOf(text)).toEqual([{ where, what, fix: "Mend the file." }]);
  });
});

test.each([
  ["[]", "[]"],
  ["null", "null"],
  [`"${"x".repeat(100)}"`, `"${"x".repeat(58)}…`],
])("a file that holds %s instead of an object is named as a whole", (text, shown) => {
  expect(problemsOf(text)).toEqual([
    { where: `${FILE}:1:1`, what: `the whole file is ${shown}`, fix: "Use an object." },
  ]);
});

test("our reader takes for JSON exactly what JSON.parse takes, which the hooks use", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    `"a"`,
    `"order"`,
    `"\\u12"`,
    "1",
    "01",
    ".5",
    "-",
    "1e5",
    "nul",
    "null",
    " ",
    "\n",
    "\t",
    "\v",
    "\uFEFF",
    "/",
    "//",
    "/**/",
    "'",
    `"\t"`,
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const isSyntax = problemsOf(text).some((problem) => problem.fix === "Mend the file.");
      expect(isSyntax).toBe(!isJson(text));
    }),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
