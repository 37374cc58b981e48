import { describe, expect, test } from "vitest";
import { checkRun } from "../../../orchestrator/core/run/check-run.ts";
import { repeatSummary } from "../../../orchestrator/core/run/handover.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { fileOfRun, runOfFile } from "../../../orchestrator/core/run/run-file.ts";
import type { HeldBack } from "../../../orchestrator/core/tasks/held-back.ts";
import * as a from "../step.ts";

type Given = Parameters<typeof a.endOf>[0];

describe("a run that is over says why it has not begun the rest", () => {
  const done = { outcome: a.outcome("done") };
  const failed = { outcome: a.outcome("failed") };
  const stopping = { state: { kind: "stopping", at: a.EARLIER, isNow: false } } as const;
  const members = [a.member("one"), a.member("two"), a.member("three", { dependencies: ["two"] })];
  const tasks = a.tracker(a.task("t1", { status: "closed" }), a.task("t2"), a.task("t3", { needs: ["t2"] }));
  const spent = { tokens: 9, settings: { tokenBudget: 9 } };
  const waits = { id: "three", reason: "it waits for two" };
  const ends = { id: "two", reason: "the run ends, because one failed: It is failed." };
  const usedUp = { id: "two", reason: "its budget of 9 tokens is used up (9 counted without cache reads)" };
  test.each<[string, Given, readonly HeldBack[], readonly string[]]>([
    [
      "tasks, stopped",
      { run: a.taskRun([a.attempt(1, done)], stopping), tracker: tasks },
      [{ id: "t2", reason: "the run was stopped" }],
      ["t3"],
    ],
    [
      "members, stopped",
      { run: a.memberRun(members, [a.part(1, "one", done)], stopping) },
      [{ id: "two", reason: "the run was stopped" }, waits],
      [],
    ],
    ["members, failed", { run: a.memberRun(members, [a.part(1, "one", failed)]) }, [ends, waits], []],
    ["members, spent", { run: a.memberRun(members, [a.part(1, "one", done)]), ...spent }, [usedUp, waits], []],
  ])("%s", (_name, given, heldBack, blocked) => {
    const { handover, runs } = a.endOf(given);
    expect([handover.done, handover.heldBack, handover.blocked]).toEqual([true, heldBack, blocked]);
    expect(runs.at(-1)?.left).toEqual({ heldBack, blocked });
  });
});

test("while a run is only paused, what it could begin is not told as left", () => {
  const run = a.taskRun([], { state: { kind: "paused", at: a.EARLIER } });
  const { handover } = a.endOf({ run, tracker: a.tracker(a.task("t1")) });
  expect([handover.done, handover.heldBack]).toEqual([false, []]);
});

describe("a summary that is asked for again names what the first one named", () => {
  const failed = a.outcome("failed", { mayRetry: false });
  const members = [
    a.member("one"),
    a.member("two", { dependencies: ["one"] }),
    a.member("three", { dependencies: ["two"] }),
  ];
  const endOf = (errorHandling: "fail-fast" | "continue-on-error") => {
    const run = a.memberRun(members, [a.part(1, "one", { outcome: failed })], {
      work: { strategy: { errorHandling } },
    });
    const { handover, runs } = a.endOf({ run });
    const kept = JSON.parse(JSON.stringify(fileOfRun(runs.at(-1) as Run)));
    expect(checkRun(kept, a.RUN)).toBeUndefined();
    return { first: handover, again: repeatSummary(runOfFile(kept)) };
  };

  test.each([
    ["fail-fast", ["two", "three"]],
    ["continue-on-error", ["two", "three"]],
  ] as const)("with %s", (errorHandling, held) => {
    const { first, again } = endOf(errorHandling);
    expect([first.done, first.heldBack.map(({ id }) => id)]).toEqual([true, held]);
    expect([again.heldBack, again.blocked]).toEqual([first.heldBack, first.blocked]);
  });
});
