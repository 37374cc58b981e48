import { describe, expect, test } from "vitest";
import { renderProblem } from "../../orchestrator/core/problem.ts";
import { planImport } from "../../orchestrator/core/tasks/add/plan-import.ts";
import { drawTasks } from "./support/draw-issues.ts";

const plan = (...lines: string[]) => planImport(lines.join("\n"), "PLAN.md", drawTasks("bd-7"));
const problems = (...lines: string[]) => plan(...lines).problems.map(renderProblem);

test("a checklist becomes tasks: nesting is the parent, needs are found by title, whatever its case", () => {
  expect(
    plan(
      "# Login",
      "- [ ] Login p1",
      "  Works with e-mail.",
      "  - [ ] Create the users table (p0) files: db/schema.sql, db/{a,b}.sql",
      "  - [ ] Add the endpoint needs: create the Users table; files: src/api/**",
      "    Answers 401 when the password is wrong.",
      "    needs: bd-7",
      "- [ ] Write the docs — needs: Login, bd-7",
    ),
  ).toEqual({
    problems: [],
    batch: [
      { title: "Login", description: "Works with e-mail.", priority: 1, type: "epic", dependsOn: [] },
      {
        title: "Create the users table",
        priority: 0,
        files: ["db/schema.sql", "db/{a,b}.sql"],
        parent: 0,
        dependsOn: [],
      },
      {
        title: "Add the endpoint",
        description: "Answers 401 when the password is wrong.",
        files: ["src/api/**"],
        parent: 0,
        dependsOn: [1, "bd-7"],
      },
      { title: "Write the docs", dependsOn: [1, 2, "bd-7"] },
    ],
  });
});

test("fields may stand in brackets, and a path keeps brackets of its own", () => {
  const { batch, problems } = plan(
    "- [ ] One (files: src/a.ts, src/b.ts)",
    "- [ ] Two (needs: One; files: app/(shop)/**) p1",
    "- [ ] Three (files: app/(shop))",
    "- [ ] Four files: app/(shop)",
  );
  expect(problems).toEqual([]);
  expect(batch.map(({ title, files }) => [title, files])).toEqual([
    ["One", ["src/a.ts", "src/b.ts"]],
    ["Two", ["app/(shop)/**"]],
    ["Three", ["app/(shop)"]],
    ["Four", ["app/(shop)"]],
  ]);
  expect(batch[1]).toMatchObject({ priority: 1, dependsOn: [0] });
});

test("what an epic needs, everything below it needs", () => {
  const { batch } = plan("- [ ] Base", "- [ ] Feature needs: Base", "  - [ ] One", "  - [ ] Two needs: One");
  expect(batch.map(({ title, dependsOn }) => [title, dependsOn])).toEqual([
    ["Base", []],
    ["Feature", []],
    ["One", [0]],
    ["Two", [0, 2]],
  ]);
});

test("what is ticked off is left out and counts as met; its open children move up", () => {
  const { batch } = plan("- [ ] Top", "  - [x] Half done", "    - [ ] Rest needs: Setup", "- [X] Setup");
  expect(batch).toEqual([
    { title: "Top", type: "epic", dependsOn: [] },
    { title: "Rest", parent: 0, dependsOn: [] },
  ]);
});

test("a code block is text, and so is every line without a box", () => {
  const { batch } = plan(
    "1. [ ] Numbered",
    "   - a remark",
    "   ```md",
    "   - [ ] an example",
    "   files: nothing.ts",
    "   ```",
    "",
    "Between.",
    "  - [ ] Not a child",
  );
  expect(batch).toEqual([
    {
      title: "Numbered",
      description: "- a remark\n```md\n- [ ] an example\nfiles: nothing.ts\n```",
      dependsOn: [],
    },
    { title: "Not a child", dependsOn: [] },
  ]);
});

test.each([
  ["p5 and the p2p part", "p5 and the p2p part", undefined],
  ["Do it [P3]", "Do it", 3],
  ["p0 Do it", "Do it", 0],
  ["Do it p4, now", "Do it now", 4],
])("the priority of %j", (text, title, priority) => {
  const [task] = plan(`- [ ] ${text}`).batch;
  expect([task?.title, task?.priority]).toEqual([title, priority]);
});

describe("what is wrong is said with its line, all at once, and nothing is planned", () => {
  test("needs that name nothing, or two things; items without a title", () => {
    expect(problems("- [ ] A needs: B, C", "- [ ] C", "- [ ]", "- [ ] c")).toEqual([
      "PLAN.md:3\n  this item has no title\n  Write the title after the box.",
      'PLAN.md:1\n  "A" needs "B", which is neither the title of an item nor the id of a task\n  Write the exact title; `skyfom task list` shows the ids.',
      'PLAN.md:1\n  "A" needs "C", which is the title of 2 items, on lines 2, 4\n  Give them different titles.',
    ]);
    expect(plan("- [ ] A needs: B").batch).toEqual([]);
  });

  test("items that wait for each other, also through an epic", () => {
    expect(problems("- [ ] A needs: B", "- [ ] B needs: A")).toEqual([
      'PLAN.md:1\n  items wait for each other: "A" → "B" → "A"\n  Remove one of these needs.',
    ]);
    expect(problems("- [ ] Epic", "  - [ ] Part needs: Epic")).toEqual([
      'PLAN.md:2\n  items wait for each other: "Part" → "Part"\n  Remove one of these needs.',
    ]);
  });

  test("a file without items", () => {
    expect(problems("# Plan", "- no box")).toEqual([
      "PLAN.md\n  this file has no checklist items\n  Write one item a line, for example: - [ ] Add the login page.",
    ]);
  });
});
