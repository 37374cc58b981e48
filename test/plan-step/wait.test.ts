import { describe, expect, test } from "vitest";
import { lookAhead } from "../../orchestrator/core/run/step/look-ahead.ts";
import { whyWaitOver } from "../../orchestrator/core/run/step/why-wait-over.ts";
import * as a from "./step.ts";

type Given = Parameters<typeof a.endOf>[0];
const ours = (...numbers: number[]) => a.tracker(...numbers.map((n) => a.task(`t${n}`, a.OURS)));
const LIMIT = { isExcused: true, limit: { kind: "used-up", until: "2026-01-01T13:00:00.000Z" } } as const;
const BUSY = a.attempt(9, { taskId: "t9", outcome: a.outcome("failed", LIMIT) });
const REFUSED = a.attempt(9, {
  taskId: "t9",
  outcome: a.outcome("failed", { isExcused: true, limit: { kind: "busy" }, at: a.NOW }),
});
const WAIT = "skyfom wait --run ab12";
const waiting = [a.task("t1", { status: "in_progress", assignee: "skyfom-zz99" }), a.task("t2", { needs: ["t1"] })];
const theirs = a.taskRun([], { id: "zz99", owner: "n" });
const working = { "ab12.1": a.AT_WORK };
const two = [a.member("one"), a.member("two")];
const late = { strategy: { errorHandling: "fail-fast", timeoutSeconds: 3600 } } as const;

describe("the command that a step ends with", () => {
  const end = (given: Given) => {
    const { command, isAwaited } = a.endOf(given).handover;
    return command ? `${command.why}: ${command.line}` : isAwaited ? "awaited" : "none";
  };
  const nested = (attempts: Parameters<typeof a.memberRun>[1], more: object = {}) =>
    a.memberRun(two, attempts, { work: { parent: "zz99.1", ...more } });

  test.each<[string, string, Given]>([
    ["waits for a slot where none is free", `slot: ${WAIT}`, { tracker: a.tracker(a.task("t1")), freeSlots: 0 }],
    [
      "waits for a slot for calls that are withheld",
      `slot: ${WAIT}`,
      { run: a.taskRun([a.attempt(1)]), tracker: ours(1), freeSlots: 0 },
    ],
    ["waits for what another session works on", `task: ${WAIT}`, { tracker: a.tracker(...waiting), others: [theirs] }],
    [
      "waits for a slot rather than for a task",
      `slot: ${WAIT}`,
      { tracker: a.tracker(...waiting, a.task("t3")), others: [theirs], freeSlots: 0 },
    ],
    [
      "waits for the model's API",
      `limit: ${WAIT}`,
      { run: a.taskRun([{ ...REFUSED, handedOverAt: "" }], { limit: 1 }), tracker: a.tracker(a.task("t1")) },
    ],
    ["is none while a quota is used up", "none", { run: a.taskRun([BUSY]), tracker: a.tracker(a.task("t1")) }],
    ["is none while it is running", "awaited", { tracker: a.tracker(a.task("t1")), freeSlots: 0, isWaitedFor: true }],
    [
      "is none while something is at work",
      "none",
      {
        run: a.taskRun([a.attempt(1)]),
        tracker: a.tracker(a.task("t1", a.OURS), a.task("t2")),
        known: working,
        freeSlots: 0,
      },
    ],
    ["is none once the run is over", "none", {}],
    [
      "is none in a run that is paused",
      "none",
      { run: a.taskRun([], { state: { kind: "paused", at: "" } }), tracker: a.tracker(...waiting), others: [theirs] },
    ],
    [
      "watches the time limit of members",
      `time-limit: ${WAIT}`,
      {
        run: a.memberRun(two, [a.part(1, "one"), a.part(2, "two")], { work: late }),
        known: { ...working, "ab12.2": a.AT_WORK },
      },
    ],
    [
      "watches that of members below",
      `time-limit: ${WAIT}`,
      {
        run: a.taskRun([a.attempt(1)]),
        tracker: ours(1),
        known: working,
        others: [a.memberRun([], [], { id: "cd34", work: { ...late, parent: "ab12.1" } })],
      },
    ],
    [
      "watches none of members that have none",
      "none",
      {
        run: a.taskRun([a.attempt(1)]),
        tracker: ours(1),
        known: working,
        others: [a.memberRun([], [], { id: "cd34", work: { parent: "ab12.1" } })],
      },
    ],
    [
      "watches none of members of others",
      "none",
      {
        run: a.taskRun([a.attempt(1)]),
        tracker: ours(1),
        known: working,
        others: [a.memberRun([], [], { id: "cd34", work: { ...late, parent: "ab12.2" } })],
      },
    ],
    [
      "is none of members without a time limit",
      "none",
      { run: a.memberRun(two, [a.part(1, "one"), a.part(2, "two")]), known: { ...working, "ab12.2": a.AT_WORK } },
    ],
    [
      "watches the time limit of members in a halted run too",
      `time-limit: ${WAIT}`,
      { run: a.memberRun(two, [a.part(1, "one")], { work: late, state: { kind: "paused", at: "" } }), known: working },
    ],
    [
      "shows a composite agent the part that it does itself",
      "own-work: cat briefs/1.md",
      { run: nested([a.part(1, "one", { isOwnWork: true })]), freeSlots: 0 },
    ],
    ["is none of members that are done", "none", { run: a.memberRun([], [], { work: late }) }],
    [
      "is none of members in a run that is paused before it began",
      "none",
      { run: a.memberRun(two, [], { state: { kind: "paused", at: "" } }) },
    ],
    [
      "is none of a composite agent otherwise",
      "none",
      { run: nested([a.part(1, "one"), a.part(2, "two")], late), known: { ...working, "ab12.2": a.AT_WORK } },
    ],
    [
      "lets a composite agent wait for the model's API",
      `limit: ${WAIT} --timeout 100`,
      { run: nested([a.part(9, "x", { outcome: a.outcome("failed", LIMIT) })]) },
    ],
  ])("%s", (_name, expected, given) => {
    expect(end(given)).toBe(expected);
  });

  test("runs the check where finished work waits for it, unless it is running", () => {
    const known = { "ab12.1": a.reported("done", {}, { branch: { kind: "mergeable", name: "b", commit: "c" } }) };
    const of = (isRunning: boolean) =>
      end({
        run: a.taskRun([a.attempt(1)]),
        tracker: ours(1),
        known,
        check: { kind: "approved", command: "c", isRunning },
      });
    expect([of(false), of(true)]).toEqual(["check: skyfom check --run ab12", "awaited"]);
    expect(
      end({
        run: a.taskRun([a.attempt(1)]),
        tracker: ours(1),
        known: working,
        check: { kind: "approved", command: "c", isRunning: false },
      }),
    ).toBe("none");
  });
});

test("a run says why it starts nothing", () => {
  const halt = (given: Given) => a.endOf(given).handover.halt;
  const state = (kind: "paused" | "stopping") => ({
    run: a.taskRun([a.attempt(1)], { state: { kind, at: "", isNow: false } as never }),
    tracker: ours(1),
    known: working,
  });
  expect(halt(state("stopping"))).toBe("the run is stopping");
  expect(halt(state("paused"))).toBe("the run is paused; `skyfom resume --run ab12` resumes it");
  expect(halt({ run: a.taskRun([BUSY]), tracker: a.tracker(a.task("t1")) })).toMatch(
    /^the quota of the model is used up/,
  );
  expect(halt({ run: a.taskRun([REFUSED], { limit: 1 }), tracker: a.tracker(a.task("t1")) })).toBeUndefined();
  expect(halt({ run: a.memberRun(two, [a.part(9, "x", { outcome: a.outcome("failed", LIMIT) })]) })).toBeUndefined();
});

describe("whoever waits for a run is woken", () => {
  const ready = { tracker: a.tracker(a.task("t1")) };

  test.each<[string, string | undefined, Given]>([
    ["once it is over", "Run ab12 is over.", { run: a.taskRun([], { state: { kind: "finished", at: "" } }) }],
    ["once it is halted", "Run ab12 is halted.", { run: a.taskRun([], { state: { kind: "paused", at: "" } }) }],
    [
      "once members are late",
      "In run ab12, 1 agent has exceeded the time limit.",
      { run: a.memberRun(two, [a.part(1, "one")], { work: late }), known: { "ab12.1": a.agent("running") } },
    ],
    [
      "once several are late",
      "In run ab12, 2 agents have exceeded the time limit.",
      {
        run: a.memberRun(two, [a.part(1, "one"), a.part(2, "two")], { work: late }),
        known: { "ab12.1": a.agent("running"), "ab12.2": a.agent("running", { agentId: "agent-2" }) },
      },
    ],
    ["once something can start", "Run ab12 can continue: 1 can start.", ready],
    [
      "once a call can be made",
      "Run ab12 can continue: 2 can start.",
      { run: a.taskRun([a.attempt(2)]), tracker: a.tracker(a.task("t1"), a.task("t2", a.OURS)) },
    ],
    ["once the only slot is free", "Run ab12 can continue: 1 can start.", { ...ready, freeSlots: 1 }],
    ["not while no slot is free", undefined, { ...ready, freeSlots: 0 }],
    [
      "not while no slot is free for a call",
      undefined,
      { run: a.taskRun([a.attempt(1), a.attempt(2)]), tracker: ours(1, 2), known: working, freeSlots: 0 },
    ],
    ["not while an agent is at work", undefined, { run: a.taskRun([a.attempt(1)]), tracker: ours(1), known: working }],
    [
      "not while another session works on what it waits for",
      undefined,
      { tracker: a.tracker(...waiting), others: [theirs] },
    ],
    ["not while the model's API takes none", undefined, { run: a.taskRun([BUSY]), ...ready }],
    ["once nothing is left", "Run ab12 has nothing left to wait for.", {}],
    [
      "once only the budget is left",
      "Run ab12 has nothing left to wait for.",
      { tracker: a.tracker(...waiting), others: [theirs], settings: { tokenBudget: 1 }, tokens: 1 },
    ],
    ["not by a run on members of which nothing is left", undefined, { run: a.memberRun([]) }],
  ])("%s", (_name, expected, given) => {
    expect(whyWaitOver(a.factsOf(given))).toBe(expected);
  });
});

test("a look ahead counts what is closed, at work and ended, and says what would start, and why nothing does", () => {
  const run = a.taskRun([
    a.attempt(1),
    a.attempt(2),
    a.attempt(3),
    a.attempt(4, { outcome: a.outcome("done") }),
    a.attempt(5, { outcome: a.outcome("failed") }),
    a.attempt(6),
  ]);
  const known = { "ab12.1": a.AT_WORK, "ab12.2": a.reported("done"), "ab12.6": a.AT_WORK };
  const tracker = a.tracker(a.task("t7", { priority: 3 }), a.task("t8", { priority: 1, needs: ["t7"] }));
  const ahead = lookAhead(a.factsOf({ run, known, tracker }));
  expect(ahead).toMatchObject({
    closed: 1,
    atWork: 2,
    ended: 1,
    starts: [
      { id: "t3", title: "Task t3", skillName: "s" },
      { id: "t7", title: "Task t7", why: expect.stringContaining("t8") },
    ],
  });
  expect(ahead).not.toHaveProperty("halt");
  expect(ahead.starts[0]).not.toHaveProperty("why");
  const members = lookAhead(a.factsOf({ run: a.memberRun(two, [a.part(1, "one")]) }));
  expect(members.starts).toEqual([
    { id: "one", title: "Task t1", skillName: "s" },
    { id: "two", title: "Do two", skillName: "skill-two" },
  ]);
  const paused = lookAhead(a.factsOf({ run: { ...run, state: { kind: "paused", at: "" } }, known }));
  expect([paused.starts, paused.halt]).toEqual([[], expect.stringMatching(/^the run is paused/)]);
  const settings = { errorHandling: "fail-fast" } as const;
  expect(lookAhead(a.factsOf({ run, settings })).halt).toBeUndefined();
  const lost = a.memberRun(two, [a.part(1, "one", { outcome: a.outcome("failed") })]);
  expect(lookAhead(a.factsOf({ run: lost })).halt).toBe("one failed: It is failed.");
});

test("a look ahead names what is held back: a task with its title, a member with its role", () => {
  const [run, tracker] = [a.taskRun([], { limit: 1 }), a.tracker(a.task("t7"), a.task("t8"))];
  expect(lookAhead(a.factsOf({ run, tracker, freeSlots: 1 })).heldBack).toEqual([
    { id: "t8", title: "Task t8", reason: "this run works on at most 1 at once" },
  ]);
  const chain = [a.member("one"), a.member("two", { dependencies: ["one"] })];
  const failed = a.part(1, "one", { outcome: a.outcome("failed") });
  const work = { strategy: { errorHandling: "continue-on-error" } } as const;
  expect(lookAhead(a.factsOf({ run: a.memberRun(chain, [failed], { work }) })).heldBack).toEqual([
    { id: "two", title: "Do two", reason: "it depends on one, which failed" },
  ]);
});
