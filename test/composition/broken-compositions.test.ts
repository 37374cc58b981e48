import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkCompositionText } from "../../orchestrator/core/composition/check/check-composition-text.ts";
import { parseComposition } from "../../orchestrator/core/composition/parse/parse-composition.ts";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import { validateSkillComposition } from "../../orchestrator/parallel-executor.ts";
import { fc } from "../support/draws.ts";
import { BROKEN_IN_MEANING } from "./support/broken-in-meaning.ts";
import { BROKEN_IN_SHAPE, type BrokenComposition } from "./support/broken-in-shape.ts";

describe("everything that is wrong is told at once, with its place and its fix", () => {
  test.each([...BROKEN_IN_SHAPE, ...BROKEN_IN_MEANING])("$title", ({ file, text, told }) => {
    const { composition, problems } = checkCompositionText(file, text);
    expect(problems.map(renderProblem).join("\n")).toBe(told);
    expect(composition).toBeUndefined();
  });
});

describe("the library says the same of a value, by JSON pointers and on one line each", () => {
  const { text } = BROKEN_IN_MEANING.at(-1) as BrokenComposition;

  test("as text", () => {
    const { valid, errors } = validateSkillComposition(parse(text));
    expect(valid).toBe(false);
    expect(errors).toEqual([
      '/maxParallel: "maxParallel" is 70, but may be at most 7. Use a whole number from 1 to 7.',
      '/subSkills/0/cost: "cost" is not allowed here. Remove it. Allowed here: skillName, role, dependencies, required, independent, tokenEstimate, model.',
      '/subSkills/1: entry 2 of "subSkills" is 12, but must be an object. Write an object, for example {"skillName":"skyfom-backend-developer"}.',
      '/subSkills/2/dependencies/1: "web" depends on "apo", which is not a member of this composition. Did you mean "api"? Otherwise add it to subSkills, or remove the dependency.',
      '/subSkills/0/dependencies/0: "api" depends on "web", which depends on "api": api → web → api. Remove one of these dependencies: /subSkills/0/dependencies/0 or /subSkills/2/dependencies/0.',
    ]);
  });

  test("as data", () => {
    expect(validateSkillComposition(parse(text)).findings).toMatchObject([
      { kind: "shape", pointer: "/maxParallel", rule: "maximum" },
      { kind: "shape", pointer: "/subSkills/0/cost", rule: "additionalProperties" },
      { kind: "shape", pointer: "/subSkills/1", rule: "type" },
      { kind: "unknown-dependency", skillName: "web", dependency: "apo", suggestion: "api" },
      {
        kind: "cycle",
        path: ["api", "web", "api"],
        pointers: ["/subSkills/0/dependencies/0", "/subSkills/2/dependencies/0"],
      },
    ]);
  });
});

describe("doubts are warnings, and a composition with them can be run", () => {
  test.each([
    [
      "maxRetries without the retry strategy",
      "coordinationStrategy: { maxRetries: 2 }",
      `composition.yaml:3:25
  maxRetries is 2, but nothing is retried under fail-fast
  Set errorHandling to retry, or remove maxRetries.`,
    ],
    [
      "maxRetries under continue-on-error",
      "coordinationStrategy: { errorHandling: continue-on-error, maxRetries: 1 }",
      `composition.yaml:3:59
  maxRetries is 1, but nothing is retried under continue-on-error
  Set errorHandling to retry, or remove maxRetries.`,
    ],
    [
      "maxParallel in sequential mode",
      "maxParallel: 3",
      `composition.yaml:3:1
  maxParallel has no effect in sequential mode, where one member works at a time
  Remove it, or set executionMode to hybrid.`,
    ],
    ["maxRetries with the retry strategy", "coordinationStrategy: { errorHandling: retry, maxRetries: 2 }", ""],
    ["no retries at all", "coordinationStrategy: { maxRetries: 0 }", ""],
    ["maxParallel 1 in sequential mode", "maxParallel: 1", ""],
  ])("%s", (_, line, told) => {
    const text = `name: shop\nexecutionMode: sequential\n${line}\nsubSkills: [{ skillName: api }]`;
    const { composition, warnings } = checkCompositionText("composition.yaml", text);
    expect(warnings.map(renderProblem).join("\n")).toBe(told);
    expect(composition).toEqual(parse(text));
  });
});

describe("reading", () => {
  test("a JSON file is read as JSON.parse reads it, whatever is in it and however it is indented", () => {
    const indent = fc.constantFrom(undefined, 1, 2, 4, "\t");
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), indent, (value, space) => {
        const text = JSON.stringify(value, null, space);
        const parsed = parseComposition("composition.json", text);
        expect(parsed.ok && parsed.value).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  test("nothing that a file may hold makes the check throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.constantFrom(".json", ".yaml"), (text, ending) => {
        const { composition, problems } = checkCompositionText(`composition${ending}`, text);
        expect(problems.length > 0).toBe(composition === undefined);
      }),
      { numRuns: 500 },
    );
  });

  test("nor does anything that almost is a composition", () => {
    const some = fc.oneof(
      fc.constantFrom(undefined, null, 5, "a", "b", true, false, [], {}, ["a", "a", 5, null]),
      fc.jsonValue(),
    );
    const member = fc.oneof(
      some,
      fc.record({ skillName: some, dependencies: some, required: some, independent: some }, { requiredKeys: [] }),
    );
    const almost = fc.record(
      {
        name: some,
        executionMode: fc.oneof(some, fc.constantFrom("parallel", "sequential", "hybrid")),
        maxParallel: some,
        coordinationStrategy: fc.oneof(
          some,
          fc.record({ errorHandling: some, maxRetries: some }, { requiredKeys: [] }),
        ),
        subSkills: fc.oneof(some, fc.array(member)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(almost, (value) => {
        const { valid, errors, findings } = validateSkillComposition(value);
        expect([errors.length, findings.length > 0]).toEqual([findings.length, !valid]);
        expect(errors.join()).not.toMatch(/"undefined"|\[object/);
        const { composition } = checkCompositionText("composition.json", JSON.stringify(value));
        expect(composition !== undefined).toBe(validateSkillComposition(JSON.parse(JSON.stringify(value))).valid);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      "nesting without an end",
      "composition.json",
      "[".repeat(100_000),
      /^composition.json:1:\d+\n {2}it is nested too deeply to be read\n {2}Fix the file\.$/,
    ],
    [
      "aliases that multiply",
      "composition.yaml",
      `a: &a [${"x, ".repeat(20)}]\n${"bcdefg".replaceAll(/./g, (name, at: number) => `${name}: &${name} [${`*${"abcdef"[at]}, `.repeat(20)}]\n`)}`,
      /^composition.yaml\n {2}its aliases expand to more than can be read\n {2}Write their values out\.$/,
    ],
  ])("%s is refused", (_, file, text, told) => {
    expect(checkCompositionText(file, text).problems.map(renderProblem).join("\n")).toMatch(told);
  });

  test("what an alias repeats is told at the place it stands", () => {
    const text = "name: shop\nexecutionMode: hybrid\nsubSkills:\n  - &one { skillName: api }\n  - *one";
    expect(checkCompositionText("composition.yaml", text).problems.map(({ where }) => where)).toEqual([
      "composition.yaml:4:12",
    ]);
  });
});
