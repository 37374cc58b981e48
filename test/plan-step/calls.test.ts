import { describe, expect, test } from "vitest";
import type { AttemptFacts } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import type { Change } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import * as a from "./step.ts";

const CLAIM = { kind: "claim", run: a.RUN, number: 1, taskId: "t1" } as const;
const claim = ["claim ab12.1 t1"];
const NEW = { handedOverAt: "" };
const given = (more: object, known: AttemptFacts = {}, attempt: object = {}) => ({
  run: a.taskRun([a.attempt(1, attempt)], { filter: { ids: ["t1"] } }),
  known: { "ab12.1": known },
  tracker: a.tracker(a.task("t0"), a.task("t1", more)),
});
const of = (
  more: object,
  known: AttemptFacts = {},
  attempt: object = {},
  tried: readonly [Change, "done" | "refused" | "unavailable"][] = [],
) => {
  return a.changesOf({ ...given(more, known, attempt), tried: tried.map(([change, kind]) => a.tried(change, kind)) });
};

describe("the task of a call that is due is claimed", () => {
  test("before it is handed over first, and again where the tracker does not say that the run holds it", () => {
    expect(of({}, {}, NEW)).toEqual(claim);
    expect(of(a.OURS, {}, NEW)).toEqual(claim);
    expect(of(a.OURS)).toEqual([]);
    for (const more of [{}, a.THEIRS, { ...a.OURS, status: "open" }]) expect(of(more)).toEqual(claim);
    expect(a.changesOf({ ...given({}, {}, NEW), tracker: a.tracker() })).toEqual(claim);
  });

  test("once in a step; if it was refused the attempt has lost it", () => {
    expect(of({}, {}, NEW, [[CLAIM, "done"]])).toEqual([]);
    expect(of({}, {}, NEW, [[CLAIM, "unavailable"]])).toEqual([]);
    expect(of({}, {}, NEW, [[CLAIM, "refused"]])).toEqual(["lose-claim ab12.1: it is locked"]);
    expect(
      of({}, {}, NEW, [
        [CLAIM, "refused"],
        [CLAIM, "done"],
      ]),
    ).toEqual([]);
    expect(of({}, {}, NEW, [[{ ...CLAIM, number: 2 }, "refused"]])).toEqual(claim);
    expect(of({}, {}, NEW, [[{ kind: "unbind", run: a.RUN, number: 1 }, "refused"]])).toEqual(claim);
  });

  test("again while its agent is at work, if the tracker has gone back and gives it to anybody; that is never lost", () => {
    expect(of({}, a.AT_WORK)).toEqual(claim);
    for (const more of [a.OURS, a.THEIRS, { status: "open", assignee: "ann" }, { status: "closed" }])
      expect(of(more, a.AT_WORK)).toEqual([]);
    expect(of({}, a.AT_WORK, {}, [[CLAIM, "refused"]])).toEqual([]);
  });

  test("and where it is not, its call waits; a run on members has nothing to claim", () => {
    const handed = (more: object, kind: "done" | "unavailable") =>
      a.endOf({ ...given(more, {}, NEW), tried: [a.tried(CLAIM, kind)] }).handover.calls.length;
    expect([
      handed({}, "done"),
      handed({}, "unavailable"),
      handed(a.OURS, "unavailable"),
      handed(a.THEIRS, "unavailable"),
    ]).toEqual([1, 0, 1, 0]);
    const run = a.memberRun([a.member("one")], [a.part(1, "one", NEW)]);
    expect(a.changesOf({ run })).toEqual([]);
    expect(a.endOf({ run }).handover.calls).toHaveLength(1);
  });
});

test("a call whose task could not be claimed is held back with the reason, and nothing of it is at work", () => {
  const of = (came?: "unavailable") => {
    const tried = came ? [a.tried(CLAIM, came)] : [];
    return a.endOf({ ...given({}, {}, NEW), tried, isLastRound: came === undefined }).handover;
  };
  const told = (reason: string) => ({ calls: [], waitingFor: [], heldBack: [{ id: "t1", reason }] });
  expect(of("unavailable")).toMatchObject(told("it could not be claimed: tracker: it is locked. "));
  expect(of()).toMatchObject(told("the tracker does not say yet that it is claimed"));
  expect(a.endOf({ ...given(a.OURS) }).handover.heldBack).toEqual([]);
  const theirs = [a.task("t8", { status: "in_progress", assignee: "skyfom-zz99" }), a.task("t9", { needs: ["t8"] })];
  const beside = {
    run: a.taskRun([a.attempt(1, NEW)]),
    tracker: a.tracker(a.task("t1"), ...theirs),
    tried: [a.tried(CLAIM, "unavailable")],
    others: [a.taskRun([], { id: "zz99", owner: "n" })],
  };
  expect(a.endOf(beside).handover.command?.why).toBe("task");
});

describe("a claim that a run still owes keeps it open", () => {
  const back = { kind: "release-task", run: a.RUN, taskId: "t1", reason: "", note: "" } as const;
  const isDone = (
    kind: "failed" | "done" | "in-doubt",
    tasks: readonly ReturnType<typeof a.task>[],
    more: object = {},
  ) =>
    a.endOf({
      run: a.taskRun([a.attempt(1, { outcome: a.outcome(kind) })], { filter: { ids: ["none"] } }),
      tracker: a.tracker(...tasks),
      tried: [a.tried(back, "unavailable")],
      ...more,
    }).handover.done;
  const ours = a.task("t1", a.OURS);

  test("if the tracker says that it holds the task, or cannot say", () => {
    expect(isDone("failed", [ours])).toBe(false);
    expect(isDone("failed", [], { unreadable: new Set(["t1"]) })).toBe(false);
    expect(isDone("failed", [])).toBe(true);
    expect(isDone("failed", [a.task("t1", a.THEIRS)])).toBe(true);
    for (const status of ["open", "blocked", "deferred"])
      expect(isDone("failed", [a.task("t1", { ...a.OURS, status })])).toBe(false);
    expect(isDone("failed", [a.task("t1", { ...a.OURS, status: "closed" })])).toBe(true);
    const later = a.task("t1", { ...a.OURS, updated_at: a.NOW });
    for (const kind of ["in-doubt", "done"] as const) expect(isDone(kind, [later], { tried: [] })).toBe(true);
  });

  test("unless the tracker has refused to release it", () => {
    const others = [
      { ...back, taskId: "t2" },
      { ...CLAIM, taskId: "t1" },
    ] as const;
    expect(isDone("failed", [ours], { tried: [a.tried(back, "refused")] })).toBe(true);
    for (const other of others)
      expect(isDone("failed", [ours], { tried: [a.tried(back, "unavailable"), a.tried(other, "refused")] })).toBe(
        false,
      );
  });
});

describe("a call that is not made", () => {
  const times = (handovers: number | undefined, known: AttemptFacts = {}) =>
    a.changesOf({ ...given(a.OURS, known, handovers === undefined ? {} : { handovers }) });
  const gone = ["give-up-call ab12.1: its call was handed over 3 times and never made exactly as given"];
  const refused = { ...a.agent("refused"), call: undefined as never };
  const made = { returnedAt: a.EARLIER };

  test("is given up after three handovers", () => {
    expect([undefined, 2, 3, 4].map((n) => times(n))).toEqual([[], [], gone, gone]);
  });

  test("is given up at once if another home wrote its brief", () => {
    const foreign = ["give-up-call ab12.1: its brief was not written from this home folder, or was changed since"];
    expect([undefined, 3].map((n) => times(n, { briefFlaw: "foreign" }))).toEqual([foreign, foreign]);
  });

  test("counts anew once it was made and refused for want of a slot, but not if the client itself refuses it", () => {
    expect(times(3, made)).toEqual([]);
    expect(times(3, { ...made, ...refused })).toEqual(gone);
    expect(times(3, { returnedAt: "2026-01-01T09:59:59.000Z" })).toEqual(gone);
  });

  test("is counted when it is handed over", () => {
    const count = (known: AttemptFacts, handovers?: number) =>
      a.endOf({ ...given(a.OURS, known, handovers === undefined ? {} : { handovers }) }).runs[0]?.attempts[0];
    expect(count({})).toMatchObject({ handovers: 1, handedOverAt: a.NOW });
    expect(count({}, 2)).toMatchObject({ handovers: 3 });
    expect(count(made, 2)).toMatchObject({ handovers: 1 });
    expect(count(a.AT_WORK)).toEqual(a.attempt(1));
  });
});

describe("calls are withdrawn", () => {
  const members = [a.member("one"), a.member("two")];
  const nested = (more: object = { parent: "zz99.1" }) =>
    a.memberRun(members, [a.part(1, "one"), a.part(2, "two")], { work: more });
  const back = (why: string) => [`withdraw-call ab12.1: ${why}`, `withdraw-call ab12.2: ${why}`];

  test("from a run that is halted, and on tasks their claims with them", () => {
    for (const state of [
      { kind: "paused", at: "" },
      { kind: "stopping", at: "", isNow: false },
    ] as const) {
      expect(a.changesOf({ run: { ...nested(), state } })).toEqual(back("the run was halted"));
      const plan = a.planOf({ ...given(a.OURS), run: { ...given({}).run, state } });
      const releases = { taskId: "t1", note: "[skyfom run ab12 not-started] the run was halted" };
      expect(plan).toMatchObject({ changes: [{ kind: "withdraw-call", number: 1, releases }] });
    }
  });

  test("whose brief is gone, because a withdrawal was cut short, whatever has become of the run", () => {
    const why = "its withdrawal had been cut short";
    expect(of(a.OURS, { briefFlaw: "gone" })).toEqual([`withdraw-call ab12.1: ${why} (releases t1)`]);
    expect(a.changesOf({ run: nested(), known: { "ab12.2": { briefFlaw: "gone" } } })).toEqual([back(why)[1]]);
    expect(of(a.OURS, { briefFlaw: "gone", ...a.AT_WORK })).toEqual([]);
    expect(of(a.OURS, { briefFlaw: "gone" }, { handovers: 3 })).toEqual([expect.stringMatching(/^give-up-call /)]);
  });

  test("from a composite agent that has no slot and nothing at work, since nothing would wake it", () => {
    const stuck = { run: nested(), freeSlots: 0 };
    expect(a.changesOf(stuck)).toEqual(back("no slot was free"));
    expect(a.changesOf({ ...stuck, freeSlots: 1 })).toEqual([]);
    expect(a.changesOf({ ...stuck, run: nested({}) })).toEqual([]);
    expect(a.changesOf({ ...stuck, known: { "ab12.1": a.AT_WORK } })).toEqual([]);
    const busy = a.part(3, "one", {
      outcome: a.outcome("failed", { limit: { kind: "used-up" }, isExcused: true, mayRetry: true, at: a.NOW }),
    });
    const run = { ...nested(), attempts: [...nested().attempts, busy] };
    expect(a.changesOf({ ...stuck, run })).toEqual([]);
    const alone = a.changesOf({ ...stuck, run: { ...nested(), limit: 1 } });
    expect(alone).toEqual(back("no slot was free"));
  });
});

test("where the time of a step is over before a call can be handed over, the step says so, and holds nothing back", () => {
  const late = (kind: "done" | "unavailable" | "refused", isOutOfTime: boolean) =>
    a.planOf({ ...given({}, {}, NEW), isOutOfTime, tried: [a.tried(CLAIM, kind)] }).kind;
  expect(late("unavailable", true)).toBe("unavailable");
  expect([late("unavailable", false), late("done", true)]).toEqual(["hand-over", "hand-over"]);
  expect(late("refused", true)).toBe("change");
  const two = { run: a.taskRun([a.attempt(1, NEW), a.attempt(2, NEW)], { filter: { ids: ["t1", "t2"] } }) };
  const tried = [a.tried(CLAIM, "done"), a.tried({ ...CLAIM, number: 2, taskId: "t2" }, "unavailable")];
  const tracker = a.tracker(a.task("t1"), a.task("t2"));
  expect(a.planOf({ ...two, tracker, tried, isOutOfTime: true }).kind).toBe("hand-over");
});
