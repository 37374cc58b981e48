import { describe, expect, test } from "vitest";
import type { Begin } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import type { SkillFacts } from "../../orchestrator/core/run/work/work-of-skill.ts";
import * as a from "./step.ts";

const SET_UP = { copy: [".env"] };
const BASE = "c0ffee";

type Given = Parameters<typeof a.planOf>[0];

function begun(given: Given): readonly Omit<Begin, "item" | "peers" | "kind" | "run" | "number" | "attempt">[] {
  const plan = a.planOf({ setUp: SET_UP, tracker: a.tracker(a.task("t1", a.OURS)), ...given });
  const begins = plan.kind === "change" ? plan.changes.filter((change) => change.kind === "begin") : [];
  return begins.map(({ kind: _kind, run: _run, number: _number, item: _item, peers: _peers, attempt, ...rest }) => {
    expect(attempt.isolation).toBe(rest.base === undefined ? undefined : "worktree");
    return rest;
  });
}

/** A run whose first attempt committed what cannot be merged, and whose second one came to nothing. */
const run = a.taskRun([
  a.attempt(1, {
    outcome: a.outcome("failed", { mayRetry: true, repair: { kind: "conflict", branch: "worktree-agent-1" } }),
  }),
  a.attempt(2, { taskId: "t1", outcome: a.outcome("failed", { mayRetry: true }) }),
]);
const settings = { isolation: "worktree", retries: 5 } as const;
const fresh = a.tracker(a.task("t1"));

test("an agent in a worktree of its own gets what a person has approved for it, and what is to be repaired", () => {
  const repair = { kind: "conflict", branch: "worktree-agent-1", number: 1 };
  const earlierFailure = "It is failed.";
  expect(begun({ run, settings })).toEqual([{ base: BASE, setUp: SET_UP, repair, earlierFailure }]);
  expect(begun({ run, settings, setUp: undefined })).toEqual([{ base: BASE, repair, earlierFailure }]);
  expect(begun({ settings, tracker: fresh })).toEqual([{ base: BASE, setUp: SET_UP }]);
});

test("one that shares the checkout gets nothing", () => {
  expect(begun({ tracker: fresh })).toEqual([{}]);
});

test("one shares the checkout where git knows no commit that its worktree could begin from, whatever is asked for", () => {
  expect(begun({ settings, tracker: fresh, base: { kind: "none" } })).toEqual([{}]);
});

test("git is asked where a worktree would begin once an agent is to get one, and not before", () => {
  const base = { kind: "not-asked" } as const;
  const planned = (more: Given) => a.planOf({ base, tracker: fresh, ...more }).kind;
  expect(planned({ settings })).toBe("ask-base");
  expect(planned({})).toBe("change");
  expect(planned({ settings, tracker: a.tracker() })).toBe("hand-over");
  expect(planned({ settings, isLastRound: true })).toBe("hand-over");
  // What is given up goes first, since it may change what begins.
  const failed = a.taskRun([a.attempt(1, { outcome: a.outcome("failed") })]);
  const both = a.tracker(a.task("t1", a.OURS), a.task("t2"));
  expect(a.changesOf({ base, settings, run: failed, tracker: both })).toEqual([
    "release-task t1 of ab12: It is failed.",
  ]);
});

test("the files of a task are guarded unless the setting says otherwise", () => {
  expect(begun({ tracker: fresh, settings: { guardEdits: false } })).toEqual([{ isUnguarded: true }]);
});

describe("a task of a composite skill", () => {
  const composition = { executionMode: "hybrid", subSkills: [{ skillName: "one" }], maxParallel: 2 } as const;
  const facts: SkillFacts = { kind: "composed", broken: [], read: { composition: composition as never, problems: [] } };
  const skills = new Map([["pair", facts]]);
  const tracker = a.tracker(a.task("t1", { labels: ["skill:pair"] }));
  const [first] = begun({ tracker, skills });
  const { members } = first ?? {};

  test("begins with a run of its members, in the checkout where they work, whatever is asked for", () => {
    const work = { skillName: "pair", taskId: "t1", parent: "ab12.1", members: [{ name: "one" }] };
    expect(members).toMatchObject({ kind: "new", of: "composite", limit: 2, attempts: [], work });
    expect(begun({ tracker, skills, settings })).toEqual([first]);
    expect(a.planOf({ tracker, skills, settings, base: { kind: "not-asked" } }).kind).toBe("change");
  });

  test("begins with the run that a step opened for it before it was cut short, if this client may continue that", () => {
    if (members?.kind !== "new") throw new Error("it has no members");
    const { work, limit } = members;
    const kept = a.memberRun([], [], { id: "cd34", owner: "n", limit, work });
    expect(begun({ tracker, skills, others: [kept], ours: new Set(["n"]) })).toEqual([
      { members: { kind: "open", run: kept } },
    ]);
    expect(begun({ tracker, skills, others: [kept], ours: new Set(["m"]) })).toEqual([{ members }]);
  });

  test("takes over from the run of an earlier attempt what its members have done", () => {
    const two = [{ skillName: "one" }, { skillName: "two" }];
    const read = { composition: { ...composition, subSkills: two } as never, problems: [] };
    const again = (others: Given["others"] = []) => {
      const [found] = begun({
        run: a.taskRun([a.attempt(1, { skillName: "pair", outcome: a.outcome("failed", { mayRetry: true }) })]),
        tracker: a.tracker(a.task("t1", { ...a.OURS, labels: ["skill:pair"] })),
        skills: new Map([["pair", { kind: "composed", broken: [], read }]]),
        others,
      });
      if (found?.members?.kind !== "new") throw new Error("it has no members");
      return found.members;
    };
    const { work, attempts } = again();
    expect([work.parent, attempts]).toEqual(["ab12.2", []]);
    const outcomes = [a.outcome("done"), a.outcome("failed", { mayRetry: true })];
    const parts = outcomes.map((outcome, n) => a.part(n + 1, ["one", "two"][n] ?? "", { outcome }));
    const state = { kind: "finished", at: a.BETWEEN } as const;
    const before = a.memberRun([], parts, { id: "cd34", state, work: { ...work, parent: "ab12.1" } });
    expect(again([before]).attempts.map(({ member, isFromBefore }) => [member, isFromBefore])).toEqual([
      ["one", true],
      ["two", true],
    ]);
  });

  test("is an agent's own where its skill has no composition, or only the client may know it", () => {
    for (const kind of ["plain", "missing"] as const)
      expect(begun({ tracker, skills: new Map([["pair", { kind }]]) })).toEqual([{}]);
  });
});
