import { expect, test } from "vitest";
import { finished } from "../../orchestrator/core/run/states.ts";
import * as a from "./step.ts";

const work = { taskId: "goal", isTracked: true } as const;
const run = a.memberRun([a.member("one")], [], { work });
const claim = { kind: "claim-work", run: a.RUN, taskId: "goal" } as const;
const free = a.tracker(a.task("goal"));
const given = { run, tracker: free, opens: true };

test("a step that opens a run of members for a task claims that before anything else, and no other step does", () => {
  const ended = { ...run, attempts: [a.part(1, "one")] };
  const known = { "ab12.1": a.agent("failed") };
  for (const one of [given, { ...given, tracker: a.LOCKED }, { ...given, run: ended, known }])
    expect(a.planOf(one)).toEqual({ kind: "change", warnings: [], changes: [claim] });
  expect(a.changesOf({ ...given, opens: false })).toEqual(["begin one"]);
  const untracked = a.memberRun([a.member("one")]);
  expect(a.changesOf({ ...given, run: untracked })).toEqual(["begin one"]);
  expect(a.changesOf({ ...given, tried: [a.tried(claim, "done")] })).toEqual(["begin one"]);
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
