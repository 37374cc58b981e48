import { describe, expect, test } from "vitest";
import type { HeldWork } from "../../orchestrator/core/run/held-work.ts";
import { type HeldPiece, holdsOfRun, newHolds } from "../../orchestrator/core/run/step/end/held-back.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import { tellHeld } from "../../orchestrator/core/texts/reasons/tell-held.ts";
import type { WhyHeld } from "../../orchestrator/core/texts/reasons/why-held.ts";
import * as a from "./step.ts";

const SO: WhyHeld = { kind: "awaits-answer" };
const PAUSED: WhyHeld = { kind: "paused" };

type Given = Parameters<typeof a.endOf>[0];
const [ONE, TWO] = [a.attempt(1), a.attempt(2)];
const ours = (...numbers: number[]) => a.tracker(...numbers.map((n) => a.task(`t${n}`, a.OURS)));
const calls = (given: Given) =>
  a
    .endOf({ run: a.taskRun([ONE, TWO]), tracker: ours(1, 2), ...given })
    .handover.calls.map(({ description }) => description.slice(0, 2));
const BUSY = a.attempt(9, {
  outcome: a.outcome("failed", { isExcused: true, limit: { kind: "used-up", until: "2026-01-01T13:00:00.000Z" } }),
});

describe("calls that are due are handed over", () => {
  test("all to a model that asks; to a notification as many as there are free slots", () => {
    expect(calls({ freeSlots: 1 })).toEqual(["t1", "t2"]);
    const later = { isAsked: false, lastTurn: a.BETWEEN };
    expect(calls({ freeSlots: 1, ...later })).toEqual(["t1"]);
    expect(calls({ freeSlots: 7, ...later })).toEqual(["t1", "t2"]);
    expect(calls({ known: { "ab12.1": a.AT_WORK } })).toEqual(["t2"]);
    expect(calls({ known: { "ab12.1": a.AT_WORK }, freeSlots: 0 })).toEqual(["t2"]);
  });

  test("not while no slot is free and nothing of the run is at work, or the model's API takes none", () => {
    expect(calls({ freeSlots: 0 })).toEqual([]);
    expect(calls({ run: a.taskRun([ONE, BUSY]), tracker: ours(1) })).toEqual([]);
    const alone = { run: a.taskRun([ONE], { limit: 1 }), tracker: ours(1) };
    expect([calls(alone), calls({ ...alone, freeSlots: 0 })]).toEqual([["t1"], []]);
    expect(calls({ settings: { tokenBudget: 1 }, tokens: 1 })).toEqual(["t1", "t2"]);
    expect(calls({ settings: { tokenBudget: 1 }, tokens: 1, freeSlots: 0 })).toEqual(["t1", "t2"]);
  });

  describe("to a notification, unless they are on their way already", () => {
    const at = (seconds: string) => `2026-01-01T11:59:${seconds}.000Z`;
    const handed = (handedOverAt: string, more: Given = {}) =>
      calls({
        isAsked: false,
        run: a.taskRun([a.attempt(1, { handedOverAt }), TWO]),
        known: { "ab12.2": a.AT_WORK },
        ...more,
      });

    test.each<[string, readonly string[], string, Given]>([
      ["handed over in this turn", [], at("30"), { lastTurn: at("30") }],
      ["handed over before it", ["t1"], at("29"), { lastTurn: at("30") }],
      ["handed over in the turn before, just now", [], at("55"), { lastTurn: at("58") }],
      ["handed over in the turn before, a while ago", ["t1"], "2026-01-01T11:59:54.999Z", { lastTurn: at("58") }],
      ["handed over in the turn before, with nothing at work", ["t1"], at("56"), { lastTurn: at("58"), known: {} }],
      ["handed over in this turn, with nothing at work", [], at("58"), { lastTurn: at("58"), known: {} }],
      [
        "refused since",
        ["t1"],
        at("30"),
        { lastTurn: at("30"), known: { "ab12.1": { returnedAt: at("31") }, "ab12.2": a.AT_WORK } },
      ],
      [
        "refused before",
        [],
        at("30"),
        { lastTurn: at("30"), known: { "ab12.1": { returnedAt: at("30") }, "ab12.2": a.AT_WORK } },
      ],
      ["handed over in the future, as the clock says", ["t1"], "2026-01-01T12:00:01.000Z", { lastTurn: at("30") }],
      ["handed over at this very moment", [], a.NOW, { lastTurn: at("30") }],
      ["never handed over", ["t1"], "", { lastTurn: "" }],
    ])("%s", (_name, expected, handedOverAt, more) => {
      const given =
        more.known && Object.keys(more.known).length === 0
          ? { ...more, run: a.taskRun([a.attempt(1, { handedOverAt })]), tracker: ours(1) }
          : more;
      const fresh =
        handedOverAt === "" ? { tried: [a.tried({ kind: "claim", run: a.RUN, number: 1, taskId: "t1" }, "done")] } : {};
      expect(handed(handedOverAt, { ...given, ...fresh })).toEqual(expected);
      if (handedOverAt !== "") expect(handed(handedOverAt, { ...given, isAsked: true })).toEqual(["t1"]);
    });
  });
});

describe("whoever asks is told where the run stands", () => {
  test("what it waits for: what is at work or on its way, without what is handed over, withheld or done by oneself", () => {
    const run = a.taskRun([ONE, TWO, a.attempt(3, { outcome: a.outcome("done") })]);
    const { handover } = a.endOf({ run, tracker: ours(1, 2), known: { "ab12.1": a.AT_WORK } });
    expect(handover.waitingFor).toEqual([{ taskId: "t1", title: "Task t1" }]);
    expect(a.endOf({ run: a.taskRun([ONE]), tracker: ours(1), freeSlots: 0 }).handover.waitingFor).toEqual([]);
    const onTheWay = a.endOf({ run: a.taskRun([ONE]), tracker: ours(1), isAsked: false, lastTurn: a.EARLIER }).handover;
    expect([onTheWay.calls, onTheWay.waitingFor]).toEqual([[], [{ taskId: "t1", title: "Task t1" }]]);
    const own = a.memberRun([a.member("one")], [a.part(1, "one", { isOwnWork: true })], { work: { parent: "zz99.1" } });
    expect(a.endOf({ run: own }).handover.waitingFor).toEqual([]);
  });

  test("which open tasks of it wait for others", () => {
    const tasks = [
      a.task("t1", a.THEIRS),
      a.task("t2", { needs: ["t1"] }),
      a.task("t3", { needs: ["t1"] }),
      a.task("t4", { needs: ["t1"], status: "deferred" }),
      a.task("t5", a.THEIRS),
      a.task("t6"),
    ];
    const blocked = (filter?: object) =>
      a.endOf({ run: a.taskRun([], filter ? { filter } : {}), tracker: a.tracker(...tasks), freeSlots: 0 }).handover
        .blocked;
    expect(blocked()).toEqual(["t2", "t3"]);
    expect(blocked({ ids: ["t3", "t5"] })).toEqual(["t3"]);
    const closed = a.tracker(a.task("t1", { status: "closed" }), a.task("t2", { ...a.THEIRS, needs: ["t1"] }));
    expect(a.endOf({ tracker: closed }).handover.blocked).toEqual([]);
    expect(
      a.endOf({
        run: a.memberRun([a.member("one")], [a.part(1, "one")]),
        known: { "ab12.1": a.AT_WORK },
        tracker: a.tracker(...tasks),
      }).handover.blocked,
    ).toEqual([]);
  });

  test("how a composite agent goes on, or what it reports", () => {
    const nested = (outcome?: object) =>
      a.memberRun([a.member("one")], [a.part(1, "one", outcome ? { outcome: a.outcome("done") } : {})], {
        work: { parent: "zz99.1" },
      });
    const open = a.endOf({ run: nested() }).handover;
    expect([open.nextCommand, open.report]).toEqual(["skyfom next --run ab12", undefined]);
    const over = a.endOf({ run: nested({}) }).handover;
    expect([over.nextCommand, over.report?.status]).toEqual([undefined, "done"]);
    const top = a.endOf({ run: a.memberRun([a.member("one")], [a.part(1, "one")]) }).handover;
    expect([top.nextCommand, top.report]).toEqual([undefined, undefined]);
    const onTasks = a.endOf({ run: a.taskRun([ONE]), tracker: ours(1) }).handover;
    expect([onTasks.nextCommand, onTasks.report, onTasks.halt]).toEqual([undefined, undefined, undefined]);
  });

  test("what is new of its warnings, and all of them once it is over", () => {
    const warnings = ["old", "new"].map(a.warning);
    const [before] = warnings;
    const toldBefore = before === undefined ? [] : [before];
    const [old, fresh] = warnings.map(tellWarning);
    const open = a.taskRun([ONE], { warnings });
    expect(a.endOf({ run: open, tracker: ours(1), toldBefore }).handover.warnings).toEqual([fresh]);
    expect(a.endOf({ run: a.taskRun([], { warnings }), toldBefore }).handover.warnings).toEqual([old, fresh]);
    const brief = a.endOf({ run: a.taskRun([ONE]), tracker: ours(1), briefs: "there" }).handover.calls[0];
    expect(brief?.prompt).toContain("there/1.md");
  });

  test("what of its parts was left to others stays with the run", () => {
    const apart = a.memberRun([a.member("one", { isIndependent: true })], [], { work: { parent: "zz99.1" } });
    expect(a.endOf({ run: apart, freeSlots: 0 }).runs[0]).toMatchObject({ deferred: ["one"] });
    const done = a.memberRun([a.member("one")], [a.part(1, "one", { outcome: a.outcome("done") })]);
    expect(a.endOf({ run: done }).runs[0]).not.toHaveProperty("deferred");
  });
});

describe("what is held back", () => {
  const list = (tasks: ReturnType<typeof a.task>[]) => {
    const given = a.tracker(...tasks);
    if (given.kind !== "list") throw new Error("there is no list");
    return given.list;
  };

  test("of tasks: what was decided, else what they wait for, else that the run is halted", () => {
    const tasks = [
      a.task("t1"),
      a.task("t2", { needs: ["t1"] }),
      a.task("t3"),
      a.task("t4", { ...a.THEIRS, needs: ["t1"] }),
      a.task("t5", a.THEIRS),
    ];
    const planned = [{ id: "t3", why: SO }];
    const waits = { taskId: "t2", title: "Task t2", why: { kind: "waits", on: ["t1"] } };
    const told = [waits, { taskId: "t3", title: "Task t3", why: SO }];
    expect(holdsOfRun(a.taskRun(), planned, list(tasks), undefined)).toEqual(told);
    expect(holdsOfRun(a.taskRun(), planned, list(tasks), PAUSED)).toEqual([
      { taskId: "t1", title: "Task t1", why: PAUSED },
      ...told,
    ]);
    expect(holdsOfRun(a.taskRun([a.attempt(2), a.attempt(3)]), planned, list(tasks), undefined)).toEqual([]);
    expect(
      holdsOfRun(
        a.taskRun([a.attempt(3, { outcome: a.outcome("failed") })], { filter: { ids: ["t3"] } }),
        planned,
        list(tasks),
        undefined,
      ),
    ).toEqual(told.slice(1));
  });

  test("is told to be so because of a pause or a stop, where nothing else holds it back", () => {
    const reasons = (kind: "paused" | "stopping", run: "tasks" | "members") => {
      const state = { kind, at: "", isNow: false } as never;
      const members = a.memberRun([a.member("one")], [a.part(1, "one", { outcome: a.outcome("withdrawn") })], {
        state,
      });
      const given =
        run === "tasks" ? { run: a.taskRun([], { state }), tracker: a.tracker(a.task("t1")) } : { run: members };
      return a.endOf(given).holds.map(({ reason }) => reason);
    };
    for (const run of ["tasks", "members"] as const)
      expect([reasons("paused", run), reasons("stopping", run)]).toEqual([
        ["the run is paused"],
        ["the run was stopped"],
      ]);
  });

  test("of members: what was decided, else what they wait for that has not been begun or was withdrawn", () => {
    const members = [
      a.member("one"),
      a.member("two", { dependencies: ["one"] }),
      a.member("three", { dependencies: ["one", "two"] }),
    ];
    let closed: WhyHeld | undefined;
    const of = (...attempts: Parameters<typeof a.memberRun>[1] & object) =>
      holdsOfRun(a.memberRun(members, attempts), [{ id: "one", why: SO }], list([]), closed).map(
        ({ member, why, title }) => [member, tellHeld(why), title],
      );
    expect(of()).toEqual([
      ["one", "it waits for your answer", expect.any(String)],
      ["two", "it waits for one", expect.any(String)],
      ["three", "it waits for one, two", expect.any(String)],
    ]);
    const parts = [
      a.part(1, "one", { outcome: a.outcome("done") }),
      a.part(2, "two", { outcome: a.outcome("withdrawn") }),
    ] as const;
    expect(of(...parts)).toEqual([["three", "it waits for two", expect.any(String)]]);
    expect(of(a.part(1, "one"), a.part(2, "two"), a.part(3, "three"))).toEqual([]);
    closed = { kind: "stopped" };
    expect(of(...parts)).toEqual([
      ["two", "the run was stopped", expect.any(String)],
      ["three", "it waits for two", expect.any(String)],
    ]);
    expect(of(a.part(1, "one"), a.part(2, "two"), a.part(3, "three"))).toEqual([]);
  });

  describe("is told the log once", () => {
    const piece = (taskId: string, why: WhyHeld): HeldPiece => ({ taskId, title: "", why });
    const waits = (taskId: string, ...on: readonly string[]) => piece(taskId, { kind: "waits", on });
    const kept = ({ why, ...of }: HeldPiece): HeldWork => ({
      ...of,
      why: why.kind,
      reason: tellHeld(why),
      ...(why.kind === "waits" ? { by: why.on } : {}),
    });
    const of = (
      before: readonly HeldPiece[] | undefined,
      holds: readonly HeldPiece[],
      attempts: Parameters<typeof a.taskRun>[0] = [],
    ) => {
      const run = a.taskRun(attempts, before ? { heldBack: before.map(kept) } : {});
      const { told, run: after } = newHolds(run, holds);
      return { told, kept: after === run ? "the same" : after.heldBack };
    };

    test("and again with another reason", () => {
      const [so, other] = [piece("t1", SO), piece("t1", { kind: "failed", summary: "x" })];
      expect(of(undefined, [so])).toEqual({ told: [kept(so)], kept: [kept(so)] });
      expect(of([so], [so])).toEqual({ told: [], kept: "the same" });
      expect(of([so], [other])).toEqual({ told: [kept(other)], kept: [kept(other)] });
      expect(of(undefined, [])).toEqual({ told: [], kept: "the same" });
    });

    test("and again if it waits for more, not if for less", () => {
      const [one, two, so] = [waits("t1", "a"), waits("t1", "a", "b"), piece("t1", SO)];
      expect(of([two], [one]).told).toEqual([]);
      expect(of([one], [two]).told).toEqual([kept(two)]);
      expect(of([so], [one]).told).toEqual([kept(one)]);
      expect(of([one], [so]).told).toEqual([kept(so)]);
    });

    test("and that it never will begin, unless it has begun", () => {
      const [so, waiting] = [piece("t1", SO), waits("t2", "t9")];
      const never = piece("t2", { kind: "gone" });
      expect(of([so, waiting], [so])).toEqual({ told: [kept(never)], kept: [kept(so), kept(never)] });
      expect(of([so, waiting], [so], [a.attempt(2)])).toEqual({ told: [], kept: [kept(so)] });
      expect(of([{ ...waiting, member: "m" }], [], [a.part(1, "m")])).toEqual({ told: [], kept: [] });
      expect(of([never], [])).toEqual({ told: [], kept: "the same" });
    });
  });

  test("is told by the step that ends, of both kinds of runs", () => {
    const plan = a.endOf({ tracker: a.tracker(a.task("t1")), freeSlots: 0 });
    expect(plan.holds).toEqual([
      { run: a.RUN, taskId: "t1", title: "Task t1", why: "no-slot", reason: "no slot of the repository is free" },
    ]);
    expect(plan.runs[0]?.heldBack).toHaveLength(1);
    expect([plan.handover.done, plan.runs[0]]).toEqual([
      false,
      expect.not.objectContaining({ left: expect.anything() }),
    ]);
    expect(a.endOf({ run: a.memberRun([a.member("one")]), freeSlots: 0 }).holds).toMatchObject([
      { run: a.RUN, taskId: "goal", member: "one" },
    ]);
  });
});
