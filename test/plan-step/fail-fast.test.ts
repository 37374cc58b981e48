import { describe, expect, test } from "vitest";
import { lookAhead } from "../../orchestrator/core/run/step/look-ahead.ts";
import * as a from "./step.ts";

const settings = { errorHandling: "fail-fast", retries: 0 } as const;
const failed = { outcome: a.outcome("failed", { summary: "The disk is full." }) };
const tracker = a.tracker(...["t1", "t2", "t3"].map((id) => a.task(id, id === "t1" ? {} : a.OURS)));
const onTasks = (one: object = failed) => ({
  run: a.taskRun([a.attempt(1, one), a.attempt(2), a.attempt(3)]),
  tracker,
});

describe("once a failure has ended the run under fail-fast, calls that are due are withdrawn", () => {
  const why = "the run ends, because t1 failed: The disk is full.";

  test("and on tasks their claims are released, with the reason as one sentence", () => {
    expect(a.changesOf({ ...onTasks(), settings })).toEqual(
      [2, 3].map((n) => `withdraw-call ab12.${n}: ${why} (releases t${n})`),
    );
    const plan = a.planOf({ ...onTasks(), settings });
    expect(plan).toMatchObject({ changes: [{ releases: { note: `[skyfom run ab12 not-started] ${why}` } }, {}] });
  });

  test("but not what is at work, nor any after a failure that ends nothing", () => {
    const known = { "ab12.2": a.AT_WORK, "ab12.3": { call: "c", isBeingAdmitted: true } };
    expect(a.changesOf({ ...onTasks(), settings, known })).toEqual([]);
    expect(a.changesOf(onTasks())).toEqual([]);
    const again = a.outcome("failed", { mayRetry: true, isExcused: true });
    expect(a.changesOf({ ...onTasks({ outcome: again }), settings })).not.toContainEqual(
      expect.stringContaining("withdraw-call"),
    );
  });

  test("after those that were refused are free, since a reference that is bound keeps its brief", () => {
    const known = { "ab12.2": a.agent("refused") };
    expect(a.changesOf({ ...onTasks(), settings, known })).toEqual(["unbind ab12.2"]);
  });

  test.each([["the main conversation"], ["a composite agent"]])("in a composite run that %s drives", (driver) => {
    const work = driver === "a composite agent" ? { parent: "zz99.1" } : {};
    const run = (more: object) => {
      const parts = [a.part(1, "one", failed), a.part(2, "two")];
      return a.memberRun([a.member("one"), a.member("two")], parts, { work: { ...work, ...more } });
    };
    expect(a.changesOf({ run: run({}) })).toEqual([
      "withdraw-call ab12.2: the run ends, because one failed: The disk is full.",
    ]);
    expect(a.changesOf({ run: run({ strategy: { errorHandling: "continue-on-error" } }) })).toEqual([]);
  });
});

test("a look ahead does not tell them as starts", () => {
  expect(lookAhead(a.factsOf({ ...onTasks(), settings })).starts).toEqual([]);
  expect(lookAhead(a.factsOf(onTasks())).starts).toHaveLength(2);
});
