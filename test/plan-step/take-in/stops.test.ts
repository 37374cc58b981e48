import { describe, expect, test } from "vitest";
import * as a from "../step.ts";

type Given = Parameters<typeof a.endOf>[0];
const ours = (...numbers: number[]) => a.tracker(...numbers.map((n) => a.task(`t${n}`, a.OURS)));
const two = [a.member("one"), a.member("two")];
const late = { strategy: { errorHandling: "fail-fast", timeoutSeconds: 3600 } } as const;

describe("agents that the main conversation is to stop", () => {
  const [soon, long] = [
    a.agent("running", { spawnedAt: a.BETWEEN }),
    a.agent("running", { spawnedAt: "2026-01-01T10:59:59.000Z" }),
  ];
  const run = (more: object = {}, attempts = [a.part(1, "one"), a.part(2, "two")]) =>
    a.memberRun(two, attempts, { work: late, ...more });
  const known = { "ab12.1": soon, "ab12.2": a.agent("running", { ...long.agent, agentId: "agent-2" }) };
  const stops = (given: Given) => {
    const { handover, runs } = a.endOf({ freeSlots: 0, ...given });
    const noted = runs.flatMap(({ attempts }) =>
      attempts.flatMap(({ stopReason, isOverdue }) => (stopReason ? [[stopReason, isOverdue]] : [])),
    );
    return [handover.stops.map(({ task_id }) => task_id), noted];
  };
  const LATE = "it took longer than its 3600 s";

  test("are members over their time limit, which may be tried again", () => {
    expect(stops({ run: run(), known })).toEqual([["agent-2"], [[LATE, true]]]);
    expect(stops({ run: run({ work: {} }), known })).toEqual([[], []]);
    expect(stops({ run: run({ work: { ...late, parent: "zz99.1" } }), known })).toEqual([[], []]);
    const nameless = {
      "ab12.1": soon,
      "ab12.2": a.agent("running", { spawnedAt: a.EARLIER, agentId: undefined as never }),
    };
    expect(stops({ run: run(), known: nameless })).toEqual([[], []]);
    expect(
      stops({ run: run({}, [a.part(2, "two")]), known: { "ab12.2": { call: "c", isBeingAdmitted: true } } }),
    ).toEqual([[], []]);
  });

  test("are all members once one has failed for good or the run is to stop now; those may not be tried again", () => {
    const failed = [...run().attempts.slice(0, 1), a.part(3, "two", { outcome: a.outcome("failed") })];
    expect(stops({ run: run({ work: {} }, failed), known })).toEqual([
      ["agent-1"],
      [["stopped, because two failed: It is failed.", undefined]],
    ]);
    const state = (isNow: boolean) => ({ state: { kind: "stopping", at: "", isNow } });
    const why = ["stopped, because the run is stopping", undefined];
    expect(stops({ run: run(state(true)), known })).toEqual([
      ["agent-1", "agent-2"],
      [why, why],
    ]);
    expect(stops({ run: run(state(false)), known })).toEqual([["agent-2"], [[LATE, true]]]);
  });

  test("are named again until they have ended, for the first reason", () => {
    const noted = (more: object) => run({}, [a.part(1, "one", { stopReason: "so", ...more })]);
    expect(stops({ run: noted({}), known })).toEqual([["agent-1"], [["so", undefined]]]);
    expect(stops({ run: noted({ isOverdue: true }), known })).toEqual([["agent-1"], [["so", true]]]);
    const both = a.endOf({
      freeSlots: 0,
      run: { ...noted({}), state: { kind: "stopping", at: "", isNow: true } },
      known,
    });
    expect(both.runs[0]?.attempts[0]).toMatchObject({ stopReason: "so" });
    expect(both.runs[0]?.attempts[0]).not.toHaveProperty("isOverdue");
  });

  test("are in a run on tasks all that are at work if it is to stop now, else members below that are late", () => {
    const onTasks = (isNow?: boolean) => ({
      run: a.taskRun(
        [a.attempt(1), a.attempt(2)],
        isNow === undefined ? {} : { state: { kind: "stopping", at: "", isNow } },
      ),
      tracker: ours(1, 2),
    });
    const atWork = { "ab12.1": soon, "ab12.2": a.agent("running", { agentId: undefined as never }) };
    expect(stops({ ...onTasks(true), known: atWork })).toEqual([["agent-1"], []]);
    expect(stops({ ...onTasks(false), known: atWork })).toEqual([[], []]);
    expect(stops({ ...onTasks(), known: atWork })).toEqual([[], []]);
    const below = (id: string, parent: string) =>
      a.memberRun(two, [a.part(1, "one")], { id, work: { ...late, parent } });
    const others = [below("cd34", "ab12.1"), below("ef56", "ab12.2"), below("gh78", "zz99.1")];
    const deep = {
      ...atWork,
      "cd34.1": a.agent("running", { ...long.agent, agentId: "deep" }),
      "ef56.1": soon,
      "gh78.1": long,
    };
    const plan = a.endOf({ ...onTasks(), known: deep, others });
    expect([plan.handover.stops, plan.runs.map(({ id }) => id)]).toEqual([[{ task_id: "deep" }], ["cd34", "ab12"]]);
    expect(plan.runs[0]?.attempts[0]).toMatchObject({ stopReason: LATE, isOverdue: true });
  });
});
