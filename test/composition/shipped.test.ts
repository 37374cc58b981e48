import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import { checkCompositionText } from "../../orchestrator/core/composition/check/check-composition-text.ts";
import { planComposition } from "../../orchestrator/core/composition/plan-composition.ts";
import { checkCompositions } from "../../orchestrator/io/composition/check-compositions.ts";
import { checkSkill } from "../../orchestrator/io/composition/check-skill.ts";

const SKILLS = readdirSync("skills").sort();
const COMPOSITES = ["skyfom-feature-complete", "skyfom-fullstack-developer"];
const LEAVES = [
  "skyfom-backend-developer",
  "skyfom-code-reviewer",
  "skyfom-designer",
  "skyfom-devops-engineer",
  "skyfom-frontend-developer",
  "skyfom-mobile-developer",
  "skyfom-qa-engineer",
];

function read(name: string) {
  const { data, content } = matter(readFileSync(join("skills", name, "SKILL.md"), "utf8"), {});
  return { description: data.description as string, body: content };
}

test("the composites and their leaves are there", () => {
  expect(SKILLS).toEqual(expect.arrayContaining([...COMPOSITES, ...LEAVES]));
});

describe("the compositions are valid, without a warning, and all their members are there", () => {
  test.each([
    [
      "skyfom-fullstack-developer",
      "hybrid",
      3,
      [["skyfom-backend-developer"], ["skyfom-frontend-developer", "skyfom-mobile-developer"]],
    ],
    [
      "skyfom-feature-complete",
      "hybrid",
      3,
      [
        ["skyfom-backend-developer", "skyfom-frontend-developer", "skyfom-designer"],
        ["skyfom-qa-engineer", "skyfom-code-reviewer"],
      ],
    ],
  ])("%s", (name, mode, limit, waves) => {
    const file = join("skills", name, "composition.json");
    expect(checkCompositions([file], [{ path: "skills", owner: "skyfom" }], String)).toEqual({
      problems: [],
      warnings: [],
    });
    const { composition } = checkCompositionText(file, readFileSync(file, "utf8"));
    const plan = planComposition(composition as NonNullable<typeof composition>);
    expect({
      ...plan,
      waves: plan.waves.map(({ members }) => members.map(({ skillName }) => skillName)),
    }).toMatchObject({ name, mode, limit, waves });
  });

  test.each(COMPOSITES)("an editor finds the schema of %s by what is there", (name) => {
    const { $schema } = JSON.parse(readFileSync(join("skills", name, "composition.json"), "utf8"));
    expect(join("skills", name, $schema)).toBe(join("orchestrator", "skill-composition-schema.json"));
  });

  test("who tests and reviews is never who built it", () => {
    const text = readFileSync("skills/skyfom-feature-complete/composition.json", "utf8");
    const members = JSON.parse(text).subSkills as { skillName: string; independent?: boolean }[];
    const independent = members.filter((member) => member.independent).map(({ skillName }) => skillName);
    expect(independent).toEqual(["skyfom-qa-engineer", "skyfom-code-reviewer"]);
  });
});

describe("the skills", () => {
  test.each(SKILLS)("%s is valid, and its description is a trigger of one short line", (name) => {
    expect(checkSkill(join("skills", name, "SKILL.md"), name)).toEqual([]);
    const { description } = read(name);
    expect(description).toMatch(/^Use when /);
    expect(description.length).toBeLessThanOrEqual(120);
  });

  test("all descriptions together cost little in every session", () => {
    // a token is about four bytes
    const bytes = SKILLS.reduce((sum, name) => sum + name.length + read(name).description.length, 0);
    expect(bytes / 4).toBeLessThan(240);
  });

  test.each([
    ...LEAVES.map((name): [string, number, number] => [name, 120, 500]),
    ...COMPOSITES.map((name): [string, number, number] => [name, 200, 900]),
  ])("%s has at most %i lines and %i words", (name, lines, words) => {
    const { body } = read(name);
    expect(body.split("\n").length).toBeLessThanOrEqual(lines);
    expect(body.split(/\s+/).length).toBeLessThanOrEqual(words);
  });

  test.each([...LEAVES, ...COMPOSITES])("%s has its parts in the order that all skills have", (name) => {
    const headings = [...read(name).body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["When", "Do", "What comes back", "Common mistakes"]);
  });
});
