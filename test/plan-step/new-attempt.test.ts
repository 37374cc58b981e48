import { expect, test } from "vitest";
import { newAttempt } from "../../orchestrator/core/run/step/begin/new-attempt.ts";
import { itemOfMember, itemOfTask } from "../../orchestrator/core/run/work/work-item.ts";
import * as a from "./step.ts";

const NONE = { models: {}, agentTypes: {} };
const SHARED = { isOwnWork: false, isIsolated: false };
const of = (title: string) => itemOfTask(a.task("t1", { title }), "s");

test("an attempt at a task is done by the agent and the model of the settings, where they name them", () => {
  const plain = { taskId: "t1", title: "Do it", skillName: "s", agentType: "general-purpose" };
  const begin = { item: of("Do it") };
  expect(newAttempt(begin, NONE, SHARED)).toEqual(plain);
  const settings = { models: { s: "opus" }, agentTypes: { s: "mine" } } as const;
  const told = { ...plain, agentType: "mine", model: "opus", why: "first", isolation: "worktree" };
  expect(newAttempt({ ...begin, why: "first" }, settings, { ...SHARED, isIsolated: true })).toEqual(told);
});

test.each(["constructor", "toString", "__proto__"])("a skill may be called %s", (skillName) => {
  const attempt = newAttempt({ item: itemOfTask(a.task("t1"), skillName) }, NONE, SHARED);
  expect(attempt).toEqual({ taskId: "t1", title: expect.any(String), skillName, agentType: "general-purpose" });
});

test("an attempt at a member's part has the member's own model, else that of its skill", () => {
  const run = a.memberRun([]);
  const begin = (more: object) => ({ item: itemOfMember(run, a.member("one", more)) });
  const settings = { models: { "skill-one": "opus" }, agentTypes: {} } as const;
  expect(newAttempt(begin({ model: "haiku" }), settings, { ...SHARED, isOwnWork: true })).toMatchObject({
    member: "one",
    model: "haiku",
    isOwnWork: true,
  });
  const other = newAttempt(begin({}), settings, SHARED);
  expect([other.model, "isOwnWork" in other]).toEqual(["opus", false]);
});

test("a title and a reason without end are cut after 500 characters", () => {
  const begin = (length: number) => newAttempt({ item: of("x".repeat(length)), why: "y".repeat(length) }, NONE, SHARED);
  expect([begin(500).title, begin(500).why]).toEqual(["x".repeat(500), "y".repeat(500)]);
  const cut = begin(501);
  expect([cut.title, cut.why]).toEqual([
    `${"x".repeat(500)}… (1 character more)`,
    `${"y".repeat(500)}… (1 character more)`,
  ]);
});
