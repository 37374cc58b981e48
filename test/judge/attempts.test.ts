import { describe, expect, test } from "vitest";
import { type AttemptFacts, isEndAwaited, judgeAttempt } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import { judgeComposite } from "../../orchestrator/core/run/judge/judge-composite.ts";
import { decideDoubt, judgeLost } from "../../orchestrator/core/run/judge/judge-lost.ts";
import type { Traces } from "../../orchestrator/core/run/judge/traces.ts";
import * as a from "../plan-step/step.ts";

const NONE: Traces = { mayHaveChanged: true, files: [], commits: [], commands: [] };
const REPORT = '```skyfom-report\n{"status":"done","summary":"It works."}\n```';

/** Where an attempt stands: `due`, `at-work`, or how it ended, with what else its outcome says. */
function standing(known: AttemptFacts, more: Parameters<typeof judgeAttempt>[0] = {}) {
  const judged = judgeAttempt(more, known, a.NOW);
  return judged.kind === "over" ? judged.outcome : judged;
}

const failed = (summary: string, more: object = { mayRetry: true }) => ({
  kind: "failed",
  summary,
  at: a.BETWEEN,
  ...more,
});

function agentOf(status: Parameters<typeof a.agent>[0]) {
  return a.agent(status).agent as NonNullable<AttemptFacts["agent"]>;
}

describe("an attempt", () => {
  test("is due until its call was made, whatever else is known", () => {
    expect(standing({ isBeingAdmitted: true })).toEqual({ kind: "due" });
    expect(standing(a.agent("refused"))).toEqual({ kind: "due" });
  });

  test("is at work while its call may still be admitted, or while its agent is", () => {
    expect(standing({ call: "c", isBeingAdmitted: true })).toEqual({ kind: "at-work" });
    expect(standing(a.AT_WORK)).toEqual({ kind: "at-work", agent: a.AT_WORK.agent });
  });

  test("is over once its agent has ended, although the hook that bound its call may still be at work", () => {
    expect(standing({ ...a.agent("completed"), isBeingAdmitted: true })).toMatchObject({ kind: "failed" });
  });

  test("whose agent the ledger no longer has is tried again, which counts against nothing", () => {
    const why = failed("the ledger no longer has its agent", { mayRetry: true, isExcused: true, at: a.NOW });
    expect(standing({ call: "c" })).toEqual(why);
  });

  test("that a composite agent does itself is over with its report", () => {
    expect(standing({}, { isOwnWork: true })).toEqual({ kind: "at-work" });
    const { reported } = a.reported("done");
    expect(standing(reported ? { reported } : {}, { isOwnWork: true })).toMatchObject({ kind: "done", at: a.NOW });
  });

  test("counts as failed, whatever its report says, where its worktree was not at the commit that the run begins from", () => {
    const why = "its worktree could not be put at the commit that the run begins from: it is held";
    const missed = (isByHook: boolean) => a.reported("done", {}, { missedBase: { why: "it is held", isByHook } });
    expect(standing(missed(false))).toEqual(failed(why));
    const advice =
      "A hook that makes worktrees has to make them in .claude/worktrees and on a new branch; a task with the label isolation:shared needs none";
    expect(standing(missed(true))).toEqual(failed(`${why}. ${advice}`, { mayRetry: false }));
    const shared = { missedBase: { why: "it is held", isByHook: true, isSharedNext: true } };
    expect(standing(a.reported("done", {}, shared))).toEqual(failed(`${why}. ${advice}`));
  });

  test("ends as its agent reported", () => {
    const more = { files: ["a.ts"], commits: ["c0ffee"], tests: [{ command: "t", result: "passed" }] } as const;
    const done = { kind: "done", summary: "It works.", mayRetry: false, at: a.BETWEEN };
    expect(standing(a.reported("done"))).toEqual(done);
    expect(standing(a.reported("done", more))).toEqual({ ...done, ...more });
    expect(standing(a.reported("needs-input", more))).toEqual({ ...done, ...more, kind: "needs-input" });
    expect(standing(a.reported("partial"))).toEqual(failed("its agent reported partial: It works."));
    expect(standing(a.reported("failed"))).toEqual(failed("its agent reported failed: It works."));
    const why = "its agent ended without a valid report: its last message holds no report";
    expect(standing(a.agent("completed"))).toEqual(failed(why));
  });

  test("of an agent that failed is tried again, and is excused where a limit of the API was the reason", () => {
    expect(standing(a.agent("failed"))).toEqual(failed("its agent failed"));
    expect(standing(a.agent("failed", { reason: "API Error: 500" }))).toEqual(failed("API Error: 500"));
    const excused = { mayRetry: true, isExcused: true, limit: { kind: "busy" } };
    expect(standing(a.agent("failed", { reason: "overloaded" }))).toEqual(failed("overloaded", excused));
  });

  test.each<[Partial<Traces>, string]>([
    [{ files: ["a.ts"] }, "; it changed a.ts"],
    [{ commits: ["c0ffee"] }, "; it committed c0ffee"],
    [{ commands: ["make"] }, '; it ran "make"'],
    [{}, ""],
  ])("of an agent that was stopped is not tried again, and says what it left: %j", (left, told) => {
    const known = { ...a.agent("killed"), traces: { ...NONE, ...left } };
    expect(standing(known)).toEqual(failed(`its agent was stopped${told}`, { mayRetry: false }));
    expect(standing(a.agent("killed"))).toEqual(failed("its agent was stopped", { mayRetry: false }));
  });
});

describe("an agent that the client lists no more", () => {
  const gone = { ...agentOf("killed"), isEndInferred: true as const, background: true };
  const at = (ms: number) => new Date(Date.parse(a.BETWEEN) + ms).toISOString();

  test("is at work for the run while the client has yet to say how it ended", () => {
    expect(standing({ ...a.agent("killed"), agent: gone, isEndAwaited: true })).toEqual({
      kind: "at-work",
      agent: gone,
    });
    expect(standing({ ...a.agent("killed"), agent: gone })).toMatchObject({ kind: "failed", mayRetry: false });
    expect(standing({ ...a.reported("done"), isEndAwaited: true })).toMatchObject({ kind: "done" });
  });

  test.each<[boolean, Partial<typeof gone>, number]>([
    [true, {}, 0],
    [true, {}, 59_999],
    [false, {}, 60_000],
    [false, { background: false }, 0],
    [false, { isEndInferred: undefined as never }, 0],
  ])("is waited for a minute, where a notification is to come: %s, %j, %i ms", (isAwaited, more, ms) => {
    expect(isEndAwaited({ ...gone, ...more }, at(ms))).toBe(isAwaited);
  });
});

describe("an agent that was lost", () => {
  const lost = (traces?: Traces) => standing({ ...a.agent("lost"), ...(traces ? { traces } : {}) });

  test("is in doubt where it may have changed something", () => {
    expect(lost({ ...NONE, files: ["a.ts"], commits: ["c0ffee"] })).toEqual({
      kind: "in-doubt",
      summary: "its client process ended before the agent did; it changed a.ts; it committed c0ffee",
      mayRetry: false,
      files: ["a.ts"],
      commits: ["c0ffee"],
      at: a.BETWEEN,
    });
    expect(lost()).toMatchObject({ kind: "in-doubt" });
  });

  test("is tried again where it had changed nothing", () => {
    const why = "its client process ended before the agent did; it had changed nothing";
    expect(judgeLost({ ...NONE, mayHaveChanged: false })).toEqual({
      kind: "failed",
      summary: why,
      mayRetry: true,
      isExcused: true,
    });
  });

  test("has reported where its last message holds a report", () => {
    expect(lost({ ...NONE, lastMessage: REPORT })).toMatchObject({ kind: "done", summary: "It works." });
    expect(lost({ ...NONE, lastMessage: "So long." })).toMatchObject({ kind: "in-doubt" });
  });

  test("is decided on by the setting, if it is in doubt", () => {
    const doubt = a.outcome("in-doubt");
    expect(decideDoubt(doubt, "ask")).toBe(doubt);
    expect(decideDoubt(doubt, "accept")).toEqual({
      ...doubt,
      kind: "done",
      summary: "Accepted unseen: It is in-doubt.",
    });
    expect(decideDoubt(doubt, "retry")).toEqual({ ...doubt, kind: "failed", mayRetry: true, isExcused: true });
    const other = a.outcome("failed");
    expect(decideDoubt(other, "accept")).toBe(other);
  });
});

test("a composite is done if its members are, and only a report of that is held against them", () => {
  const done = a.outcome("done");
  const of = (...kinds: ("done" | "failed")[]) =>
    a.memberRun(
      kinds.map((_, n) => a.member(`m${n + 1}`)),
      kinds.map((kind, n) => a.part(n + 1, `m${n + 1}`, { outcome: a.outcome(kind) })),
    );
  expect(judgeComposite(done, undefined)).toBe(done);
  expect(judgeComposite(done, of("done", "done"))).toBe(done);
  const failed = a.outcome("failed");
  expect(judgeComposite(failed, of("failed"))).toBe(failed);
  const why = (are: string) => `its agent reported done, but in its run ab12 ${are}`;
  const judged = judgeComposite(done, of("done", "failed"));
  expect(judged).toMatchObject({ kind: "failed", mayRetry: true, summary: why("this is not: m2") });
  expect(judgeComposite(done, of("failed", "failed")).summary).toBe(why("these are not: m1, m2"));
});
