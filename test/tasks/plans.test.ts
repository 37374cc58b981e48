import { expect, test } from "vitest";
import { planImport } from "../../orchestrator/core/tasks/add/plan-import.ts";

const SUPERPOWERS = `# Payments Implementation Plan

> **For agentic workers:** Steps use checkbox (\`- [ ]\`) syntax for tracking.

**Goal:** Let people pay.

---

### Task 1: The schema

**Files:**
- Create: \`db/pay.sql\`
- Test: \`tests/db/test_pay.py\`

- [x] **Step 1: Write the failing test**
- [x] **Step 2: Commit**

### Task 2: The endpoint

**Files:**
- Modify: \`src/api.py:12-30\`, \`src/routes.py:5\`

- [ ] **Step 1: Write the failing test**

\`\`\`markdown
### Task 9: not a task but code
- [ ] nor this
\`\`\`

- [ ] **Step 2: Commit**

### Task 3: The page

- [ ] **Step 1: Draw it**

## Remember

- [ ] not a step of the last task
`;

test("a plan of superpowers is a task a section, with its files and steps, each after the one before", () => {
  const { batch, problems } = planImport(SUPERPOWERS, "plan.md", []);
  expect(problems).toEqual([]);
  expect(batch.map(({ title, files, dependsOn }) => [title, files ?? [], dependsOn ?? []])).toEqual([
    ["The endpoint", ["src/api.py", "src/routes.py"], []],
    ["The page", [], [0]],
  ]);
  expect(batch[0]?.description).toContain("### Task 9: not a task but code");
  expect(batch[1]?.description).toBe("- [ ] **Step 1: Draw it**");
});

//  T001 ─► T002, T003 ─► T004 ─┬─► T005, T006 ─► T007 ─┬─► T010
//                              └─► T008 ─► T009 ───────┘
const SPEC_KIT = `# Tasks: Payments

## Format: \`[ID] [P?] [Story] Description\`

## Phase 1: Setup
- [ ] T001 Create the project
- [ ] T002 [P] Configure linting
- [ ] T003 [P] Configure formatting

## Phase 2: Foundational
- [ ] T004 Set up the schema in db/schema.sql

## Phase 3: User Story 1 - Pay (Priority: P1)
### Tests
- [ ] T005 [P] [US1] Contract test in tests/contract/test_pay.py
- [ ] T006 [P] [US1] Model in src/models/pay.py
- [ ] T007 [US1] Service in src/services/pay.py (depends on T005, T006)

## Phase 4: User Story 2 - Refund
- [ ] T008 [US2] Model in src/models/refund.py
- [ ] T009 [US2] Service in src/services/refund.py

## Phase 5: Polish
- [ ] T010 Docs in docs/
\`\`\`bash
- [ ] T999 an example
\`\`\`
`;

test("a task list of spec-kit keeps its order: [P] together, stories beside each other, the rest after all", () => {
  const { batch, problems } = planImport(SPEC_KIT, "tasks.md", []);
  expect(problems).toEqual([]);
  const ids = batch.map(({ title }) => title.slice(0, 4));
  const needs = batch.map(({ dependsOn = [] }) => dependsOn.map((at) => ids[at as number]).sort());
  expect(Object.fromEntries(ids.map((id, at) => [id, needs[at]]))).toEqual({
    T001: [],
    T002: ["T001"],
    T003: ["T001"],
    T004: ["T002", "T003"],
    T005: ["T004"],
    T006: ["T004"],
    T007: ["T005", "T006"],
    T008: ["T004"],
    T009: ["T008"],
    T010: ["T007", "T009"],
  });
  expect(batch[4]).toMatchObject({
    title: "T005 Contract test in tests/contract/test_pay.py",
    files: ["tests/contract/test_pay.py"],
  });
});

test("a checklist that names neither is read as it always is", () => {
  expect(planImport("- [ ] Task 1: one\n- [ ] two needs: Task 1: one\n", "x.md", []).batch).toMatchObject([
    { title: "Task 1: one" },
    { title: "two", dependsOn: [0] },
  ]);
});
