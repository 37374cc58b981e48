import { expect, test } from "vitest";
import { planTrackedClaim, type TrackedFacts } from "../../orchestrator/core/run/step/plan-tracked-claim.ts";
import * as a from "./step.ts";

const ours = a.memberRun([a.member("one")], [], { work: { isTracked: true, taskId: "t1" } });
const begun = { ...ours, attempts: [a.part(1, "one")] };
const free = a.task("t1");
const left = a.task("t1", { status: "in_progress", assignee: "skyfom-be11" });
const over = a.taskRun([], { id: "be11", state: { kind: "finished", at: a.BETWEEN } });
const refused = { kind: "refused", problem: a.problem("it is taken") } as const;
const away = { kind: "unavailable", problem: a.problem("it is locked") } as const;
const next = (more: Partial<TrackedFacts>) => planTrackedClaim({ run: ours, runs: [over], now: a.NOW, ...more });

test("a composite run whose task is not tracked claims nothing", () => {
  expect(next({ run: a.memberRun([a.member("one")]) })).toEqual({ kind: "done" });
});

test("the tracker is asked for the task before it is claimed, and claims it even if it cannot be shown", () => {
  expect(next({})).toEqual({ kind: "show", taskId: "t1" });
  expect(next({ task: free })).toEqual({ kind: "claim", taskId: "t1" });
  expect(next({ task: null })).toEqual({ kind: "claim", taskId: "t1" });
});

test("what a run that is over has kept claimed is released first, and that is tried once", () => {
  const reason = "Not done in run be11, which is over.";
  const change = { kind: "give-back", run: "be11", taskId: "t1", reason, note: reason };
  expect(next({ task: left })).toEqual({ kind: "give-back", change });
  expect(next({ task: left, hasGivenBack: true })).toEqual({ kind: "claim", taskId: "t1" });
  expect(next({ task: left, runs: [{ ...over, state: { kind: "open" } }] })).toEqual({ kind: "claim", taskId: "t1" });
});

test("a run that gets its task goes on; one that does not is over, unless it has begun before", () => {
  expect(next({ task: free, claimed: { kind: "done" } })).toEqual({ kind: "done" });
  const finished = { ...ours, state: { kind: "finished", at: a.NOW } };
  expect(next({ task: free, claimed: refused })).toEqual({ kind: "lost", run: finished, problem: refused.problem });
  expect(next({ task: free, claimed: away })).toEqual({ kind: "lost", run: finished, problem: away.problem });
  expect(next({ run: begun, task: null, claimed: refused })).toEqual({
    kind: "lost",
    run: begun,
    problem: refused.problem,
  });
});
