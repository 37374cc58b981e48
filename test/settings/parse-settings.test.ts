import { describe, expect, test } from "vitest";
import { parseSettings } from "../../orchestrator/core/settings/parse-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../orchestrator/core/settings/settings.ts";
import { fc } from "../support/draws.ts";

const FILE = ".claude/skyfom.json";
const ALL =
  "parallelism, maxAgents, taskSource, order, retries, errorHandling, isolation, lostAgents, models, agentTypes, followUps, prices, checkSeconds, forwardBranch, guardEdits, checkCommand, worktreeSetUp, remake, worktreeMegabytes, tokenBudget, costBudget";

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
    {
      where: `${FILE}:8:3`,
      what: `"paralellism" is not a setting`,
      fix: `Did you mean "parallelism"? The settings are ${ALL}.`,
    },
  ]);
});

test.each([
  ["maxagents", `Did you mean "maxAgents"? The settings are ${ALL}.`],
  ["tokenBudged", `Did you mean "tokenBudget"? The settings are ${ALL}.`],
  ["somethingElse", `The settings are ${ALL}.`],
])("the name %j, which is no setting's, is answered with the one that looks like it", (name, fix) => {
  expect(problemsOf(`{ "${name}": 3 }`)).toEqual([{ where: `${FILE}:1:3`, what: `"${name}" is not a setting`, fix }]);
});

describe("a wrong value of any setting is named with its place, the value and what is allowed", () => {
  // the compiler holds this table to the type: no setting can be left out
  const WRONG: Record<keyof Settings, readonly [value: string, fix: string]> = {
    parallelism: ["0", "a whole number from 1 to 7"],
    maxAgents: ['"7"', "a whole number from 1 to 7"],
    taskSource: ['"BD"', 'one of "auto", "bd", "jsonl"'],
    order: ["null", 'one of "priority", "tracker", "oldest"'],
    retries: ["11", "a whole number from 0 to 10"],
    errorHandling: ['"retry"', 'one of "continue-on-error", "fail-fast"'],
    isolation: ['"none"', 'one of "shared", "worktree", "auto"'],
    lostAgents: ["true", 'one of "ask", "retry", "accept"'],
    models: ['"opus"', "an object"],
    agentTypes: ["null", "an object"],
    followUps: ['"task"', 'one of "report", "tasks"'],
    prices: ["3", "an object"],
    checkCommand: ["[]", "a string that is not empty"],
    checkSeconds: ["0", "a whole number from 1 to 86400"],
    worktreeSetUp: ["[]", "an object"],
    remake: ['"npm install"', "an object"],
    forwardBranch: ["1", "true or false"],
    guardEdits: ['"no"', "true or false"],
    worktreeMegabytes: ["0.5", "a whole number from 1 to 1000000000"],
    tokenBudget: ["999", "a whole number from 1000 to 1000000000000"],
    costBudget: ["0", "a number from 0.01 to 1000000"],
  };
  test.each(Object.entries(WRONG))("%s", (name, [value, fix]) => {
    expect(problemsOf(`{\n  "${name}": ${value}\n}`)).toEqual([
      { where: `${FILE}:2:3`, what: `"${name}" is ${value}`, fix: `Use ${fix}.` },
    ]);
  });
  test.each([
    ["models", "1", 'one of "sonnet", "opus", "haiku", "fable"'],
    ["agentTypes", '""', "a name such as general-purpose, of at most 100 letters, digits, blanks and ._:@/()+-"],
    ["agentTypes", '"x <b>"', "a name such as general-purpose, of at most 100 letters, digits, blanks and ._:@/()+-"],
  ])("%s of one skill", (name, value, fix) => {
    expect(problemsOf(`{\n  "${name}": { "qa": ${value} }\n}`)).toEqual([
      { where: `${FILE}:2:${name.length + 9}`, what: `"${name}.qa" is ${value}`, fix: `Use ${fix}.` },
    ]);
  });
});

describe("a file that is not JSON is named at the place where it stops being JSON", () => {
  test.each([
    ["", `${FILE}:1:1`, "a value is missing here"],
    ["{\r\n  parallelism: 3 }", `${FILE}:2:3`, "this is not a JSON value"],
    [`{ "order": "oldest"\n  "retries": 2 }`, `${FILE}:2:3`, "a comma is missing here"],
    [`{ "retries": 2, }`, `${FILE}:1:17`, "a property name in double quotes is missing here"],
    [`{ "retries": 2 // twice\n}`, `${FILE}:1:16`, "JSON has no comments"],
    [`{ "retries": 2`, `${FILE}:1:15`, "a closing } belongs here"],
    ["\uFEFF{}", `${FILE}:1:1`, "this is not a JSON value"],
  ])("%j", (text, where, what) => {
    expect(problemsOf(text)).toEqual([{ where, what, fix: "Fix the file." }]);
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
      const isSyntax = problemsOf(text).some((problem) => problem.fix === "Fix the file.");
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
