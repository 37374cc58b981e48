import { describe, expect, test } from "vitest";
import type { AttemptFacts } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import type { TakeIn } from "../../../orchestrator/core/run/step/facts/step-plan.ts";
import * as a from "../step.ts";

const DONE = a.reported("done");
const ONE = a.taskRun([a.attempt(1)]);
const FOUND = { missingFiles: [], missingCommits: [] };
const CLOSE = { kind: "close-work", run: a.RUN, number: 1, taskId: "t1", reason: "It works." } as const;

/** How the one attempt of a run is taken in. */
function takenIn(known: AttemptFacts, given: Partial<Parameters<typeof a.changesOf>[0]> = {}): readonly string[] {
  return a.changesOf({ run: ONE, tracker: a.tracker(a.task("t1", a.OURS)), known: { "ab12.1": known }, ...given });
}

/** The outcome with which it is taken in, once its task is closed if it is done. */
function outcomeOf(
  known: AttemptFacts,
  given: Partial<Parameters<typeof a.planOf>[0]> = {},
): TakeIn["outcome"] | undefined {
  const tried = [a.tried(CLOSE, "done")];
  const tracker = a.tracker(a.task("t1", a.OURS));
  const plan = a.planOf({ run: ONE, tracker, known: { "ab12.1": known }, tried, ...given });
  const [change] = plan.kind === "change" ? plan.changes : [];
  return change?.kind === "take-in" ? change.outcome : undefined;
}

test("each agent that has ended is taken in at once, and none that is at work", () => {
  const run = a.taskRun([a.attempt(1), a.attempt(2), a.attempt(3)]);
  const known = { "ab12.1": DONE, "ab12.2": a.AT_WORK, "ab12.3": a.reported("failed") };
  expect(a.changesOf({ run, known, tracker: a.tracker(a.task("t1", a.OURS)) })).toEqual([
    "close-work ab12.1 t1: It works.",
    "take-in ab12.3 failed (retry): its agent reported failed: It works.",
  ]);
});

describe("the task of an attempt that is done is closed", () => {
  test.each<[string, Record<string, unknown> | undefined]>([
    ["where the run holds it", a.OURS],
    ["where nobody holds it", {}],
    ["where it is closed already, by whomever", { ...a.THEIRS, status: "closed" }],
    ["where the tracker does not have it", undefined],
  ])("%s", (_name, more) => {
    const tracker = a.tracker(...(more === undefined ? [] : [a.task("t1", more)]));
    expect(takenIn(DONE, { tracker })).toEqual(["close-work ab12.1 t1: It works."]);
  });

  test("but not where somebody else holds it: the attempt has failed", () => {
    const plan = a.planOf({ run: ONE, known: { "ab12.1": DONE }, tracker: a.tracker(a.task("t1", a.THEIRS)) });
    const why = "it is claimed by ann now";
    expect(plan).toMatchObject({
      kind: "change",
      changes: [{ kind: "take-in", outcome: { kind: "failed", summary: `its task could not be closed: ${why}` } }],
      warnings: [{ kind: "not-closed", taskId: "t1", why }],
    });
  });

  test("but not where the tracker refuses: it is in doubt if the run holds it, and has failed otherwise", () => {
    const refused = [a.tried(CLOSE, "refused", "it is blocked")];
    expect(takenIn(DONE, { tried: refused })).toEqual([
      "take-in ab12.1 in-doubt: its work is done, but its task could not be closed: it is blocked. It works.",
    ]);
    for (const more of [{ status: "open" }, { ...a.OURS, status: "open" }, a.THEIRS])
      expect(takenIn(DONE, { tried: refused, tracker: a.tracker(a.task("t1", more)) })).toEqual([
        "take-in ab12.1 failed: its task could not be closed: it is blocked",
      ]);
  });

  test("once the tracker can be asked: until then that is told, and the attempt stays open", () => {
    const warning = { kind: "not-closed-yet", taskId: "t1", why: "it is locked" };
    const unavailable = [a.tried(CLOSE, "unavailable")];
    const of = { run: ONE, known: { "ab12.1": DONE } };
    const locked = a.planOf({ ...of, tracker: a.LOCKED });
    expect(locked).toMatchObject({ kind: "unavailable", run: { warnings: [warning], attempts: [{ number: 1 }] } });
    const { runs } = a.endOf({ ...of, tracker: a.tracker(a.task("t1", a.OURS)), tried: unavailable });
    expect(runs.at(-1)).toMatchObject({ warnings: [warning], state: { kind: "open" } });
    expect(runs.at(-1)?.attempts[0]?.outcome).toBeUndefined();
  });

  test.each([
    ["of another attempt", { ...CLOSE, number: 2 }],
    ["of another run", { ...CLOSE, run: "zz99" }],
    ["of another kind", { kind: "unbind", run: a.RUN, number: 1 } as const],
  ])("whatever became of a change %s", (_name, change) => {
    expect(takenIn(DONE, { tried: [a.tried(change, "refused")] })).toEqual(["close-work ab12.1 t1: It works."]);
  });
});

describe("what an agent claims is held against what was found", () => {
  const idle = { ...DONE, found: { ...FOUND, hasUsedTools: false } };
  const isDone = ["close-work ab12.1 t1: It works."];
  const isIdle = ["take-in ab12.1 failed (retry): its agent reported done without using any tool"];

  test("one that used no tool has done nothing, where its task cannot be done without a change", () => {
    expect(takenIn(idle)).toEqual(isIdle);
    expect(takenIn(idle, { tracker: a.tracker() })).toEqual(isDone);
    expect(takenIn(idle, { tracker: a.tracker(a.task("t1", { ...a.OURS, labels: ["research"] })) })).toEqual(isDone);
    expect(takenIn(idle, { tracker: a.tracker(a.task("t1", { ...a.OURS, issue_type: "question" })) })).toEqual(isDone);
    const others = a.tracker(a.task("t0", { labels: ["research"] }), a.task("t1", a.OURS));
    expect(takenIn(idle, { tracker: others })).toEqual(isIdle);
    const reviews = a.taskRun([a.attempt(1, { skillName: "skyfom-code-reviewer" })]);
    expect(takenIn(idle, { run: reviews })).toEqual(isDone);
    expect(takenIn({ ...DONE, found: FOUND })).toEqual(isDone);
    expect(takenIn({ ...DONE, found: { ...FOUND, hasUsedTools: true } })).toEqual(isDone);
    const asks = { ...a.reported("needs-input"), found: { ...FOUND, hasUsedTools: false } };
    expect(takenIn(asks)).toEqual(["take-in ab12.1 needs-input: It works."]);
  });

  test("a commit that it did not make does not count, and makes the report of one that only read worthless", () => {
    const commit = { name: "abc1", hash: "abc123", at: a.BETWEEN, files: ["b.ts"] };
    const claimed = { found: [commit], hasOnlyRead: false, files: ["a.ts"], declared: [] };
    const report = { commits: ["abc1"], files: ["a.ts"] };
    const why = "it named commits that are not its own: abc1 (it touches no file that the report names)";
    const known = a.reported("done", report, { found: { ...FOUND, claimed } });
    expect(outcomeOf(known)).toMatchObject({ kind: "done", notes: [why] });
    expect(
      outcomeOf(a.reported("done", report, { found: { ...FOUND, claimed: { ...claimed, hasOnlyRead: true } } })),
    ).toMatchObject({
      kind: "failed",
      summary: "its agent reported done with commits that are not its own: abc1 (its agent only read)",
    });
  });

  test("what of its report was not confirmed is noted", () => {
    const tests = [{ command: "npm test", result: "failed" } as const];
    const notes = ["its commits could not be checked", "it reported done although this failed: npm test"];
    const known = a.reported("done", { commits: ["abc"], tests }, { found: { missingFiles: [] } });
    expect(outcomeOf(known)).toMatchObject({ kind: "done", notes });
    const lost = { ...a.agent("lost"), traces: { mayHaveChanged: true, files: [], commits: [], commands: [] } };
    const accepted = outcomeOf({ ...lost, found: FOUND }, { settings: { lostAgents: "accept" } });
    expect(accepted?.notes).toBeUndefined();
  });

  test("a summary without end is cut, with where all of it stands", () => {
    const long = a.reported("done", { summary: "x".repeat(9_000) }, { whole: "reports/1" });
    for (const known of [long, { ...long, found: FOUND }]) {
      expect(outcomeOf(known)?.summary).toMatch(/characters more in reports\/1\)$/);
    }
  });
});

test("the setting says what becomes of what a lost agent may have changed, in a run on tasks alone", () => {
  const lost = { ...a.agent("lost"), traces: { mayHaveChanged: true, files: ["a.ts"], commits: [], commands: [] } };
  const told = "its client process ended before the agent did; it changed a.ts";
  expect(takenIn(lost)).toEqual([`take-in ab12.1 in-doubt: ${told}`]);
  expect(takenIn(lost, { settings: { lostAgents: "accept" } })).toEqual([
    `close-work ab12.1 t1: Accepted unseen: ${told}`,
  ]);
  expect(takenIn(lost, { settings: { lostAgents: "retry" } })).toEqual([`take-in ab12.1 failed (retry): ${told}`]);
  const run = a.memberRun([a.member("one")], [a.part(1, "one")]);
  expect(takenIn(lost, { run, settings: { lostAgents: "accept" } })).toEqual([`take-in ab12.1 in-doubt: ${told}`]);
});

describe("a member that is stopped", () => {
  const run = (more: object) =>
    a.memberRun([a.member("one")], [a.part(1, "one", { stopReason: "it was late", ...more })]);

  test("has failed for the reason that its run noted, and may be tried again if that was its time limit", () => {
    expect(takenIn(a.agent("killed"), { run: run({}) })).toEqual(["take-in ab12.1 failed: it was late"]);
    expect(takenIn(a.agent("killed"), { run: run({ isOverdue: true }) })).toEqual([
      "take-in ab12.1 failed (retry): it was late",
    ]);
  });

  test("is done if its report was faster, and a task's agent is judged by its end", () => {
    expect(takenIn(DONE, { run: run({}) })).toEqual(["take-in ab12.1 done: It works."]);
    const ofTask = a.taskRun([a.attempt(1, { stopReason: "it was late" })]);
    expect(takenIn(a.agent("killed"), { run: ofTask })).toEqual(["take-in ab12.1 failed: its agent was stopped"]);
    expect(takenIn(a.agent("killed"), { run: a.memberRun([a.member("one")], [a.part(1, "one")]) })).toEqual([
      "take-in ab12.1 failed: its agent was stopped",
    ]);
  });
});

describe("a composite agent that reports done", () => {
  const below = (attempts: Parameters<typeof a.memberRun>[1], more: object = {}) =>
    a.memberRun([a.member("one"), a.member("two")], attempts, { id: "cd34", work: { parent: "ab12.1" }, ...more });
  const done = a.part(1, "one", { outcome: a.outcome("done") });
  const missing = "take-in ab12.1 failed (retry): its agent reported done, but in its run cd34 this is not: two";
  const closes = "close-work ab12.1 t1: It works.";

  test("has failed where its members are not done", () => {
    expect(takenIn(DONE, { others: [below([done])] })).toEqual([missing]);
    expect(takenIn(DONE, { others: [below([done], { state: { kind: "finished", at: "" } })] })).toEqual([missing]);
    const both = below([done, a.part(2, "two", { outcome: a.outcome("done") })]);
    expect(takenIn(DONE, { others: [both] })[0]).toBe(closes);
  });

  test("is done where they have reported so, though its last step was not taken", () => {
    const others = [below([done, a.part(2, "two")])];
    const known = { "ab12.1": DONE, "cd34.2": DONE };
    expect(a.changesOf({ run: ONE, tracker: a.tracker(a.task("t1", a.OURS)), known, others })[0]).toBe(closes);
    const working = { ...known, "cd34.2": a.AT_WORK };
    expect(a.changesOf({ run: ONE, tracker: a.tracker(a.task("t1", a.OURS)), known: working, others })).toEqual([
      missing,
    ]);
    const over = [below([done, a.part(2, "two")], { state: { kind: "finished", at: "" } })];
    expect(a.changesOf({ run: ONE, tracker: a.tracker(a.task("t1", a.OURS)), known, others: over })).toEqual([missing]);
  });

  test("is not judged by what it split off, by runs of others, or where the user accepts it unseen", () => {
    expect(takenIn(DONE, { others: [below([], { kind: "split" })] })[0]).toBe(closes);
    expect(takenIn(DONE, { others: [below([], { work: { parent: "ab12.2" } })] })[0]).toBe(closes);
    expect(takenIn(DONE, { others: [a.taskRun([], { id: "zz99" })] })[0]).toBe(closes);
    const lost = { ...a.agent("lost"), traces: { mayHaveChanged: true, files: [], commits: [], commands: [] } };
    const accepted = takenIn(lost, { others: [below([])], settings: { lostAgents: "accept" } });
    expect(accepted[0]).toMatch(/^close-work ab12.1 t1: Accepted unseen/);
    expect(takenIn(a.reported("failed"), { others: [below([])] })[0]).toMatch(
      /failed \(retry\): its agent reported failed/,
    );
  });
});
