import { describe, expect, test } from "vitest";
import { type ClaimGrounds, whyNotItsOwn } from "../../../orchestrator/core/run/judge/claimed-commits.ts";
import type { AttemptFacts } from "../../../orchestrator/core/run/judge/judge-attempt.ts";
import type { Attempt, Outcome, Run } from "../../../orchestrator/core/run/run.ts";
import { findForeign } from "../../../orchestrator/core/run/step/settle/find-foreign.ts";

const HASH = `a1b2c3d${"0".repeat(33)}`;
const COMMIT = { name: "a1b2c3d", hash: HASH, at: "2026-01-01T10:00:05.000Z", files: ["src/shop/a.ts"] };
const NOTHING: ClaimGrounds = { hasOnlyRead: false, files: [], declared: [], below: [], others: [], beside: [] };

describe("a commit of ten o'clock and five seconds that touches src/shop/a.ts", () => {
  test.each<[string, Partial<ClaimGrounds>]>([
    ["the attempt began within that second, which is all that git tells", { since: "2026-01-01T10:00:05.900Z" }],
    ["the report names a folder above its file", { files: ["src"] }],
    ["an attempt below claims it, although the agent itself only read", { below: ["A1B2C3D"], hasOnlyRead: true }],
    ["an attempt below claims it, and another one as well", { below: [HASH], others: [claim("x.1", HASH)] }],
    ["neither the report nor the task names a file", {}],
    [
      "its task declares the file, and another's as well",
      { declared: ["src/**"], beside: [beside("x.1", "src/shop")] },
    ],
    [
      "another's task declares other files",
      { files: ["src"], beside: [beside("x.1"), beside("x.2", "src/shop/b.ts")] },
    ],
    [
      "its task declares no files, and the report names the file, which another's task declares",
      { files: ["src/shop/a.ts"], beside: [beside("x.1", "src/**")] },
    ],
  ])("is the attempt's own where %s", (_, grounds) => {
    expect(whyNotItsOwn(COMMIT, { ...NOTHING, ...grounds })).toBeUndefined();
  });

  test.each<[string, Partial<ClaimGrounds>, string]>([
    ["the next second", { since: "2026-01-01T10:00:06.000Z" }, "it was made before this attempt began"],
    ["a claim in capital letters", { others: [claim("x.1", "A1B2C3D")] }, "x.1 also claims it"],
    [
      "another's file",
      { files: ["src"], beside: [beside("x.1", "x"), beside("x.2", "src/*/a.ts")] },
      "it touches only files of x.2",
    ],
    [
      "another's file that the task does not declare",
      { files: ["src/shop/a.ts"], declared: ["docs"], beside: [beside("x.1", "src")] },
      "it touches only files of x.1",
    ],
    ["a file beside", { files: ["src/sho", "src/shop/b.ts"] }, "it touches no file that the report names"],
  ])("is not, for %s", (_, grounds, why) => {
    expect(whyNotItsOwn(COMMIT, { ...NOTHING, ...grounds })).toBe(why);
  });
});

const TWO = { ...COMMIT, files: ["src/shop/a.ts", "docs/a.md"] };

test("a commit that touches only files of two others is theirs, and one with a file of nobody's is its own", () => {
  const others = [beside("x.1", "src"), beside("x.2", "docs"), beside("x.3", "docs/*")];
  const why = (commit: typeof COMMIT, declared: string[] = []) =>
    whyNotItsOwn(commit, { ...NOTHING, declared, beside: others });
  expect(why(TWO)).toBe("it touches only files of x.1 and x.2");
  expect(why({ ...TWO, files: [...TWO.files, "lib/a.ts"] })).toBeUndefined();
  expect(why(TWO, ["docs"])).toBeUndefined();
});

test("a commit of a task that declares nothing is its own with one path of it that the report names", () => {
  const others = [beside("x.1", "src/**", "docs/**")];
  expect(whyNotItsOwn(TWO, { ...NOTHING, files: ["docs/a.md"], beside: others })).toBeUndefined();
});

test("of two others that declare all that a commit touches, the first is named", () => {
  const others = [beside("x.1", "src/**"), beside("x.2", "src/**")];
  expect(whyNotItsOwn(COMMIT, { ...NOTHING, beside: others })).toBe("it touches only files of x.1");
});

function beside(reference: string, ...declared: string[]) {
  return { reference, declared };
}

function claim(reference: string, commit: string) {
  return { reference, commits: [commit] };
}

const BEGUN = "2026-01-01T10:00:00.000Z";
const done = (at = BEGUN): Outcome => ({ kind: "done", summary: "", mayRetry: false, at, commits: [HASH] });

function attempt(number: number, more: Partial<Attempt> = {}): Attempt {
  return { number, taskId: "t", title: "t", skillName: "s", agentType: "g", handedOverAt: BEGUN, ...more };
}

function runOf(id: string, attempts: readonly Attempt[], parent?: string): Run {
  const work = { skillName: "s", taskId: "t", title: "t", requirements: "", members: [], strategy: {} };
  const common = { id, owner: "o", openedAt: BEGUN, state: { kind: "open" }, limit: 3, attempts } as const;
  if (parent === undefined) return { ...common, kind: "tasks" };
  return { ...common, kind: "composite", work: { ...work, mode: "hybrid", parent } };
}

/** An attempt that reports the commit. */
function reporting(hasOnlyRead = false): AttemptFacts {
  const changes = { files: [], commits: [HASH], tests: [], followUps: [] };
  return {
    found: { missingFiles: [], claimed: { found: [COMMIT], hasOnlyRead, files: [], declared: [] } },
    reported: { kind: "report", report: { status: "done", summary: "", ...changes } },
  };
}

/** What is known about the commit for the last attempt of the first run. */
function judge(runs: readonly [Run, ...Run[]], known = reporting(), rest: Readonly<Record<string, AttemptFacts>> = {}) {
  const [run, ...others] = runs;
  const last = run.attempts.at(-1) as Attempt;
  const attempts = new Map(Object.entries(rest));
  const reference = { run: run.id, attempt: last.number };
  return findForeign({ run, others, attempts, tracker: { kind: "not-asked" } }, { attempt: last, reference, known });
}

const named = (why: string, isOfTask = false) => [{ name: COMMIT.name, why, isOfTask }];

describe("what other attempts claim", () => {
  test("counts, of another run too", () => {
    expect(judge([runOf("a", [attempt(1)]), runOf("b", [attempt(1, { outcome: done() })])])).toEqual(
      named("b.1 also claims it"),
    );
  });

  test("does not, where an attempt was only taken over from the run before", () => {
    const before = attempt(1, { isFromBefore: true, outcome: done() });
    expect(judge([runOf("a", [before, attempt(2)])])).toEqual([]);
  });

  test("does not, of the whole above, whose report repeats it", () => {
    const whole = runOf("b", [attempt(1, { outcome: done() })]);
    expect(judge([runOf("a", [attempt(1)], "b.1"), whole])).toEqual([]);
  });

  test("of an attempt that is judged in the same step counts only where that one did more than read", () => {
    const run = runOf("a", [attempt(1), attempt(2)]);
    expect(judge([run], reporting(), { "a.1": reporting() })).toEqual(named("a.1 also claims it"));
    expect(judge([run], reporting(), { "a.1": reporting(true) })).toEqual([]);
  });
});

describe("a commit that is older than an attempt", () => {
  const WHY = "it was made before this attempt began";
  const late = attempt(2, { handedOverAt: "2026-01-01T11:00:00.000Z" });

  test("is so by the start of its agent, where that is known, and else by the handover", () => {
    const agent = { spawnedAt: "2026-01-01T10:30:00.000Z", lives: [] } as never;
    const lived = { spawnedAt: BEGUN, lives: [{ from: "2026-01-01T10:30:00.000Z" }] } as never;
    for (const one of [agent, lived])
      expect(judge([runOf("a", [attempt(1)])], { ...reporting(), agent: one })).toEqual(named(WHY));
    expect(judge([runOf("a", [late])])).toEqual(named(WHY));
    expect(judge([runOf("a", [attempt(1)])])).toEqual([]);
  });

  test.each<[string, Partial<Attempt>, boolean]>([
    ["while an earlier attempt at the same task was at work is known to be the task's", {}, true],
    ["once that had ended is not", { outcome: done("2026-01-01T10:00:04.000Z") }, false],
    ["while one at another task was at work is not", { taskId: "other" }, false],
    ["while one at another member's part was at work is not", { member: "api" }, false],
  ])("and that was made %s", (_, more, isOfTask) => {
    const failed = { ...done("2026-01-01T10:30:00.000Z"), kind: "failed", commits: [] } as const;
    const earlier = attempt(1, { outcome: failed, ...more });
    expect(judge([runOf("a", [earlier, late])])).toMatchObject([{ isOfTask }]);
  });
});
