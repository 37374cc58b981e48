import { describe, expect, test } from "vitest";
import { finished } from "../../orchestrator/core/run/states.ts";
import * as a from "./step.ts";

const work = { taskId: "goal", isTracked: true } as const;
const run = a.memberRun([a.member("one")], [], { work });
const claim = { kind: "claim-work", run: a.RUN, taskId: "goal" } as const;
const free = a.tracker(a.task("goal"));
const given = { run, tracker: free, isOpening: true };

test("a step that opens a run of members for a task claims that before anything else", () => {
  const ended = { ...run, attempts: [a.part(1, "one")] };
  const known = { "ab12.1": a.agent("failed") };
  for (const one of [given, { ...given, tracker: a.LOCKED }, { ...given, run: ended, known }])
    expect(a.planOf(one)).toEqual({ kind: "change", warnings: [], changes: [claim] });
  const untracked = a.memberRun([a.member("one")]);
  expect(a.changesOf({ ...given, run: untracked })).toEqual(["begin one"]);
  expect(a.changesOf({ ...given, tried: [a.tried(claim, "done")] })).toEqual(["begin one"]);
});

describe("another step of such a run", () => {
  const later = { ...given, isOpening: false };
  const having = (more: object) => ({ ...later, tracker: a.tracker(a.task("goal", more)) });

  test("claims it while nothing has begun and the claim is not there, as after a step that was cut short", () => {
    for (const one of [later, { ...later, tracker: a.LOCKED }, having({ ...a.OURS, status: "open" }), having(a.THEIRS)])
      expect(a.planOf(one)).toEqual({ kind: "change", warnings: [], changes: [claim] });
    expect(a.changesOf({ ...later, tried: [a.tried(claim, "done")] })).toEqual(["begin one"]);
  });

  test("does not claim it where it has it, once something has begun, or where the run is halted", () => {
    expect(a.changesOf(having(a.OURS))).toEqual(["begin one"]);
    const begun = { ...run, attempts: [a.part(1, "one")] };
    expect(a.changesOf({ ...later, run: begun, known: { "ab12.1": a.AT_WORK } })).toEqual([]);
    const paused = { ...run, state: { kind: "paused", at: a.BETWEEN } } as const;
    expect(a.changesOf({ ...later, run: paused })).toEqual([]);
  });

  test("ends the run where the task is refused, and leaves it as it is where the tracker cannot be asked", () => {
    const stateAfter = (kind: "refused" | "unavailable") => {
      const plan = a.planOf({ ...later, tried: [a.tried(claim, kind)] });
      return plan.kind === "unavailable" && [plan.problem.what, plan.run.state.kind];
    };
    expect(stateAfter("refused")).toEqual(["it is locked", "finished"]);
    expect(stateAfter("unavailable")).toEqual(["it is locked", "open"]);
  });
});

test("what a run that is over has kept claimed is released before, and no other task of it", () => {
  const left = { status: "in_progress", assignee: "skyfom-be11" };
  const over = finished(a.memberRun([a.member("one")], [], { id: "be11", work }), a.BETWEEN);
  const tracker = a.tracker(a.task("goal", left), a.task("t1", left));
  const note = "[skyfom run be11 left] the run is over and had not done it";
  const plan = a.planOf({ ...given, tracker, others: [over] });
  const release = { kind: "release-task", run: "be11", taskId: "goal", reason: expect.any(String), note } as const;
  expect(plan).toMatchObject({ changes: [release, claim] });
  const open = a.planOf({ ...given, tracker, others: [{ ...over, state: { kind: "open" } }] });
  expect(open).toMatchObject({ changes: [claim] });
});

test.each(["refused", "unavailable"] as const)("a run whose task is %s is over, unless it has begun before", (kind) => {
  const tried = [a.tried(claim, kind, "it is claimed by ann")];
  const ends = (one: typeof run) => {
    const plan = a.planOf({ ...given, run: one, tried });
    return plan.kind === "unavailable" && [plan.problem.what, plan.run.state.kind];
  };
  expect(ends(run)).toEqual(["it is claimed by ann", "finished"]);
  expect(ends({ ...run, attempts: [a.part(1, "one")] })).toEqual(["it is claimed by ann", "open"]);
});

test("the release of an earlier run's claim is not taken for that of the run's own, which ends in the same step", () => {
  const release = { kind: "release-task", run: "be11", taskId: "goal", reason: "", note: "" } as const;
  const failed = { ...run, attempts: [a.part(1, "one", { outcome: a.outcome("failed") })] };
  for (const kind of ["done", "unavailable"] as const) {
    const tried = [a.tried(release, kind), a.tried(claim, "done")];
    const plan = a.planOf({ ...given, run: failed, tracker: a.tracker(a.task("goal", a.OURS)), tried });
    expect(plan).toMatchObject({ kind: "change", changes: [{ kind: "release-task", run: a.RUN }] });
  }
});
