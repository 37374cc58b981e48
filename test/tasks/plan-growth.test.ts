import { expect, test } from "vitest";
import { planImport } from "../../orchestrator/core/tasks/add/plan-import.ts";
import { growth, LINEAR } from "../support/growth.ts";

const many = (size: number, line: (n: number) => string) => Array.from({ length: size }, (_, n) => line(n)).join("\n");

/** Plans of other programs that are made to take time. */
const PLANS: readonly [name: string, make: (size: number) => string][] = [
  ["dashes that end no path", (n) => `- [ ] T001 ${"-".repeat(n)}`],
  ["names that end no path", (n) => `- [ ] T001 ${"@a.".repeat(n)}`],
  ["dots within a path", (n) => `- [ ] T001 a/${".".repeat(n)}a`],
  ["paths", (n) => `- [ ] T001 ${"*a/b.ts ".repeat(n)}`],
  ["parentheses that nothing closes", (n) => `- [ ] T001 ${"(depends on T".repeat(n)}`],
  ["marks of stories", (n) => `- [ ] T001 ${"[US1".repeat(n)}`],
  ["tasks of spec-kit", (n) => many(n, (at) => `- [ ] T${1000 + at} item`)],
  [
    "groups that are done, before groups that are not",
    (n) => `${many(n, (at) => `- [x] T${1000 + at} [P] a`)}\n## Next\n${many(n, (at) => `- [ ] T${90000 + at} [P] b`)}`,
  ],
  ["tasks of superpowers", (n) => many(n, (at) => `### Task ${at}: item ${at}`)],
  ["lines of files", (n) => `### Task 1: item\n${many(n, () => "- Create: `a:1,2-3`")}`],
  ["places in a file", (n) => `### Task 1: item\n- Create: \`a:1${",1".repeat(n)}x\``],
  ["items of one title that all need it", (n) => many(n, () => "- [ ] a needs: a")],
];

test.each(PLANS)("the work of planning an import eight times as long grows as its text does: %s", (_, make) => {
  expect(growth(make, 2_000, (text) => planImport(text, "plan.md", []))).toBeLessThan(LINEAR);
});

test("groups of spec-kit that would wait for each other by millions of dependencies are refused, and not written out first", () => {
  const group = (from: number) => many(12_000, (at) => `- [ ] T${from + at} [P] x`);
  const { problems } = planImport(`${group(10_000)}\n## Phase 2\n${group(40_000)}`, "plan.md", []);
  expect(problems).toMatchObject([{ what: "its items would have more than 200000 dependencies" }]);
});
