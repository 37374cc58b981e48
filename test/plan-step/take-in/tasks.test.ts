import { describe, expect, test } from "vitest";
import type { Attempt, Outcome } from "../../../orchestrator/core/run/run.ts";
import { candidatesOf } from "../../../orchestrator/core/run/step/begin/candidates-of.ts";
import { nameOfItem, skillOfItem } from "../../../orchestrator/core/run/work/work-item.ts";
import { tellGivenUp, tellHeld, tellWhatFailed } from "../../../orchestrator/core/texts/reasons/tell-held.ts";
import * as a from "../step.ts";

type Given = Parameters<typeof a.situationOf>[0] & { readonly run?: ReturnType<typeof a.taskRun> };

function candidates({ run = a.taskRun(), ...more }: Given) {
  const situation = a.situationOf({ run, ...more });
  const found = candidatesOf(situation);
  return {
    ready: found.ready.map(({ item, earlierFailure, isClaimed }) =>
      [
        nameOfItem(item),
        ...(earlierFailure === undefined ? [] : [earlierFailure]),
        ...(isClaimed ? ["claimed"] : []),
      ].join(" "),
    ),
    barred: found.barred.map(({ id, why }) => `${id}: ${tellHeld(why)}`),
    givenUp: found.givenUp.map(({ taskId, failure, hindrance }) => `${taskId}: ${tellGivenUp(failure, hindrance)}`),
    unable: found.unable.map(({ id }) => id),
    atWork: found.atWork.map(nameOfItem),
    begun: found.begun.map(nameOfItem),
    aborted: found.aborted && tellWhatFailed(found.aborted),
    items: found.ready,
  };
}

const end = (kind: Outcome["kind"], more: Partial<Outcome> = {}) => ({
  outcome: a.outcome(kind, { mayRetry: kind === "failed", ...more }),
});
const run = (...attempts: readonly Attempt[]) => a.taskRun(attempts);
const skill = (name: string) => ({ labels: [`skill:${name}`] });

describe("a task that failed and that the run still holds", () => {
  const ours = (more: object = {}) => ({ tracker: a.tracker(a.task("t1", { ...a.OURS, ...more })) });
  const again = ["t1 It is failed. claimed"];
  const back = ["t1: It is failed."];
  const of = (attempts: readonly Attempt[], more: Given = ours()) => {
    const { ready, givenUp } = candidates({ run: run(...attempts), ...more });
    return [ready, givenUp];
  };

  test("is tried again as often as the setting says, with the skill that it had", () => {
    const fails = (count: number, more: Partial<Outcome> = {}) =>
      Array.from({ length: count }, (_, n) => a.attempt(n + 1, { taskId: "t1", ...end("failed", more) }));
    expect(of(fails(1))).toEqual([again, []]);
    expect(of(fails(2))).toEqual([[], back]);
    expect(of(fails(2), { ...ours(), settings: { retries: 2 } })).toEqual([again, []]);
    expect(of(fails(1), { ...ours(), settings: { retries: 0 } })).toEqual([[], back]);
    expect(of(fails(3, { isExcused: true }))).toEqual([again, []]);
    expect(of(fails(1, { mayRetry: false }))).toEqual([[], back]);
    expect(of([a.attempt(1, { taskId: "t0", ...end("failed") }), ...fails(1)])).toEqual([again, []]);
    expect(of([a.attempt(1, { taskId: "t1", ...end("withdrawn") }), ...fails(1)])).toEqual([again, []]);
    const [first] = candidates({ run: run(a.attempt(1, { skillName: "x", ...end("failed") })), ...ours() }).items;
    expect(first && skillOfItem(first.item)).toBe("x");
  });

  test("is given up if it asks, or its call was withdrawn, and not if it is in doubt, done or at work", () => {
    expect(of([a.attempt(1, end("needs-input"))])).toEqual([[], ["t1: It is needs-input."]]);
    expect(of([a.attempt(1, end("withdrawn", { mayRetry: true }))])).toEqual([[], ["t1: It is withdrawn."]]);
    for (const one of [end("in-doubt"), end("done"), {}])
      expect(of([a.attempt(1, one)], ours({ updated_at: a.NOW }))).toEqual([[], []]);
  });

  test("is given up once the run is stopping or its budget is used up", () => {
    const failed = a.attempt(1, end("failed"));
    const stopping = a.taskRun([failed], { state: { kind: "stopping", at: "", isNow: false } });
    expect(candidates({ run: stopping, ...ours() }).givenUp).toEqual(back);
    expect(candidates({ run: a.taskRun([failed], { state: { kind: "paused", at: "" } }), ...ours() }).ready).toEqual(
      again,
    );
    expect(of([failed], { ...ours(), settings: { tokenBudget: 1 }, tokens: 1 })).toEqual([[], back]);
  });

  test("is given up with the reason where something hinders a retry", () => {
    const failed = a.attempt(1, end("failed"));
    const blocked = { tracker: a.tracker(a.task("t0"), a.task("t1", { ...a.OURS, needs: ["t0"] })) };
    expect(of([failed], blocked)[1]).toEqual([expect.stringMatching(/^t1: It is failed\.; it is blocked now: /)]);
    expect(of([a.attempt(1, end("failed", { mayRetry: false }))], blocked)[1]).toEqual(back);
    expect(of([failed], { ...ours(), skills: new Map([["s", a.broken("it is missing")]]) })).toEqual([
      [],
      ["t1: It is failed.; its skill s cannot be run: tracker: it is missing. "],
    ]);
    expect(of([failed], { ...ours(), skills: new Map([["other", a.broken("it is missing")]]) })).toEqual([again, []]);
  });

  test("is neither where the run does not hold it", () => {
    for (const more of [{ status: "open" }, a.THEIRS, { ...a.OURS, status: "closed" }])
      expect(
        candidates({
          run: run(a.attempt(1, end("failed", { mayRetry: false }))),
          tracker: a.tracker(a.task("t1", { ...a.OURS, assignee: undefined, ...more })),
        }).givenUp,
      ).toEqual([]);
    expect(of([a.attempt(1, end("failed"))], { tracker: a.tracker() })).toEqual([[], []]);
  });

  test.each(["open", "blocked", "deferred"])("goes back where its status was changed to %s meanwhile", (status) => {
    const changed = { tracker: a.tracker(a.task("t1", { ...a.OURS, status })) };
    const [, givenUp] = of([a.attempt(1, end("failed", { mayRetry: false }))], changed);
    expect(givenUp).toEqual(["t1: It is failed."]);
    const [, released] = of([a.attempt(1, end("failed"))], changed);
    expect(released).toEqual([`t1: It is failed.; its status was changed to ${status}`]);
  });
});

describe("a ready task", () => {
  const tracker = (...more: object[]) => a.tracker(...more.map((one, n) => a.task(`t${n + 1}`, one)));

  test("may begin if the run takes it and has it not open", () => {
    expect(candidates({ tracker: tracker({}, {}) }).ready).toEqual(["t1", "t2"]);
    expect(candidates({ run: a.taskRun([], { filter: { ids: ["t2"] } }), tracker: tracker({}, {}) }).ready).toEqual([
      "t2",
    ]);
    expect(candidates({ run: run(a.attempt(1)), tracker: tracker({}, {}) }).ready).toEqual(["t2"]);
    expect(
      candidates({ tracker: { kind: "list", list: { tasks: [], ready: ["t1"], blocked: new Map(), warnings: [] } } })
        .ready,
    ).toEqual([]);
  });

  test("is told in the tracker's order or by priority, as the setting says", () => {
    const mixed = tracker({ priority: 3 }, { priority: 1 });
    const list = mixed.kind === "list" ? { ...mixed, list: { ...mixed.list, ready: ["t1", "t2"] } } : mixed;
    const ordered = (order: "priority" | "tracker") => candidates({ tracker: list, settings: { order } });
    expect([ordered("priority").ready, ordered("tracker").ready]).toEqual([
      ["t2", "t1"],
      ["t1", "t2"],
    ]);
    expect(ordered("priority").items.map(({ priority }) => priority)).toEqual([1, 3]);
    const before = candidates({ tracker: tracker({ priority: 3 }, { priority: 2 }, { priority: 0, needs: ["t1"] }) });
    expect(before.items.map(({ item, why }) => [nameOfItem(item), why])).toEqual([
      ["t1", expect.stringContaining("t3")],
      ["t2", undefined],
    ]);
  });

  test("is not begun again where it has failed for good or asks, and is with its failure where it may", () => {
    const free = { tracker: tracker({}) };
    const of = (one: object, more: Given = free) => {
      const { ready, barred } = candidates({ run: run(a.attempt(1, one)), ...more });
      return [ready, barred];
    };
    expect(of(end("failed", { mayRetry: false }))).toEqual([[], ["t1: it failed in this run: It is failed."]]);
    expect(of(end("failed"))).toEqual([["t1 It is failed."], []]);
    expect(of(end("needs-input"))).toEqual([[], ["t1: its agent asks: It is needs-input."]]);
    expect(of(end("withdrawn", { mayRetry: true }))).toEqual([["t1"], []]);
    expect(of(end("in-doubt"), { tracker: tracker({ updated_at: a.NOW }) })).toEqual([["t1"], []]);
  });

  test("waits for the answer to an earlier run's question, unless it is named", () => {
    const asked = (id: string, taskId = "t1") =>
      a.taskRun([a.attempt(1, { taskId, ...end("needs-input") })], { id, state: { kind: "finished", at: a.BETWEEN } });
    const of = (others: ReturnType<typeof asked>[], filter?: object) =>
      candidates({ run: a.taskRun([], filter ? { filter } : {}), others, tracker: tracker({}) }).barred;
    expect(of([asked("zz99")])).toEqual(["t1: it waits for your answer"]);
    const both = candidates({ others: [asked("zz99", "t2")], tracker: tracker({}, {}) });
    expect([both.ready, both.barred]).toEqual([["t1"], ["t2: it waits for your answer"]]);
    const failed = a.taskRun([a.attempt(1, end("failed"))], { id: "yy88", state: { kind: "finished", at: a.BETWEEN } });
    expect(of([failed])).toEqual([]);
    expect(of([])).toEqual([]);
    expect(of([asked("zz99")], { ids: ["t1"] })).toEqual([]);
    expect(of([asked("zz99")], { types: ["task"] })).toEqual(["t1: it waits for your answer"]);
    const own = candidates({ run: run(a.attempt(1, end("needs-input"))), tracker: tracker({}) }).barred;
    expect(own).toEqual(["t1: its agent asks: It is needs-input."]);
  });

  test("that an unknown run has claimed is told with what frees it, and one in doubt without: its doubt tells that", () => {
    const left = tracker({ assignee: "skyfom-zz99" });
    const of = (...others: ReturnType<typeof run>[]) =>
      candidates({ run: a.taskRun([], { filter: { ids: ["t1"] } }), others, tracker: left }).barred;
    const free = "`skyfom task release --actor skyfom-zz99 t1` releases it, if that run is over";
    expect(of()).toEqual([`t1: it is assigned to skyfom-zz99: ${free}`]);
    const doubt = run(a.attempt(1, end("in-doubt")));
    expect(of({ ...doubt, id: "zz99", state: { kind: "finished", at: a.BETWEEN } })).toEqual([
      "t1: it is assigned to skyfom-zz99",
    ]);
  });

  test("is left to the user where this run made it of a follow-up, and is not done twice where the tracker has gone back", () => {
    const made = { labels: ["follow-up:ab12.1.1"] };
    expect(candidates({ tracker: tracker(made) })).toMatchObject({ ready: [], barred: [] });
    expect(candidates({ tracker: tracker({ labels: ["follow-up:zz99.1.1"] }) }).ready).toEqual(["t1"]);
    const gone = candidates({ run: run(a.attempt(1, end("done"))), tracker: tracker({}) });
    expect(gone).toMatchObject({
      ready: [],
      barred: ["t1: this run has done it, but the tracker has returned to an earlier state"],
    });
    expect(candidates({ run: run(a.attempt(1, end("done"))), tracker: tracker({ updated_at: a.NOW }) }).ready).toEqual([
      "t1",
    ]);
  });

  test("is barred where its skill cannot be run, or it is of a kind that is not taken", () => {
    const skills = new Map([["x", a.broken("it is missing")]]);
    expect(candidates({ skills, tracker: tracker(skill("x"), skill("y")) })).toMatchObject({
      ready: ["t2"],
      barred: ["t1: its skill x cannot be run: tracker: it is missing. "],
      unable: ["t1"],
    });
    const epic = candidates({
      skills,
      tracker: tracker({ issue_type: "epic", ...skill("x") }, { issue_type: "epic" }),
    });
    expect(epic).toMatchObject({ ready: [], unable: ["t1"] });
    expect(epic.barred).toHaveLength(2);
  });
});

describe("under fail-fast", () => {
  const settings = { errorHandling: "fail-fast" } as const;
  const tracker = a.tracker(a.task("t1", a.OURS), a.task("t2"), a.task("t3", a.OURS));
  const ends = "the run ends, because t1 failed: It is failed.";
  const of = (one: object, more: Given = {}) =>
    candidates({ run: run(a.attempt(3, end("failed")), a.attempt(1, one)), tracker, settings, ...more });

  test("a failure for good ends the run: it gives back what it holds, even what it could try again", () => {
    const { ready, barred, givenUp, aborted } = of(end("failed", { mayRetry: false }));
    expect([ready, barred, givenUp, aborted]).toEqual([
      [],
      [`t2: ${ends}`],
      ["t1: It is failed.", "t3: It is failed."],
      "t1 failed: It is failed.",
    ]);
    expect(candidates({ run: run(a.attempt(1, end("failed", { mayRetry: false }))), tracker }).aborted).toBeUndefined();
  });

  test.each([
    ["may be tried again", false, end("failed"), {}],
    [
      "may be tried again, but its skill cannot be run",
      true,
      end("failed"),
      { skills: new Map([["s", a.broken("it is missing")]]) },
    ],
    ["was never begun", false, { handedOverAt: "", ...end("failed", { mayRetry: false }) }, {}],
    ["has not ended", false, {}, {}],
    ["was done", false, end("done"), {}],
    ["asks", false, end("needs-input"), {}],
  ])("one that %s ends it: %s", (_name, isEnd, one, more) => {
    // The third has the same skill: where that cannot be run, both are for good.
    const given = isEnd ? { run: run(a.attempt(1, one)), ...more } : more;
    expect(of(one, given).aborted).toBe(isEnd ? "t1 failed: It is failed." : undefined);
  });
});

test("what is at work and what only began are told apart by whether the call was handed over", () => {
  const tracker = a.tracker(
    a.task("t1", a.OURS),
    a.task("t2", a.OURS),
    a.task("t3", a.THEIRS),
    a.task("t4"),
    a.task("t5"),
  );
  const { atWork, begun } = candidates({
    run: run(a.attempt(1), a.attempt(2, { handedOverAt: "" }), a.attempt(5)),
    tracker,
  });
  expect([atWork, begun]).toEqual([["t1", "t3", "t5"], ["t2"]]);
});

test("an epic is told from one that has no children yet, and every other type from both", () => {
  const epic = { issue_type: "epic" };
  const barredOf = (...tasks: ReturnType<typeof a.task>[]) => candidates({ tracker: a.tracker(...tasks) }).barred;
  const child = a.task("t2", { parent: "t1" });
  const [empty, full] = [
    "it is an epic without children: add some with --parent, or close it",
    "it is an epic, which is closed when its children are",
  ];
  expect(barredOf(a.task("t1", epic), child)).toEqual([`t1: ${full}`]);
  expect(barredOf(a.task("t1", epic), a.task("t3", epic), child)).toEqual([`t1: ${full}`, `t3: ${empty}`]);
  expect(barredOf(a.task("t1", epic), a.task("t2", { needs: ["t1"] }))).toEqual([`t1: ${empty}`]);
});
