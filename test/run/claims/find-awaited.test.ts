import { expect, test } from "vitest";
import { actorOf, type Run, type RunState } from "../../../orchestrator/core/run/run.ts";
import { findAwaited } from "../../../orchestrator/core/run/step/begin/find-awaited.ts";
import type { Situation } from "../../../orchestrator/core/run/step/facts/assess.ts";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import { QUIET_FACTS } from "../driven/quiet-facts.ts";
import { simulatedTask } from "../simulated/simulated-moves.ts";

const OPEN: RunState = { kind: "open" };

function runOf(id: string, owner: string, state = OPEN): Run {
  return { kind: "tasks", id, owner, openedAt: "", state, limit: 7, attempts: [] };
}

/** What a run waits for whose task needs one that is claimed under this name, among these other runs. */
function awaited(assignee: string | undefined, others: readonly Run[], gone: readonly string[] = []): string[] {
  const held = simulatedTask([], 0, assignee === undefined ? {} : { status: "in_progress", assignee });
  const tasks = [held, simulatedTask([0], 1)];
  const list = { tasks, ready: [], blocked: findBlocked(tasks), warnings: [] };
  const facts = {
    ...QUIET_FACTS,
    run: runOf("ab13", "m"),
    others,
    tracker: { kind: "list", list },
    gone: new Set(gone),
  };
  return findAwaited(facts as unknown as Situation);
}

const THEIRS = runOf("zz99", "n");

test.each<[string, string | undefined, readonly Run[], readonly string[], readonly string[]]>([
  ["one that an open run of another client works on is waited for", actorOf(THEIRS), [THEIRS], [], ["t0"]],
  ["nobody works on it", undefined, [THEIRS], [], []],
  ["a person holds it", "ann", [THEIRS], [], []],
  ["the client of that run is gone", actorOf(THEIRS), [THEIRS], ["n"], []],
  ["that run is over", actorOf(THEIRS), [runOf("zz99", "n", { kind: "finished", at: "x" })], [], []],
  ["that run is not known", actorOf(THEIRS), [], [], []],
])("of what a task needs: %s", (_name, assignee, others, gone, expected) => {
  expect(awaited(assignee, others, gone)).toEqual(expected);
});
