import { describe, expect, test } from "vitest";
import { type BeginFacts, textOfBrief } from "../../../orchestrator/core/run/brief/text-of-brief.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { itemOfMember, itemOfTask } from "../../../orchestrator/core/run/work/work-item.ts";
import * as a from "../../plan-step/step.ts";

const REPAIR = { kind: "conflict", branch: "worktree-agent-1", shown: "<<<<<<< ours" } as const;
const FACTS = { reference: "ab12.3", number: 3, skillPrefix: "skyfom:", cli: "skyfom" };
const SPLIT = { splitCommand: "skyfom next --split --for ab12.3" };
const STEPS = { stepCommand: "skyfom next --run cd34" };
const APART = "You have your own git worktree";

const NONE = { peers: [], attempt: {} };

function ofTask({ base, ...facts }: Partial<BeginFacts> & { readonly base?: string } = {}, run: Run = a.taskRun()) {
  const begin = { item: itemOfTask(a.task("t1"), "s"), ...NONE, ...(base === undefined ? {} : { base }) };
  return textOfBrief(begin, { ...FACTS, run, steps: SPLIT, ...facts });
}

describe("the brief of a task", () => {
  test("shows how to split its work in the checkout, and where the whole task is", () => {
    const prompt = ofTask({ repair: REPAIR });
    for (const part of [SPLIT.splitCommand, "Other agents work on other tasks in the same checkout"])
      expect(prompt).toContain(part);
    for (const part of [APART, REPAIR.branch]) expect(prompt).not.toContain(part);
  });

  test("tells of a worktree where its agent gets one, and of what an earlier attempt left to repair, but not to split", () => {
    const prompt = ofTask({ base: "c0ffee", repair: REPAIR });
    for (const part of [APART, `git merge ${REPAIR.branch}`]) expect(prompt).toContain(part);
    expect(prompt).not.toContain(SPLIT.splitCommand);
    expect(ofTask({ base: "c0ffee" })).not.toContain("## To repair");
  });

  test("of a composite skill stays in the checkout, where its members work", () => {
    const prompt = ofTask({ steps: STEPS });
    expect(prompt).toContain(STEPS.stepCommand);
    expect(prompt).not.toContain(APART);
  });

  test("has the project's check and the failure before, where there are such", () => {
    const begin = { item: itemOfTask(a.task("t1"), "s"), ...NONE, earlierFailure: "It fell over." };
    const prompt = textOfBrief(begin, { ...FACTS, run: a.taskRun(), checkCommand: "npm test" });
    for (const part of ["It fell over.", "`npm test`"]) expect(prompt).toContain(part);
    expect(ofTask()).not.toContain("An earlier attempt failed");
  });
});

describe("the brief of a member", () => {
  const run = (work: object = {}) => a.memberRun([a.member("one"), a.member("two")], [], { work });
  const prompt = (attempt: { readonly isOwnWork?: true } = {}, of = run()) =>
    textOfBrief(
      { item: itemOfMember(of, a.member("one")), peers: [itemOfMember(of, a.member("two"))], attempt },
      { ...FACTS, run: of },
    );

  test("names those at work beside it, and whoever does it oneself how to hand it in", () => {
    expect(prompt()).toContain("two");
    expect(prompt()).not.toContain("--report");
    expect(prompt({ isOwnWork: true })).toContain("skyfom next --run ab12 --report 3");
  });

  test("shows the whole task where it is for one", () => {
    const show = "skyfom task show";
    const long = { requirements: "x".repeat(100_000) };
    expect(prompt({}, run({ ...long, isTracked: true, taskId: "t1" }))).toContain(`${show} t1`);
    expect(prompt({}, run(long))).not.toContain(show);
  });

  test("is of no run on tasks", () => {
    const item = itemOfMember(run(), a.member("one"));
    expect(() => textOfBrief({ item, ...NONE }, { ...FACTS, run: a.taskRun() })).toThrow("ab12 has no members");
  });
});

test("a skill is called with this install's prefix if it is ours or nobody knows it", () => {
  const called = (skillPrefix: string, name: string, skillOwner?: string) => {
    const facts = { ...FACTS, run: a.taskRun(), skillPrefix, skillOwner };
    const prompt = textOfBrief({ item: itemOfTask(a.task("t1"), name), ...NONE }, facts);
    return /Use the skill `(.*?)`/.exec(prompt)?.[1];
  };
  expect(called("skyfom:", "s")).toBe("skyfom:s");
  expect(called("skyfom:", "s", "skyfom")).toBe("skyfom:s");
  expect(called("skyfom:", "s", "project")).toBe("s");
  expect(called("skyfom:", "other:s")).toBe("other:s");
  expect(called("", "s")).toBe("s");
});
