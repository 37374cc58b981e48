import { describe, expect, test } from "vitest";
import { checkCompositionText } from "../../orchestrator/core/composition/check/check-composition-text.ts";
import { renderProblem } from "../../orchestrator/core/problem.ts";

function told(file: string, text: string): string {
  return checkCompositionText(file, text).problems.map(renderProblem).join("\n");
}

describe("what YAML allows and a composition cannot be", () => {
  test.each([
    [
      "an alias of nothing",
      "name: shop\nsubSkills: *members",
      `c.yaml:2:12
  no earlier value has the anchor &members
  Write the value out.`,
    ],
    [
      "an alias of what it is part of",
      "name: shop\nsubSkills: &members\n  - *members",
      `c.yaml:3:5
  *members contains itself
  Write the value out.`,
    ],
    [
      "a second document",
      "name: shop\n---\nname: store",
      `c.yaml:2:1
  a second document begins here
  Keep one document in the file.`,
    ],
    [
      "a key that stands there twice, once in quotes",
      'name: shop\nexecutionMode: hybrid\n"name": store',
      `c.yaml:3:1
  this key is repeated here
  Remove one of the two.`,
    ],
    [
      "a number without an end",
      "name: shop\nexecutionMode: hybrid\nmaxParallel: .inf\nsubSkills: [{ skillName: api }]",
      `c.yaml:3:1
  "maxParallel" is Infinity, but must be a whole number
  Write a whole number, for example 3.`,
    ],
    [
      "an object for a key",
      "name: shop\nexecutionMode: hybrid\n? { a: b }\n: c\nsubSkills: [{ skillName: api }]",
      `c.yaml:1:1
  "{ a: b }" is not allowed here
  Remove it. Allowed here: $schema, name, description, executionMode, maxParallel, coordinationStrategy, subSkills.`,
    ],
    [
      "the prototype for a key",
      "name: shop\nexecutionMode: hybrid\n__proto__: { maxParallel: 3 }\nsubSkills: [{ skillName: api }]",
      `c.yaml:3:1
  "__proto__" is not allowed here
  Remove it. Allowed here: $schema, name, description, executionMode, maxParallel, coordinationStrategy, subSkills.`,
    ],
    [
      "another version's sets",
      "%YAML 1.1\n---\nname: shop\nexecutionMode: hybrid\nsubSkills: !!set { api }",
      `c.yaml:5:1
  "subSkills" is an object, but must be a list
  Write a list, for example [{"skillName":"skyfom-backend-developer"}].`,
    ],
  ])("%s", (_, text, expected) => {
    expect(told("c.yaml", text)).toBe(expected);
  });
});

describe("limits that are none", () => {
  test.each([
    ["0", "must be at least 1\n  Use a whole number from 1 to 7."],
    ["-1", "must be at least 1\n  Use a whole number from 1 to 7."],
    ["1.5", "must be a whole number\n  Write a whole number, for example 3."],
    ['"3"', "must be a whole number\n  Write a whole number, for example 3."],
    ["null", "must be a whole number\n  Write a whole number, for example 3."],
    ["[3]", "must be a whole number\n  Write a whole number, for example 3.", "a list"],
  ])("%s", (given, expected, shown = given) => {
    const text = `{\n  "maxParallel": ${given},\n  "name": "shop", "executionMode": "hybrid", "subSkills": [{ "skillName": "api" }]\n}`;
    expect(told("c.json", text)).toBe(`c.json:2:3\n  "maxParallel" is ${shown}, but ${expected}`);
  });
});

describe("ends of lines", () => {
  const lines = [
    "{",
    '"name": "shop",',
    '"executionMode": "hybrid",',
    '"maxParallel": 9,',
    '"subSkills": [{ "skillName": "api" }]',
    "}",
  ];

  test.each([
    ["Unix", "\n"],
    ["Windows", "\r\n"],
    ["old Mac", "\r"],
  ])("%s", (_, end) => {
    const where = ["c.json:4:1"];
    expect(checkCompositionText("c.json", lines.join(end)).problems.map((problem) => problem.where)).toEqual(where);
    const yaml = ["name: shop", "executionMode: hybrid", "subSkills:", "  - skillName: api", "maxParallel: 9"].join(
      end,
    );
    expect(checkCompositionText("c.yaml", yaml).problems.map((problem) => problem.where)).toEqual(["c.yaml:5:1"]);
  });
});

describe("ten thousand of anything are told, one by one, each with its place", () => {
  const SIZE = 10_000;
  const count = <T>(make: (i: number) => T): T[] => Array.from({ length: SIZE }, (_, i) => make(i));
  const of = (subSkills: unknown, executionMode = "hybrid") =>
    JSON.stringify({ name: "shop", executionMode, subSkills }, null, 1);

  test("members in a chain are no problem", () => {
    const chain = count((i) => ({ skillName: `${i}`, dependencies: i > 0 ? [`${i - 1}`] : [] }));
    const { problems, members } = checkCompositionText("c.json", of(chain));
    expect(problems).toEqual([]);
    expect([members.length, members.at(-1)]).toEqual([SIZE, { skillName: "9999", where: "c.json:59998:4" }]);
  });

  test.each<[string, string, string]>([
    ["unknown dependencies", of(count((i) => ({ skillName: `${i}`, dependencies: [`u${i}`] }))), "c.json:60002:5"],
    ["repeated dependencies", of([{ skillName: "a" }, { skillName: "b", dependencies: count(() => "a") }]), ""],
    ["unknown properties", JSON.stringify(Object.fromEntries(count((i) => [`k${i}`, 1])), null, 1), "c.json:10001:2"],
    [
      "dependencies in parallel mode",
      of([{ skillName: "0" }, ...count((i) => ({ skillName: `a${i}`, dependencies: ["0"] }))], "parallel"),
      "",
    ],
  ])("%s", (_, text, last) => {
    const { problems } = checkCompositionText("c.json", text);
    expect(problems.length).toBeGreaterThanOrEqual(SIZE - 1);
    if (last !== "") expect(problems.at(-1)?.where).toBe(last);
  });
});
