import { expect, test } from "vitest";
import type { Begin } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import * as a from "./step.ts";

const SET_UP = { copy: [".env"] };

function begun(given: Parameters<typeof a.planOf>[0]): readonly Omit<Begin, "item" | "peers" | "kind">[] {
  const plan = a.planOf({ setUp: SET_UP, tracker: a.tracker(a.task("t1", a.OURS)), ...given });
  const begins = plan.kind === "change" ? plan.changes.filter((change) => change.kind === "begin") : [];
  return begins.map(({ kind: _kind, item: _item, peers: _peers, ...rest }) => rest);
}

/** A run whose first attempt committed what cannot be merged, and whose second one came to nothing. */
const run = a.taskRun([
  a.attempt(1, {
    outcome: a.outcome("failed", { mayRetry: true, repair: { kind: "conflict", branch: "worktree-agent-1" } }),
  }),
  a.attempt(2, { taskId: "t1", outcome: a.outcome("failed", { mayRetry: true }) }),
]);

test("an agent in a worktree of its own gets what a person has approved for it, and what is to be repaired", () => {
  const settings = { isolation: "worktree", retries: 5 } as const;
  const repair = { kind: "conflict", branch: "worktree-agent-1", number: 1 };
  const earlierFailure = "It is failed.";
  expect(begun({ run, settings })).toEqual([{ isolation: "worktree", setUp: SET_UP, repair, earlierFailure }]);
  expect(begun({ run, settings, setUp: undefined })).toEqual([{ isolation: "worktree", repair, earlierFailure }]);
  expect(begun({ settings, tracker: a.tracker(a.task("t1")) })).toEqual([{ isolation: "worktree", setUp: SET_UP }]);
});

test("one that shares the checkout gets nothing", () => {
  expect(begun({ tracker: a.tracker(a.task("t1")) })).toEqual([{}]);
});
