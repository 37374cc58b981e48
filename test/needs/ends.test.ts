import { describe, expect, test } from "vitest";
import { NO_TOKENS } from "../../orchestrator/core/cost/token-usage.ts";
import type { AgentEntry } from "../../orchestrator/core/ledger/agent-entry.ts";
import { agentsOfRun } from "../../orchestrator/core/run/needs/agents-of-run.ts";
import { endOfRun } from "../../orchestrator/core/run/needs/end-of-run.ts";
import { describeLastRun, lastFinished } from "../../orchestrator/core/run/needs/last-run.ts";
import type { Attempt, Outcome } from "../../orchestrator/core/run/run.ts";
import { taskToLookAtFirst } from "../../orchestrator/core/texts/handover/render-summary.ts";
import * as a from "../plan-step/step.ts";

const over = (attempts: readonly Attempt[], at = a.NOW, id = "ab12") =>
  a.taskRun(attempts, { id, state: { kind: "finished", at } });
const ended = (number: number, kind: Outcome["kind"], more: Partial<Outcome> = {}) =>
  a.attempt(number, { outcome: a.outcome(kind, more) });
const below = a.memberRun([a.member("one")], [], {
  state: { kind: "finished", at: a.NOW },
  work: { parent: "zz99.1" },
});

/** Agents in the order in which they were called for: by id, reference and caller. */
function agents(
  ...named: readonly (readonly [id: string | undefined, reference?: string | undefined, caller?: string])[]
): AgentEntry[] {
  const { agent } = a.agent("completed");
  return named.map(([agentId, reference, caller]) => {
    const { agentId: _, ...rest } = agent as AgentEntry;
    return {
      ...rest,
      ...(agentId ? { agentId } : {}),
      ...(reference ? { reference } : {}),
      ...(caller ? { caller } : {}),
    };
  });
}

test("agents of a run are those of its briefs and all below them", () => {
  const all = agents(
    ["a1", "ab12.1"],
    ["a2", undefined, "a1"],
    ["a3", undefined, "a2"],
    ["b1", "ab123.1"],
    ["b2", undefined, "b1"],
    ["b3"],
    [undefined, "ab12.2"],
  );
  expect(agentsOfRun(all, "ab12").map(({ agentId }) => agentId)).toEqual(["a1", "a2", "a3"]);
});

describe("the end of a run", () => {
  test("is told once it is over, and not of one that a composite agent drives", () => {
    expect(endOfRun(a.taskRun())).toBeUndefined();
    expect(endOfRun(below)).toBeUndefined();
    expect(endOfRun(over([]))).toEqual({
      tookMs: 7_200_000,
      tasks: [],
      files: 0,
      commits: [],
      seen: [],
      seenLines: [],
    });
  });

  test("took no time where the clock was set back, or no time is known", () => {
    expect(endOfRun(over([], "2025-01-01T00:00:00.000Z"))?.tookMs).toBe(0);
    expect(endOfRun(over([], "once"))?.tookMs).toBe(0);
  });

  test("has each task as it ended, with how many files it changed", () => {
    const tests = [
      { command: "t", result: "passed" },
      { command: "u", result: "failed" },
    ] as const;
    const run = over([
      { ...ended(1, "done", { files: ["a", "b"], tests, branch: "skyfom/run-ab12" }), isolation: "worktree" as const },
      ended(2, "failed", { tests: tests.slice(0, 1) }),
      a.attempt(3),
    ]);
    const common = { summary: "", files: 0, hasFailedCheck: false };
    expect(endOfRun(run)?.tasks).toEqual([
      {
        key: "t1",
        title: "Task t1",
        kind: "done",
        summary: "It is done.",
        files: 2,
        hasFailedCheck: true,
        branch: expect.objectContaining({ key: "t1", told: "merged into skyfom/run-ab12" }),
      },
      { ...common, key: "t2", title: "Task t2", kind: "failed", summary: "It is failed." },
      { ...common, key: "t3", title: "Task t3", kind: "open" },
    ]);
  });

  test("counts each file and each commit once, and names no commit that does not look like one", () => {
    const run = over([
      ended(1, "done", { files: ["a", "b"], commits: ["c0ffee", "main"] }),
      ended(2, "done", { files: ["b", "c"], commits: ["c0ffee", "beef"] }),
      ended(3, "done"),
      a.attempt(4),
    ]);
    expect(endOfRun(run)).toMatchObject({ files: 3, commits: ["c0ffee", "beef"] });
  });

  test("says what agents noticed, what most of them did first", () => {
    const run = over([
      ended(1, "done", { seen: [{ text: "One." }], notes: ["it noticed and left alone: this is another note"] }),
      ended(2, "done", { seen: [{ text: "Two.", task: "t9" }, { text: "two." }] }),
      a.attempt(3),
    ]);
    expect(endOfRun(run)).toMatchObject({
      seen: [
        { text: "Two.", count: 2 },
        { text: "One.", count: 1 },
      ],
      seenLines: [
        "t1: it noticed and left alone: One.",
        "t2: follow-up t9: Two.",
        "t2: it noticed and left alone: two.",
      ],
    });
  });

  test("names what to look at first: a question, a doubt, a failure, a failed check, else what changed most", () => {
    const failedCheck = { tests: [{ command: "t", result: "failed" }] } as const;
    const files = (count: number) => ({ files: Array.from({ length: count }, (_, n) => `f${n}`) });
    const order: Attempt[] = [
      ended(1, "done", files(1)),
      ended(2, "done", files(3)),
      ended(3, "done", files(3)),
      ended(4, "done", failedCheck),
      ended(5, "failed"),
      ended(6, "in-doubt"),
      ended(7, "needs-input"),
      ended(8, "needs-input"),
    ];
    const first = (attempts: readonly Attempt[]) => {
      const end = endOfRun(over(attempts));
      return end && taskToLookAtFirst(end)?.key;
    };
    expect(order.map((_, n) => first(order.slice(0, n + 1)))).toEqual(["t1", "t2", "t2", "t4", "t5", "t6", "t7", "t7"]);
    expect(first([ended(1, "done"), ended(2, "done")])).toBeUndefined();
    expect(first([])).toBeUndefined();
  });
});

describe("the last run", () => {
  test("is the one that ended last, of those that are over and that no composite agent drove", () => {
    const [early, late] = [over([], a.EARLIER, "aa11"), over([], a.NOW, "bb22")];
    expect(lastFinished([late, early, a.taskRun()])?.id).toBe("bb22");
    expect(lastFinished([early, late])?.id).toBe("bb22");
    expect(lastFinished([early, over([], a.EARLIER, "cc33")])?.id).toBe("cc33");
    expect(lastFinished([early, below])?.id).toBe("aa11");
    expect(lastFinished([below, a.taskRun()])).toBeUndefined();
  });

  test("is counted by how each task ended, without those that were never begun", () => {
    const kinds = ["done", "done", "needs-input", "in-doubt", "failed", "withdrawn"] as const;
    const attempts = kinds.map((kind, n) => ended(n + 1, kind));
    const run = over([...attempts, a.attempt(7, { isolation: "worktree" })]);
    expect(describeLastRun(run, [], a.NOW, () => undefined)).toEqual({
      id: "ab12",
      openedAt: a.EARLIER,
      finishedAt: a.NOW,
      composite: null,
      begun: 6,
      closed: 2,
      questions: 1,
      inDoubt: 1,
      failed: 1,
      branches: [expect.objectContaining({ key: "t7", merge: "at-work" })],
      tokens: null,
      isCounted: true,
    });
    expect(describeLastRun(below, [], a.NOW, () => undefined).composite).toEqual({ skillName: "c", title: "Goal" });
  });

  test("has the tokens of the agents whose transcripts are left, and says whether those are all", () => {
    const used = { ...NO_TOKENS, input: 1, output: 2 };
    const entries = agents(["a1", "ab12.1"], ["a2", "ab12.2"]);
    const tokens = (isLeft: (id: string | undefined) => boolean) =>
      describeLastRun(over([]), entries, a.NOW, ({ agentId }) => (isLeft(agentId) ? used : undefined));
    expect(tokens((id) => id === "a1").isCounted).toBe(false);
    expect(tokens((id) => id === "a1").tokens).not.toBeNull();
    expect(tokens(() => true).isCounted).toBe(true);
    expect(tokens(() => false)).toMatchObject({ tokens: null, isCounted: false });
  });
});
