import { describe, expect, test } from "vitest";
import { chooseWork } from "../../orchestrator/core/run/step/begin/choose-work.ts";
import { lookAhead } from "../../orchestrator/core/run/step/look-ahead.ts";
import * as a from "./step.ts";

type Given = Parameters<typeof a.factsOf>[0];

/** What a step would begin, what it holds back and why, and what else there is to say. */
function chosen(given: Given) {
  const { starts, heldBack, halt } = lookAhead(a.factsOf(given));
  return { begins: starts.map(({ id }) => id), held: heldBack.map(({ id, reason }) => `${id}: ${reason}`), halt };
}

const begins = (given: Given) => chosen(given).begins;
const held = (given: Given) => chosen(given).held;
const busy = (at: string) =>
  a.attempt(9, {
    handedOverAt: "2026-01-01T10:00:00.000Z",
    outcome: a.outcome("failed", { isExcused: true, at, limit: { kind: "busy" } }),
  });
const quota = a.attempt(9, {
  outcome: a.outcome("failed", { isExcused: true, limit: { kind: "used-up", until: "2026-01-01T13:00:00.000Z" } }),
});
const QUOTA = "the quota of the model is used up, until 2026-01-01 13:00 UTC";
const tasks = (...more: object[]) => a.tracker(...more.map((one, n) => a.task(`t${n + 1}`, one)));
const NO_SLOT = "no slot of the repository is free";

describe("so many begin as there is room for", () => {
  const three = tasks({}, {}, {});

  test("by the run's limit, of which open attempts take a part", () => {
    expect(chosen({ run: a.taskRun([], { limit: 2 }), tracker: three })).toEqual({
      begins: ["t1", "t2"],
      held: ["t3: this run works on at most 2 at once"],
    });
    const run = a.taskRun([a.attempt(8), a.attempt(9)], { limit: 3 });
    const known = { "ab12.8": a.AT_WORK, "ab12.9": a.AT_WORK };
    expect(begins({ run, known, tracker: three })).toEqual(["t1"]);
    const check = { kind: "approved", command: "c", isRunning: false } as const;
    const checking = a.reported("done", {}, { branch: { kind: "mergeable", name: "b", commit: "c" } });
    expect(begins({ run, known: { ...known, "ab12.9": checking }, check, tracker: three })).toEqual(["t1", "t2"]);
  });

  test("by the slots that are free, of which calls that are due take a part", () => {
    expect(chosen({ freeSlots: 1, tracker: three })).toMatchObject({
      begins: ["t1"],
      held: [`t2: ${NO_SLOT}`, `t3: ${NO_SLOT}`],
    });
    expect(chosen({ freeSlots: 2, run: a.taskRun([a.attempt(9)]), tracker: three })).toMatchObject({
      begins: ["t9", "t1"],
    });
    expect(begins({ freeSlots: 0, run: a.taskRun([a.attempt(9), a.attempt(8)]), tracker: three })).toEqual([
      "t9",
      "t8",
    ]);
    const working = { run: a.taskRun([a.attempt(9)], { limit: 2 }), known: { "ab12.9": a.AT_WORK }, freeSlots: 1 };
    expect(held({ ...working, tracker: three })[0]).toBe("t2: this run works on at most 2 at once");
    expect(held({ freeSlots: 2, run: a.taskRun([], { limit: 2 }), tracker: three })).toEqual([
      "t3: this run works on at most 2 at once",
    ]);
  });

  test("by the model's API", () => {
    const run = a.taskRun([busy("2026-01-01T10:59:00.000Z")], { limit: 4 });
    expect(chosen({ run, tracker: three })).toMatchObject({
      begins: ["t1", "t2"],
      held: ["t3: the API asked for fewer requests, so 2 at once for now"],
    });
    const none = chosen({ run: a.taskRun([quota]), tracker: three });
    expect(none.held).toEqual([1, 2, 3].map((n) => `t${n}: ${QUOTA}`));
    const member = a.memberRun([a.member("one")], [{ ...quota, member: "x" }]);
    expect(held({ run: member, freeSlots: 0 })).toEqual([`one: ${QUOTA}`]);
    expect(held({ run: { ...member, attempts: [] }, freeSlots: 0 })).toEqual([`one: ${NO_SLOT}`]);
  });
});

test("a run is short of slots where what could begin waits for one, and nothing is left to others before", () => {
  const nested = a.memberRun([a.member("one"), a.member("two", { dependencies: ["one"] })], [], {
    work: { parent: "zz99.1" },
  });
  const of = (given: Given) => {
    const { isShortOfSlots, deferred } = chooseWork(a.situationOf(given));
    return [isShortOfSlots, deferred.length];
  };
  expect(of({ tracker: tasks({}, {}), freeSlots: 0 })).toEqual([true, 0]);
  expect(of({ tracker: tasks({}, {}), freeSlots: 1 })).toEqual([false, 0]);
  expect(of({ run: nested })).toEqual([false, 0]);
  expect(
    of({ run: { ...nested, work: { ...nested.work, members: [a.member("one"), a.member("two")] } }, freeSlots: 0 }),
  ).toEqual([false, 0]);
});

test("whether a run is short of slots keeps it open, unless nothing will begin whatever is free", () => {
  const done = (given: Given) => a.endOf(given).handover.done;
  const ready = tasks({});
  expect(done({ freeSlots: 0, tracker: ready })).toBe(false);
  expect(done({ freeSlots: 0, tracker: tasks() })).toBe(true);
  expect(done({ run: a.taskRun([quota]), tracker: ready })).toBe(false);
  expect(done({ settings: { tokenBudget: 1 }, tokens: 1, tracker: ready })).toBe(true);
  expect(done({ skills: new Map([["skyfom-backend-developer", a.broken("it is missing")]]), tracker: ready })).toBe(
    true,
  );
  const alone = a.memberRun([a.member("one", { isIndependent: true })], [], { work: { parent: "zz99.1" } });
  expect(done({ run: alone, freeSlots: 0 })).toBe(true);
  expect(done({ run: a.memberRun([a.member("one")]), freeSlots: 0 })).toBe(false);
});

describe("nothing begins", () => {
  const ready = tasks({});
  const run = a.memberRun([a.member("one")]);

  test.each(["paused", "stopping"] as const)("in a run that is %s", (kind) => {
    const state = { kind, at: "", isNow: false } as never;
    expect(a.changesOf({ run: a.taskRun([], { state }), tracker: ready })).toEqual([]);
    const skills = new Map([["skyfom-backend-developer", a.broken("it is missing")]]);
    expect(held({ run: a.taskRun([], { state }), tracker: ready, skills })).toEqual([]);
    expect(a.changesOf({ run: { ...run, state } })).toEqual([]);
  });

  test("once the budget is used up: tasks are told to wait for it, members are left", () => {
    const spent = { settings: { tokenBudget: 1 }, tokens: 1 };
    const why = "its budget of 1 tokens is used up (1 counted without cache reads)";
    expect(chosen({ ...spent, tracker: ready })).toMatchObject({ begins: [], held: [`t1: ${why}`] });
    expect(chosen({ ...spent, run })).toMatchObject({ begins: [], held: [] });
    expect(a.endOf({ ...spent, run }).handover.warnings).toEqual([why]);
  });

  test("after a failure that ends the run, and what is left says so", () => {
    const failed = a.taskRun([a.attempt(9, { outcome: a.outcome("failed") })]);
    const settings = { errorHandling: "fail-fast" } as const;
    expect(chosen({ run: failed, settings, tracker: ready }).held).toEqual([
      "t1: the run ends, because t9 failed: It is failed.",
    ]);
    const plain = {
      ...run,
      attempts: [a.part(1, "two", { outcome: a.outcome("failed") })],
      work: { ...run.work, members: [a.member("one"), a.member("two")] },
    };
    expect(chosen({ run: plain })).toEqual({ begins: [], held: [], halt: "two failed: It is failed." });
  });
});

describe("below the main conversation", () => {
  const nested = (members: Parameters<typeof a.memberRun>[0], attempts: Parameters<typeof a.memberRun>[1] = []) =>
    a.memberRun(members, attempts, { work: { parent: "zz99.1" } });
  const [one, two, apart] = [a.member("one"), a.member("two"), a.member("apart", { isIndependent: true })];
  const alone = { freeSlots: 0 };

  test("a part for which there is no slot is done by the composite agent itself, one after the other", () => {
    expect(a.changesOf({ ...alone, run: nested([one, two]) })).toEqual(["begin one oneself"]);
    expect(held({ ...alone, run: nested([one, two]) })).toEqual([`two: ${NO_SLOT}`]);
    const own = a.part(1, "one", { isOwnWork: true });
    expect(a.changesOf({ ...alone, run: nested([one, two], [own]) })).toEqual([]);
    expect(a.changesOf({ ...alone, run: a.memberRun([one, two]) })).toEqual([]);
    expect(a.changesOf({ run: nested([one, two]), freeSlots: 1 })).toEqual(["begin one"]);
    expect(a.changesOf({ ...alone, run: { ...nested([one, two]), limit: 1 } })).toEqual(["begin one oneself"]);
  });

  test("an independent part is not, and is left to others only once nothing else is to be done", () => {
    expect(a.changesOf({ ...alone, run: nested([apart, two]) })).toEqual(["begin two oneself"]);
    expect(held({ ...alone, run: nested([apart, two]) })).toEqual([`apart: ${NO_SLOT}`]);
    const needs = [apart, a.member("later", { dependencies: ["apart"] })];
    const { runs, handover, holds } = a.endOf({ ...alone, run: nested(needs) });
    expect(runs.at(-1)).toMatchObject({ state: { kind: "finished" }, deferred: ["apart", "later"] });
    expect([handover.heldBack, handover.done, holds.map(({ member }) => member)]).toEqual([[], true, ["later"]]);
    const busy = a.part(1, "x", { outcome: a.outcome("failed", { isExcused: true, limit: { kind: "busy" } }) });
    expect(a.endOf({ ...alone, run: nested(needs, [busy]) }).holds.map(({ member }) => member)).toEqual(["later"]);
    const waits = a.endOf({ ...alone, run: nested([apart, two], [a.part(1, "two")]), known: { "ab12.1": a.AT_WORK } });
    expect(waits.handover).toMatchObject({ done: false, heldBack: [{ id: "apart" }] });
  });

  test("nobody does a part while the model's API takes none", () => {
    const run = nested([one], [{ ...quota, member: "x" }]);
    expect(a.changesOf({ ...alone, run })).toEqual([]);
    expect(a.endOf({ ...alone, run }).handover.done).toBe(false);
  });
});

describe("nothing begins together that would change the same files", () => {
  const file = (path: string) => ({ metadata: { files: [path] } });
  const estimates = (...named: [string, string[]][]) => ({ estimates: new Map(named), ahead: [] });

  test("what declares a file waits for what is at work on it, or begins before it", () => {
    const tracker = tasks(file("a.ts"), file("a.ts"), file("b.ts"), {
      ...file("b.ts"),
      status: "in_progress",
      assignee: "ann",
    });
    expect(chosen({ tracker })).toMatchObject({
      begins: ["t1"],
      held: [expect.stringMatching(/^t2: .*t1.*starts first/), expect.stringMatching(/^t3: .*t4.*is at work/)],
    });
    const full = chosen({ tracker: tasks(file("a.ts"), file("a.ts")), freeSlots: 0 });
    expect(full.held).toEqual([`t1: ${NO_SLOT}`, `t2: ${NO_SLOT}`]);
  });

  test("what the run holds already goes on, whatever is at work", () => {
    const tracker = a.tracker(
      a.task("t1", { ...a.OURS, ...file("a.ts") }),
      a.task("t2", { ...a.THEIRS, ...file("a.ts") }),
    );
    const run = a.taskRun([a.attempt(1, { outcome: a.outcome("failed", { mayRetry: true }) })]);
    expect(begins({ run, tracker })).toEqual(["t1"]);
    expect(held({ run, tracker, freeSlots: 0 })).toEqual(["t1: it failed and waits for a free slot"]);
    const footprints = estimates(["t1", ["b.ts"]], ["t2", ["b.ts"]]);
    expect(
      held({ run, tracker: a.tracker(a.task("t1", a.OURS), a.task("t2", a.THEIRS)), freeSlots: 0, footprints }),
    ).toEqual(["t1: it failed and waits for a free slot"]);
    const shut = a.taskRun([...run.attempts, { ...quota, taskId: "x" }]);
    expect(held({ run: shut, tracker })).toEqual([`t1: ${QUOTA}`]);
  });

  test("and stays in the checkout even if another is expected to change its files", () => {
    const tracker = a.tracker(a.task("t1", { ...a.OURS, ...file("a.ts") }), a.task("t2", a.THEIRS));
    const run = a.taskRun([a.attempt(1, { outcome: a.outcome("failed", { mayRetry: true }) })]);
    const footprints = estimates(["t2", ["a.ts"]]);
    expect(a.changesOf({ run, tracker, footprints, settings: { isolation: "auto" } })).toEqual(["begin t1"]);
  });

  test("what is expected to change the same lets others of its priority go first, and then begins", () => {
    const footprints = estimates(["t1", ["a.ts"]], ["t2", ["a.ts"]], ["t4", ["a.ts"]]);
    const tracker = tasks({}, {}, {}, { priority: 3 });
    expect(begins({ tracker, footprints })).toEqual(["t1", "t3", "t2", "t4"]);
    const why = chosen({ tracker, footprints, freeSlots: 2 }).held;
    expect(why[0]).toMatch(/^t2: no slot of the repository is free, and others go first: as estimated, .*a\.ts/);
    expect(begins({ tracker, footprints, settings: { order: "tracker" } })).toEqual(["t1", "t2", "t3", "t4"]);
    const first = tasks({ priority: 1 }, { priority: 2 }, { priority: 2 }, { priority: 3 }, { priority: 4 });
    expect(begins({ tracker: first, footprints })).toEqual(["t1", "t3", "t2", "t4", "t5"]);
  });

  test("what declares files meets only estimates, and what is estimated meets all that is at work or begun", () => {
    const footprints = estimates(["t2", ["a.ts"]], ["t3", []], ["t9", ["c.ts"]]);
    const declared = { ...file("a.ts"), priority: 2 };
    expect(begins({ tracker: tasks(declared, {}, {}), footprints })).toEqual(["t1", "t3", "t2"]);
    expect(begins({ tracker: tasks({}, {}, {}), footprints })).toEqual(["t1", "t2", "t3"]);
    expect(
      begins({ tracker: a.tracker(a.task("t9", a.THEIRS), a.task("t1", file("c.ts")), a.task("t2")), footprints }),
    ).toEqual(["t2", "t1"]);
    const begun = {
      run: a.taskRun([a.attempt(9, { handedOverAt: "" })]),
      tried: [a.tried({ kind: "claim", run: a.RUN, number: 9, taskId: "t9" }, "done")],
    };
    expect(
      begins({
        ...begun,
        tracker: a.tracker(a.task("t9", a.OURS), a.task("t1", file("c.ts")), a.task("t2")),
        footprints,
      }),
    ).toEqual(["t9", "t2", "t1"]);
    const shared = { ...a.THEIRS, ...file("a.ts") };
    expect(begins({ tracker: a.tracker(a.task("t9", shared), a.task("t2"), a.task("t3")), footprints })).toEqual([
      "t3",
      "t2",
    ]);
    expect(
      begins({
        tracker: a.tracker(a.task("t9", { ...a.THEIRS, ...file("d.ts") }), a.task("t1", file("c.ts")), a.task("t2")),
        footprints,
      }),
    ).toEqual(["t1", "t2"]);
  });

  test("an agent that is expected to change what another changes has a worktree of its own", () => {
    const footprints = estimates(["t2", ["a.ts"]]);
    const given = {
      tracker: tasks(file("a.ts"), file("b.ts")),
      footprints: { ...footprints, ahead: [] },
      settings: { isolation: "auto" },
    } as const;
    expect(a.changesOf(given)).toEqual(["begin t1", "begin t2"]);
    expect(a.changesOf({ ...given, tracker: tasks(file("a.ts"), {}) })).toEqual(["begin t1", "begin t2 apart"]);
    const meets = { ...given, tracker: a.tracker(a.task("t2", a.THEIRS), a.task("t1", file("a.ts"))) };
    expect(a.changesOf(meets)).toEqual(["begin t1 apart"]);
    expect(a.changesOf({ ...given, footprints: { ...footprints, ahead: ["b.ts"] } })).toEqual([
      "begin t1",
      "begin t2 apart",
    ]);
  });

  test("members wait for each other's files, and for none of their own", () => {
    const files = ["a.ts"];
    const run = (...attempts: Parameters<typeof a.memberRun>[1] & object) =>
      a.memberRun([a.member("one", { files }), a.member("two", { files })], attempts);
    expect(chosen({ run: run() })).toMatchObject({
      begins: ["one"],
      held: [expect.stringMatching(/^two: .*one.*starts first/)],
    });
    const known = { "ab12.1": a.AT_WORK };
    expect(held({ run: run(a.part(1, "one")), known })).toEqual([expect.stringMatching(/^two: .*one.*is at work/)]);
    expect(held({ run: run(a.part(1, "one", { handedOverAt: "" })) })).toEqual([
      expect.stringMatching(/^two: .*one.*starts first/),
    ]);
    expect(held({ run: run(a.part(1, "one", { handedOverAt: "", isOwnWork: true })) })).toEqual([
      expect.stringMatching(/^two: .*one.*is at work/),
    ]);
  });
});
