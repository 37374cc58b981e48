import { describe, expect, test } from "vitest";
import type { AttemptFacts } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import type { TakeIn } from "../../../orchestrator/core/run/step/facts/step-plan.ts";
import * as a from "../step.ts";

const DONE = a.reported("done");
const ONE = a.taskRun([a.attempt(1)]);
const MERGEABLE = { kind: "mergeable", name: "b1", commit: "c0ffee" } as const;
const TAKE_IN = { kind: "take-in", run: a.RUN, number: 1, taskId: "t1", outcome: a.outcome("done") } as const;

/** How the one attempt of a run is taken in. */
function takenIn(known: AttemptFacts, given: Partial<Parameters<typeof a.changesOf>[0]> = {}): readonly string[] {
  return a.changesOf({ run: ONE, tracker: a.tracker(a.task("t1", a.OURS)), known: { "ab12.1": known }, ...given });
}

/** The outcome with which it is taken in, once its task is closed if it is done. */
function outcomeOf(
  known: AttemptFacts,
  given: Partial<Parameters<typeof a.planOf>[0]> = {},
): TakeIn["outcome"] | undefined {
  const tried = [a.tried({ kind: "close-work", run: a.RUN, number: 1, taskId: "t1", reason: "" }, "done")];
  const tracker = a.tracker(a.task("t1", a.OURS));
  const plan = a.planOf({ run: ONE, tracker, known: { "ab12.1": known }, tried, ...given });
  const [change] = plan.kind === "change" ? plan.changes : [];
  return change?.kind === "take-in" ? change.outcome : undefined;
}

describe("work in a worktree", () => {
  const known = (more: AttemptFacts) => ({ ...DONE, ...more });
  const verdict = { commit: "c0ffee", result: "passed", output: "", at: "", tookMs: 1 } as const;
  const check = { kind: "approved", command: "npm test", isRunning: false } as const;
  const INTEGRATE = {
    kind: "integrate",
    run: a.RUN,
    number: 1,
    taskId: "t1",
    title: "Task t1",
    commit: "c0ffee",
  } as const;

  test("is named in its attempt's outcome, whether or not it is merged", () => {
    const work = { branch: "b1", from: "a".repeat(40), to: "c".repeat(40) };
    const left = { ...a.reported("partial"), branch: { ...MERGEABLE, work } };
    expect(outcomeOf(left)?.work).toEqual(work);
    expect(outcomeOf({ ...left, branch: MERGEABLE })).not.toHaveProperty("work");
  });

  test("is put on the run's branch before its task is closed", () => {
    const given = {
      run: ONE,
      tracker: a.tracker(a.task("t1", a.OURS)),
      known: { "ab12.1": known({ branch: MERGEABLE }) },
    };
    expect(a.planOf(given)).toMatchObject({ kind: "change", changes: [INTEGRATE] });
    const others = [{ ...INTEGRATE, number: 2 }, { ...INTEGRATE, run: "zz99" }, TAKE_IN].map((one) =>
      a.tried(one, "refused"),
    );
    expect(a.planOf({ ...given, tried: others })).toMatchObject({ kind: "change", changes: [INTEGRATE] });
    expect(takenIn(known({ branch: MERGEABLE }), { tried: [a.tried(INTEGRATE, "refused", "it is locked")] })).toEqual([
      "take-in ab12.1 in-doubt: its work is done and on the branch b1, but could not be merged into the run's branch: it is locked. It works.",
    ]);
  });

  test("waits for the check, and is given back if that fails", () => {
    const unchecked = { check, tracker: a.tracker(a.task("t1", a.OURS)) };
    expect(takenIn(known({ branch: MERGEABLE }), unchecked)).toEqual([]);
    expect(takenIn(known({ branch: MERGEABLE, verdict: { ...verdict, commit: "old" } }), unchecked)).toEqual([]);
    expect(takenIn(known({ branch: MERGEABLE, verdict }), unchecked)).toEqual(["integrate ab12.1"]);
    const failed = { ...verdict, result: "failed" } as const;
    expect(outcomeOf(known({ branch: MERGEABLE, verdict: failed }), unchecked)).toMatchObject({
      kind: "failed",
      mayRetry: true,
      repair: { kind: "check", branch: "b1" },
      summary: "its work is on the branch b1, and the project's check fails with it. Its report said: It works.",
    });
    const old = { ...failed, commit: "old" };
    expect(takenIn(known({ branch: MERGEABLE, verdict: old }))).toEqual(["integrate ab12.1"]);
  });

  test("that conflicts, or of which nothing is known, is not closed", () => {
    const files = Array.from({ length: 11 }, (_, n) => `${n}.ts`);
    const conflict = { kind: "conflict", name: "b1", files } as const;
    const repair = outcomeOf(known({ branch: conflict }));
    expect(repair).toMatchObject({ kind: "failed", mayRetry: true, repair: { kind: "conflict", branch: "b1" } });
    expect(repair?.summary).toContain("8.ts, 9.ts, and 1 more. Merge that branch");
    expect(takenIn(known({ branch: { kind: "unknown", why: "git is gone" } }))).toEqual([
      "take-in ab12.1 in-doubt: its work is done, but could not be merged into the run's branch: git is gone. It works.",
    ]);
  });

  test("that is on the run's branch says so, with what the check found and what is uncommitted", () => {
    const branch = { kind: "integrated", isOnRunBranch: true, uncommitted: undefined } as const;
    const noted = a.reported("done", { commits: ["abc"] }, { found: { missingFiles: [] }, branch, verdict });
    const commits = "its commits could not be checked";
    expect(outcomeOf(noted)).toEqual({
      ...{ kind: "done", summary: "It works.", mayRetry: false, at: a.BETWEEN, commits: ["abc"] },
      ...{ branch: "skyfom/run-ab12", isChecked: true, notes: [commits] },
    });
    const uncommitted = { files: 2, worktree: "w" };
    const left = { ...noted, branch: { ...branch, isOnRunBranch: false, uncommitted } };
    const outcome = outcomeOf({ ...left, verdict: { ...verdict, result: "unjudged" } });
    expect(outcome?.notes).toEqual([
      commits,
      "the project's check fails without its work, too, and so says nothing of it",
      "2 of its files are uncommitted in the worktree w, which remains",
    ]);
    expect([outcome?.branch, outcome?.isChecked]).toEqual([undefined, undefined]);
    expect(outcomeOf({ ...DONE, branch: left.branch })?.notes).toEqual([
      "2 of its files are uncommitted in the worktree w, which remains",
    ]);
    const unjudged = known({ branch, verdict: { ...verdict, result: "unjudged" } });
    expect(outcomeOf(unjudged)?.notes).toEqual([
      "the project's check fails without its work, too, and so says nothing of it",
    ]);
    expect(outcomeOf(known({ branch }))?.isChecked).toBeUndefined();
  });

  test("that names files as changed and was committed nowhere is noted", () => {
    const branch = { kind: "integrated", isOnRunBranch: false, uncommitted: undefined } as const;
    const of = (files: string[], more: object = {}) =>
      outcomeOf(a.reported("done", { files }, { branch: { ...branch, ...more } }))?.notes;
    expect(of(["a.ts"])).toEqual(["it named files as changed, but committed nothing in its worktree: a.ts"]);
    expect(of(Array.from({ length: 12 }, (_, n) => `${n}.ts`))?.[0]).toMatch(/ 0\.ts, .*, 9\.ts, and 2 more$/);
    expect(of([])).toBeUndefined();
    expect(of(["a.ts"], { work: { branch: "b0", from: "a".repeat(40), to: "c".repeat(40) } })).toBeUndefined();
  });

  test("that is all uncommitted is not accepted, because what needs it would begin without it", () => {
    const branch = { kind: "integrated", isOnRunBranch: false, uncommitted: { files: 2, worktree: "w" } } as const;
    const of = (files: string[], more: object = {}) =>
      outcomeOf(a.reported("done", { files }, { branch: { ...branch, ...more } }));
    expect(of(["a.ts"])).toMatchObject({
      kind: "failed",
      mayRetry: true,
      summary:
        "it committed nothing, and 2 of its files are uncommitted in the worktree w. Only commits are merged. Its report said: It works.",
    });
    const note = ["2 of its files are uncommitted in the worktree w, which remains"];
    expect(of([])).toMatchObject({ kind: "done", notes: note });
    const work = { branch: "b0", from: "a".repeat(40), to: "c".repeat(40) };
    expect(of(["a.ts"], { work })).toMatchObject({ kind: "done", notes: note });
  });

  test("is named where its attempt has failed, so that the next can take it up", () => {
    const failed = a.reported("failed", {}, { branch: MERGEABLE });
    expect(outcomeOf(failed)?.summary).toMatch(/Its commits are on the branch b1\.$/);
    expect(outcomeOf({ ...failed, branch: { kind: "conflict", name: "b1", files: [] } })?.summary).toMatch(
      /on the branch b1\.$/,
    );
    expect(outcomeOf({ ...failed, branch: { kind: "unknown", why: "" } })?.summary).not.toContain("branch");
  });

  test("that an attempt which has failed did not commit is named with its worktree", () => {
    const branch = { kind: "integrated", isOnRunBranch: false, uncommitted: { files: 2, worktree: "w" } } as const;
    const summaryOf = (more: object) =>
      outcomeOf(a.reported("failed", {}, { branch: { ...branch, ...more } }))?.summary;
    expect(summaryOf({})).toBe(
      "its agent reported failed: It works. 2 of its files are uncommitted in the worktree w.",
    );
    expect(summaryOf({ uncommitted: undefined })).toBe("its agent reported failed: It works.");
  });

  test("of an earlier attempt is named where the next has failed without any of its own", () => {
    const work = { branch: "b0", from: "a".repeat(40), to: "c".repeat(40) };
    const before = a.attempt(1, { outcome: a.outcome("failed", { work }) });
    const failed = (known: AttemptFacts, earlier = before) =>
      outcomeOf(DONE, {
        run: a.taskRun([earlier, a.attempt(2, { taskId: "t1" })]),
        known: { "ab12.2": a.reported("failed", {}, known) },
      })?.summary;
    const nothing = { branch: { kind: "integrated", isOnRunBranch: false, uncommitted: undefined } } as const;
    expect(failed(nothing)).toMatch(/Commits of an earlier attempt are on the branch b0\.$/);
    expect(failed({})).toMatch(/Commits of an earlier attempt are on the branch b0\.$/);
    expect(failed({ branch: MERGEABLE })).toMatch(/Its commits are on the branch b1\.$/);
    expect(failed(nothing, a.attempt(1, { outcome: a.outcome("failed") }))).not.toContain("branch");
  });
});

describe("work that conflicts in generated files alone", () => {
  const TO_REMAKE = { kind: "to-remake", name: "b1", commit: "c0ffee", onto: "0a", files: ["lock"] } as const;
  const REMADE = {
    commit: "c0ffee",
    result: "remade",
    output: "",
    onto: "0a",
    merged: "feed",
    at: "",
    tookMs: 1,
  } as const;
  const APPROVED = { kind: "approved", command: "npm test", isRunning: false } as const;
  const remade = (verdict: AttemptFacts["verdict"], more: object = {}) =>
    ({ ...DONE, branch: { ...TO_REMAKE, ...more }, verdict }) as AttemptFacts;

  test.each(["with a check", "without a check"])(
    "is taken in as the merge in which they were made again, %s",
    (how) => {
      const given = how === "with a check" ? { check: APPROVED } : {};
      const plan = a.planOf({
        run: ONE,
        tracker: a.tracker(a.task("t1", a.OURS)),
        known: { "ab12.1": remade({ ...REMADE, result: how === "with a check" ? "passed" : "remade" }) },
        ...given,
      });
      expect(plan).toMatchObject({ kind: "change", changes: [{ kind: "integrate", taskId: "t1", commit: "feed" }] });
    },
  );

  test.each<[string, AttemptFacts["verdict"]]>([
    ["have not been made again", undefined],
    ["were made again for another commit of it", { ...REMADE, commit: "old" }],
    ["were made again on top of what the run's branch has no more", { ...REMADE, onto: "old" }],
    [
      "could not be made again on top of what the run's branch has no more",
      { ...REMADE, onto: "old", result: "failed" },
    ],
  ])("waits, whether or not there is a check, while they %s", (_, verdict) => {
    expect([takenIn(remade(verdict)), takenIn(remade(verdict), { check: APPROVED })]).toEqual([[], []]);
  });

  test("is given back with its files and the reason where they could not be made again", () => {
    const { merged: _, ...failed } = { ...REMADE, result: "failed", output: " npm ERR! \n" } as const;
    expect(outcomeOf(remade(failed))).toMatchObject({
      kind: "failed",
      mayRetry: true,
      repair: { kind: "conflict", branch: "b1" },
      summary:
        "its work is on the branch b1 and conflicts with the run's branch in lock, which could not be made again: npm ERR!. Its report said: It works.",
    });
    const files = Array.from({ length: 11 }, (_, n) => `${n}.lock`);
    const summary = outcomeOf(remade({ ...failed, output: "x".repeat(301) }, { files }))?.summary;
    expect(summary).toContain("8.lock, 9.lock, and 1 more, which could not be made again: ");
    expect(summary).toContain(`: ${"x".repeat(300)}… (1 character more)`);
  });

  test("is given back to be mended where the check fails with the files that were made again", () => {
    expect(outcomeOf(remade({ ...REMADE, result: "failed" }), { check: APPROVED })).toMatchObject({
      kind: "failed",
      repair: { kind: "check", branch: "b1" },
    });
  });

  test("is merged as it is once it no longer conflicts, with a check of its own, whatever came of making them again", () => {
    for (const result of ["failed", "remade", "passed"] as const) {
      const known = { ...DONE, branch: MERGEABLE, verdict: { ...REMADE, result } };
      expect([takenIn(known), takenIn(known, { check: APPROVED })]).toEqual([["integrate ab12.1"], []]);
    }
  });
});
