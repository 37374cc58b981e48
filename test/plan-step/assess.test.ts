import { describe, expect, test } from "vitest";
import type { Outcome } from "../../orchestrator/core/run/run.ts";
import { cutShort, withAttempt, withFailedCall, withoutCall } from "../../orchestrator/core/run/states.ts";
import { noteOfFollowUp } from "../../orchestrator/core/run/step/settle/follow-ups-of.ts";
import { tellSeen } from "../../orchestrator/core/texts/outcomes/tell-seen.ts";
import * as a from "./step.ts";

describe("a situation", () => {
  test("counts the calls that are due, and what waits for the check", () => {
    const branch = { kind: "mergeable", name: "b", commit: "c" } as const;
    const run = a.taskRun([1, 2, 3, 4, 5, 6, 7].map((n) => a.attempt(n)));
    // The seventh is not known at all.
    const verdict = { commit: "c", result: "passed", output: "", at: "", tookMs: 1 } as const;
    const known = {
      "ab12.1": a.AT_WORK,
      "ab12.2": a.reported("done", {}, { branch }),
      "ab12.3": a.reported("failed", {}, { branch }),
      "ab12.4": a.reported("done", {}, { branch: { kind: "unknown", why: "" }, verdict }),
      "ab12.5": a.reported("done", {}, { branch, verdict }),
      "ab12.6": { ...a.AT_WORK, branch },
    };
    const check = { kind: "approved", command: "c", isRunning: false } as const;
    const { dueCount, checkingCount, judged } = a.situationOf({ run, known, check });
    expect([dueCount, checkingCount, judged.length]).toEqual([1, 1, 7]);
    expect(a.situationOf({ run, known }).checkingCount).toBe(0);
  });

  test("knows the limit of each budget", () => {
    const of = (settings: object) =>
      a.situationOf({ settings, tokens: 5, cost: { usd: 5, unpriced: 0 } as never }).limit.cause;
    expect([{}, { tokenBudget: 5 }, { tokenBudget: 6 }, { costBudget: 5 }, { costBudget: 6 }].map(of)).toEqual([
      undefined,
      "budget",
      undefined,
      "budget",
      undefined,
    ]);
  });

  test("knows what earlier runs have left to the user, in a run on tasks alone", () => {
    const asked = (id: string, openedAt: string, more: Partial<Outcome> = {}) =>
      a.taskRun([a.attempt(1, { outcome: a.outcome("needs-input", { summary: `Which, ${id}?`, ...more }) })], {
        id,
        openedAt,
        state: { kind: "finished", at: a.BETWEEN },
      });
    const others = [asked("zz99", "2026-01-01T02:00:00.000Z"), asked("yy88", "2026-01-01T01:00:00.000Z")];
    const needs = (run: Parameters<typeof a.situationOf>[0]["run"], tracker = a.tracker(a.task("t1"))) =>
      a.situationOf({ run: run as never, others, tracker }).needs.map(({ text }) => text);
    // The question of the newest run on a task is the one that is open.
    expect(needs(a.taskRun())).toEqual(["Which, zz99?"]);
    expect(needs(a.taskRun([], { openedAt: "" }), a.LOCKED)).toEqual(["Which, zz99?"]);
    expect(needs(a.taskRun(), a.tracker(a.task("t1", { status: "closed" })))).toEqual([]);
    expect(needs(a.memberRun([]))).toEqual([]);
    const own = asked(a.RUN, "2026-01-01T03:00:00.000Z");
    expect(needs(own)).toEqual(["Which, ab12?"]);
    expect(needs(asked(a.RUN, "2026-01-01T01:30:00.000Z"))).toEqual(["Which, zz99?"]);
  });

  test("takes a run for left open only if its client is gone", () => {
    const of = (gone: readonly string[]) =>
      a
        .situationOf({ others: [a.taskRun([], { id: "zz99", owner: "n" })], gone: new Set(gone) })
        .needs.map(({ kind, run }) => [kind, run]);
    expect([of([]), of(["n"]), of(["m"])]).toEqual([[], [["left-open", "zz99"]], [["left-open", "ab12"]]]);
  });

  test("counts a run as underway while anything of it is at work", () => {
    const run = a.taskRun([a.attempt(1), a.attempt(2)]);
    const tracker = a.tracker(a.task("t1", a.OURS), a.task("t2", a.OURS));
    const calls = (known: object) =>
      a.endOf({ run, tracker, known: known as never, freeSlots: 0 }).handover.calls.length;
    expect([calls({ "ab12.1": a.AT_WORK }), calls({})]).toEqual([1, 0]);
  });
});

describe("the run after a change", () => {
  const run = a.taskRun([a.attempt(1), a.attempt(2, { outcome: a.outcome("done") })]);

  test("has an attempt more once something begins, whose call was not handed over", () => {
    const { number: _, handedOverAt: __, ...begun } = a.attempt(3);
    expect(withAttempt(run, begun).attempts).toEqual([...run.attempts, a.attempt(3, { handedOverAt: "" })]);
  });

  test("has one that may be tried again once its call is withdrawn, and one that may not once its claim is lost", () => {
    const ended = (kind: string, mayRetry: boolean) => [
      { number: 1, outcome: { kind, summary: "x", mayRetry, at: a.NOW } },
      run.attempts[1],
    ];
    expect(withoutCall(run, 1, "x", a.NOW).attempts).toMatchObject(ended("withdrawn", true));
    expect(withFailedCall(run, 1, "x", a.NOW).attempts).toMatchObject(ended("failed", false));
  });

  test("is finished with all that was open once it is cut short", () => {
    const { state, attempts } = cutShort(run, "x", a.NOW);
    expect([state, attempts[0]?.outcome]).toEqual([
      { kind: "finished", at: a.NOW },
      { kind: "failed", summary: "x", mayRetry: false, at: a.NOW },
    ]);
    expect(attempts[1]).toEqual(run.attempts[1]);
  });
});

test("a note says what became of a follow-up", () => {
  expect(tellSeen(noteOfFollowUp("Look", { id: "t5" }))).toBe("follow-up t5: Look");
  expect(tellSeen(noteOfFollowUp("Look", { why: "it is locked" }))).toBe(
    "it noticed and left alone: Look (no task is known: it is locked)",
  );
});

describe("runs below", () => {
  const below = (id: string, parent: string | undefined, more: object = {}) =>
    a.memberRun([a.member("one"), a.member("two")], [a.part(1, "one"), a.part(2, "two")], {
      id,
      work: parent === undefined ? {} : { parent },
      ...more,
    });
  const run = a.taskRun([a.attempt(1, { outcome: a.outcome("done") }), a.attempt(2)]);
  const known = { "ab12.2": a.AT_WORK, "cd34.1": a.reported("done"), "cd34.2": a.AT_WORK };
  const tracker = a.tracker(a.task("t1", { status: "closed" }), a.task("t2", a.OURS));
  const ended = ["take-in cd34.1 done: It works.", "end-below cd34"];
  const of = (...others: ReturnType<typeof below>[]) => a.changesOf({ run, known, tracker, others });

  test("are ended with the attempt that they belong to: reports are taken in, and calls withdrawn", () => {
    expect(of(below("cd34", "ab12.1"))).toEqual(ended);
    for (const other of [
      below("cd34", "ab12.2"),
      below("cd34", "zz99.1"),
      below("cd34", undefined),
      below("cd34", "ab12.1", { state: { kind: "finished", at: "" } }),
    ])
      expect(of(other)).toEqual([]);
  });

  test("are ended after the runs below them, each once, even if their files name each other in a circle", () => {
    const lower = [below("ef56", "cd34.2"), below("gh78", "ef56.9")];
    const why = "the agent that split the work has ended";
    const back = (id: string) => [`withdraw-call ${id}.1: ${why}`, `withdraw-call ${id}.2: ${why}`];
    expect(of(below("cd34", "ab12.1"), ...lower, below("kl90", "zz99.1"))).toEqual([
      ended[0],
      ...back("ef56"),
      ...back("gh78"),
      "end-below gh78",
      "end-below ef56",
      ended[1],
    ]);
    const circle = [below("ef56", "cd34.2", { attempts: [] }), below("cd34", "ab12.1")];
    const back2 = below("ab12", "ef56.1");
    expect(a.changesOf({ run, known, tracker, others: [...circle, back2] })).toEqual([
      ended[0],
      "end-below ef56",
      ended[1],
    ]);
  });
});

describe("an attempt is judged once in a plan", () => {
  /** How often each attempt was judged while a step was planned: only a judgement asks whether its end is awaited. */
  const judgements = ({ known, ...more }: Parameters<typeof a.planOf>[0]) => {
    const counts = new Map<string, number>();
    const noted = Object.entries(known ?? {}).map(([name, facts]) => {
      const get = () => void counts.set(name, (counts.get(name) ?? 0) + 1);
      return [name, Object.defineProperty({ ...facts }, "isEndAwaited", { get })];
    });
    a.planOf({ ...more, known: Object.fromEntries(noted) });
    return Object.fromEntries(counts);
  };
  const members = [a.member("one"), a.member("two")];
  const parts = (more: Parameters<typeof a.memberRun>[2] = {}) =>
    a.memberRun(members, [a.part(1, "one"), a.part(2, "two")], { id: "cd34", ...more });
  const known = { "cd34.1": a.reported("done"), "cd34.2": a.AT_WORK };
  const tracker = a.tracker(a.task("t1", a.OURS));
  const once = { "ab12.1": 1, "cd34.1": 1, "cd34.2": 1 };

  test.each<[string, Parameters<typeof a.planOf>[0], object]>([
    [
      "its run is ended with the agent above it",
      {
        run: a.taskRun([a.attempt(1, { outcome: a.outcome("done") })]),
        tracker: a.tracker(a.task("t1", { status: "closed" })),
        others: [parts({ work: { parent: "ab12.1" } })],
        known,
      },
      { "cd34.1": 1, "cd34.2": 1 },
    ],
    [
      "the end of the agent above it depends on it",
      {
        run: a.taskRun([a.attempt(1)]),
        tracker,
        others: [parts({ work: { parent: "ab12.1" } })],
        known: { ...known, "ab12.1": a.reported("done") },
      },
      once,
    ],
    [
      "it has a time limit",
      {
        run: a.taskRun([a.attempt(1)]),
        tracker,
        others: [parts({ work: { parent: "ab12.1", strategy: { errorHandling: "fail-fast", timeoutSeconds: 1 } } })],
        known: { ...known, "ab12.1": a.AT_WORK },
      },
      once,
    ],
    [
      "its run is the one that takes the step",
      { run: parts({ id: a.RUN }), known: { "ab12.1": a.AT_WORK } },
      { "ab12.1": 1 },
    ],
  ])("also where %s", (_name, given, expected) => {
    expect(judgements(given)).toEqual(expected);
  });
});

test("only last words and traces that are new are kept, and of no attempt without a reference", () => {
  const traces = { mayHaveChanged: true, files: [], commits: [], commands: [] };
  const run = a.taskRun([a.attempt(1)]);
  const of = (known: object, reference = "ab12.1") =>
    a.changesOf({
      run,
      tracker: a.tracker(a.task("t1", a.OURS)),
      known: { "ab12.1": a.AT_WORK, [reference]: { ...a.AT_WORK, ...known } } as never,
    });
  expect(of({ traces, areTracesNew: true })).toEqual(["keep-traces ab12.1"]);
  for (const known of [{ traces }, { traces, areTracesNew: false }, { areTracesNew: true }])
    expect(of(known)).toEqual([]);
  expect(of({ unkept: {} })).toEqual(["keep-words ab12.1"]);
  expect(of({ unkept: {} }, "no reference")).toEqual([]);
});
