import { describe, expect, test } from "vitest";
import type { AttemptFacts } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import type { Attempt, Run } from "../../orchestrator/core/run/run.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import * as a from "./step.ts";

const TRACES = { mayHaveChanged: true, files: ["a.ts"], commits: [], commands: [] };
const GIVEN_UP = "its call was handed over 3 times and never made exactly as given";
/** Runs below the first attempt: nobody takes their steps any more once it has ended. */
const BELOW = a.memberRun([a.member("one")], [a.part(1, "one")], { id: "cd34", work: { parent: "ab12.1" } });

interface Stage {
  readonly attempts?: readonly Attempt[];
  readonly known?: Readonly<Record<string, AttemptFacts>>;
  readonly tasks?: readonly Task[];
  readonly others?: readonly Run[];
  readonly changes: readonly string[];
}

/** What each stage has to do, in the order of the stages. */
const stages: readonly Stage[] = [
  {
    attempts: [a.attempt(2)],
    known: { "ab12.2": { ...a.AT_WORK, traces: TRACES, areTracesNew: true, unkept: {} as never } },
    changes: ["keep-traces ab12.2", "keep-words ab12.2"],
  },
  {
    attempts: [a.attempt(3)],
    known: { "ab12.3": a.agent("failed") },
    changes: ["take-in ab12.3 failed (retry): its agent failed"],
  },
  { attempts: [a.attempt(4)], known: { "ab12.4": a.agent("refused") }, changes: ["unbind ab12.4"] },
  { attempts: [a.attempt(5, { handovers: 3 })], changes: [`give-up-call ab12.5: ${GIVEN_UP}`] },
  {
    attempts: [a.attempt(1, { outcome: a.outcome("done") })],
    tasks: [a.task("t1", { status: "closed" })],
    others: [BELOW],
    changes: ["withdraw-call cd34.1: the agent that split the work has ended", "end-below cd34"],
  },
  {
    tasks: [a.task("e1", { issue_type: "epic" }), a.task("t9", { status: "closed", parent: "e1" })],
    changes: ["close e1: All of its tasks are closed."],
  },
  {
    attempts: [a.attempt(6, { outcome: a.outcome("failed") })],
    tasks: [a.task("t6", a.OURS)],
    changes: ["release-task t6 of ab12: It is failed."],
  },
  { tasks: [a.task("t8")], changes: ["begin t8"] },
  { attempts: [a.attempt(7, { handedOverAt: "" })], tasks: [a.task("t7")], changes: ["claim ab12.7 t7"] },
];

/** A step in which all stages from this one on have something to change. */
function from(place: number) {
  const rest = stages.slice(place);
  return {
    run: a.taskRun(rest.flatMap(({ attempts = [] }) => attempts)),
    known: Object.assign({}, ...rest.map(({ known }) => known)),
    tracker: a.tracker(...rest.flatMap(({ tasks = [] }) => tasks)),
    others: rest.flatMap(({ others = [] }) => others),
  };
}

test.each(stages.map(({ changes }, place) => [changes.join(", "), place] as const))(
  "a stage changes what it has to before all later ones: %s",
  (_name, place) => {
    expect(a.changesOf(from(place))).toEqual(stages[place]?.changes);
  },
);

test("the calls of a halted run are withdrawn before references are freed", () => {
  const run = a.taskRun([a.attempt(4)], { state: { kind: "paused", at: a.BETWEEN } });
  const known = { "ab12.4": a.agent("refused") };
  expect(a.changesOf({ run, known })).toEqual(["withdraw-call ab12.4: the run was halted (releases t4)"]);
});

test("in its last round a step changes nothing and ends, whatever is left to change", () => {
  for (const place of stages.keys()) expect(a.changesOf({ ...from(place), isLastRound: true })).toEqual([]);
  const { handover } = a.endOf({ ...from(8), isLastRound: true });
  expect(handover.done).toBe(false);
});

test("a step that could not begin what is ready in its last round does not call the run finished, and says why", () => {
  const endOf = (more: object) => {
    const { done, halt, command } = a.endOf({ tracker: a.tracker(a.task("t8")), isLastRound: true, ...more }).handover;
    return [done, halt, command];
  };
  const why = "this step has made as many changes as one step may, and the next goes on";
  expect(endOf({})).toEqual([false, why, undefined]);
  expect(endOf({ run: a.taskRun([a.attempt(1)]), known: { "ab12.1": a.AT_WORK } })).toEqual([
    false,
    undefined,
    undefined,
  ]);
  const paused = a.taskRun([], { state: { kind: "paused", at: a.BETWEEN } });
  expect(endOf({ run: paused })).toEqual([false, expect.stringMatching(/^the run is paused/), undefined]);
  expect(endOf({ tracker: a.tracker(), isLastRound: false })).toEqual([true, undefined, undefined]);
});

test("what is ready is asked only once all that has ended is settled, and before anything begins", () => {
  const ask = (...tasks: readonly Task[]) => {
    const known = a.tracker(...tasks);
    const list = known.kind === "list" ? known.list : undefined;
    return a.planOf({ tracker: { kind: "tasks", list: { ...list, ready: [] } as never } });
  };
  expect(ask(a.task("t8"))).toEqual({ kind: "ask-ready" });
  expect(ask(...(stages[5]?.tasks ?? []))).toMatchObject({
    kind: "change",
    changes: [{ kind: "close", taskId: "e1" }],
  });
});

describe("where the tracker cannot be asked", () => {
  const broken = [{ id: "xx11", problem: a.problem("it is cut off") }];

  test("a run on tasks takes in what has ended, notes what it has to tell, and its step ends", () => {
    const run = a.taskRun([a.attempt(1), a.attempt(2)]);
    const known = { "ab12.1": a.agent("failed"), "ab12.2": a.AT_WORK };
    expect(a.changesOf({ run, known, tracker: a.LOCKED })).toEqual(["take-in ab12.1 failed (retry): its agent failed"]);
    const plan = a.planOf({ run, known: { "ab12.1": a.AT_WORK }, tracker: a.LOCKED, broken });
    expect(plan).toMatchObject({ kind: "unavailable", problem: { what: "it is locked" } });
    expect(plan.kind === "unavailable" && plan.run.warnings?.map(tellWarning)).toEqual([
      expect.stringContaining("it is cut off"),
    ]);
  });

  test("a run on members continues: it asks the tracker about its own task alone", () => {
    const run = a.memberRun([a.member("one")]);
    expect(a.changesOf({ run, tracker: a.LOCKED })).toEqual(["begin one"]);
    expect(a.endOf({ run, tracker: a.LOCKED, freeSlots: 0 }).handover.done).toBe(false);
  });
});

describe("a run is over once nothing of it can go on", () => {
  const closed = a.task("t1", { status: "closed" });
  const done = a.taskRun([a.attempt(1, { outcome: a.outcome("done") })]);
  const failed = a.taskRun([a.attempt(1, { outcome: a.outcome("failed") })]);
  const release = { kind: "release-task", run: a.RUN, taskId: "t1", reason: "", note: "" } as const;
  const ours = a.tracker(a.task("t1", a.OURS));
  const waiting = [a.task("t1", { status: "in_progress", assignee: "skyfom-zz99" }), a.task("t2", { needs: ["t1"] })];
  const theirs = a.taskRun([], { id: "zz99", owner: "n" });

  test.each<[string, boolean, Parameters<typeof a.endOf>[0]]>([
    ["all is done", true, { run: done, tracker: a.tracker(closed) }],
    ["an agent is at work", false, { run: a.taskRun([a.attempt(1)]), known: { "ab12.1": a.AT_WORK }, tracker: ours }],
    ["it is paused", false, { run: { ...done, state: { kind: "paused", at: "" } }, tracker: a.tracker(closed) }],
    ["no slot is free for what is ready", false, { run: done, tracker: a.tracker(a.task("t2")), freeSlots: 0 }],
    ["a claim cannot be released yet", false, { run: failed, tracker: ours, tried: [a.tried(release, "unavailable")] }],
    ["the release of a claim was refused", true, { run: failed, tracker: ours, tried: [a.tried(release, "refused")] }],
    [
      "another session works on what it waits for",
      false,
      { run: done, tracker: a.tracker(...waiting), others: [theirs] },
    ],
    [
      "another session works on what a task needs that is put off",
      true,
      {
        run: done,
        tracker: a.tracker(waiting[0] as Task, a.task("t2", { needs: ["t1"], status: "deferred" })),
        others: [theirs],
      },
    ],
    [
      "another session works on what it waits for, and it is stopping",
      true,
      {
        run: { ...done, state: { kind: "stopping", at: "", isNow: false } },
        tracker: a.tracker(...waiting),
        others: [theirs],
      },
    ],
    ["a person works on what it waits for", true, { run: done, tracker: a.tracker(...waiting) }],
    [
      "another session works on what it waits for, and its budget is used up",
      true,
      { run: done, tracker: a.tracker(...waiting), others: [theirs], tokens: 9, settings: { tokenBudget: 9 } },
    ],
  ])("%s", (_name, isDone, given) => {
    const { runs, handover, sweeps } = a.endOf(given);
    expect(handover.done).toBe(isDone);
    expect(sweeps).toBe(isDone ? runs.at(-1) : undefined);
    expect(runs.at(-1)?.state).toEqual(isDone ? { kind: "finished", at: a.NOW } : given.run?.state);
  });

  test("and it ends the runs below its attempts, even those whose attempts it does not know", () => {
    const below = { ...BELOW, work: { ...BELOW.work, parent: "ab12.7" }, attempts: [] };
    const given = { run: done, tracker: a.tracker(closed), others: [below] };
    expect(a.changesOf(given)).toEqual(["end-below cd34"]);
    expect(a.changesOf({ ...given, run: { ...done, state: { kind: "paused", at: "" } } })).toEqual([]);
    expect(a.changesOf({ ...given, others: [{ ...below, work: { ...below.work, parent: "ab121.7" } }] })).toEqual([]);
  });

  test("what it could not release is told among what is held back", () => {
    const given = { run: failed, tracker: ours, tried: [a.tried(release, "unavailable")] };
    expect(a.endOf(given).handover.heldBack).toEqual([{ id: "t1", reason: "its claim could not be released yet" }]);
  });
});

test("a step keeps what it has to tell: of files, of the check, of the tracker, and of what cannot begin", () => {
  const list = { tasks: [a.task("t1")], ready: ["t1"], blocked: new Map(), warnings: [a.problem("a line is cut off")] };
  const given = {
    tracker: { kind: "list", list },
    broken: [{ id: "xx11", problem: a.problem("it is broken") }],
    check: { kind: "unapproved", command: "npm test", isRunning: false },
    skills: new Map([["skyfom-backend-developer", a.broken("it is missing")]]),
  } as const;
  const told = [
    "tracker: it is broken. ",
    expect.stringMatching(/^`npm test` is not run/),
    "tracker: a line is cut off. ",
    "t1 is held back: its skill skyfom-backend-developer cannot be run: tracker: it is missing. ",
  ];
  // The summary lists what is held back itself.
  expect(a.endOf(given).handover.warnings).toEqual(told.slice(0, 3));
  const plan = a.planOf({
    ...given,
    tracker: {
      kind: "list",
      list: { ...list, tasks: [a.task("t1"), a.task("t2", { labels: ["skill:x"] })], ready: ["t1", "t2"] },
    },
  });
  expect(plan).toMatchObject({ kind: "change", changes: [{ kind: "begin" }] });
  expect(plan.kind === "change" && plan.warnings.map(tellWarning)).toEqual(told);
  expect(plan.kind === "change" && plan.warnings.map(({ kind }) => kind)).toEqual([
    "broken-run",
    "check-unapproved",
    "broken-tasks",
    "held-back",
  ]);
});
