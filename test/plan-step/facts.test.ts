import { describe, expect, test } from "vitest";
import { NO_FOOTPRINTS as NONE } from "../../orchestrator/core/footprints/footprints.ts";
import { type AttemptFacts, isBeingAdmitted } from "../../orchestrator/core/run/judge/judge-attempt.ts";
import { leftBy } from "../../orchestrator/core/run/judge/left-by.ts";
import { planForward, withForwarded } from "../../orchestrator/core/run/step/end/forward.ts";
import { agentsToStop } from "../../orchestrator/core/run/step/end/stops.ts";
import { withRunsBelow } from "../../orchestrator/core/run/step/facts/assess.ts";
import { factsStillValid, hasTakenIn } from "../../orchestrator/core/run/step/facts/facts-still-valid.ts";
import { footprintsQuestion } from "../../orchestrator/core/run/step/facts/footprints-question.ts";
import { skillsQuestion } from "../../orchestrator/core/run/step/facts/skills-question.ts";
import type { Change, Tried } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import { trackerQuestion, unlistedTasks } from "../../orchestrator/core/run/step/facts/tracker-question.ts";
import { failureOf } from "../../orchestrator/core/run/step/facts/tried.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import * as a from "./step.ts";

const of = { run: "ab12", number: 1 };
const integrate = { kind: "integrate", ...of, number: 2, taskId: "t2", title: "", commit: "c" } as const;
const CHANGES: readonly Change[] = [
  { kind: "unbind", ...of },
  { kind: "withdraw-call", ...of, why: "so" },
  { kind: "give-up-call", ...of, why: "so" },
  { kind: "take-in", ...of, taskId: "t1", outcome: a.outcome("done") },
  { ...integrate, number: 1 },
];

test("a run on tasks asks for all tasks, and one on members for its own where anything depends on it", () => {
  const members = (isTracked: boolean) => a.memberRun([a.member("one")], [], { work: { isTracked, taskId: "t1" } });
  const idle = { found: { missingFiles: [], hasUsedTools: false } };
  const busy = { found: { missingFiles: [], hasUsedTools: true } };
  expect(trackerQuestion(a.taskRun(), [], "tasks")).toEqual({ kind: "tasks" });
  expect(trackerQuestion(a.taskRun(), [], "ready")).toEqual({ kind: "ready" });
  expect(trackerQuestion(members(true), [], "ready")).toEqual({ kind: "task", id: "t1" });
  expect(trackerQuestion(members(false), [busy, idle], "ready")).toEqual({ kind: "task", id: "t1" });
  expect(trackerQuestion(members(false), [busy, {}], "ready")).toEqual({ kind: "nothing" });
});

test("tasks that the run has given up are looked up where the tracker does not list them", () => {
  const kinds = ["failed", "done", "failed"] as const;
  const run = a.taskRun(kinds.map((kind, n) => a.attempt(n + 1, { outcome: a.outcome(kind) })));
  expect(unlistedTasks(run, a.tracker(a.task("t3")))).toEqual(["t1"]);
  expect(unlistedTasks(run, a.LOCKED)).toEqual([]);
  expect(
    unlistedTasks(a.memberRun([a.member("one")], [a.part(1, "one", { outcome: a.outcome("failed") })]), a.tracker()),
  ).toEqual([]);
});

describe("the files that tasks are expected to change", () => {
  const listed = a.tracker(a.task("t1"), a.task("t2", a.OURS), a.task("t3", { status: "closed" }));
  const before = { footprints: { estimates: new Map([["t1", ["a.ts"]]]), ahead: ["b.ts"] }, tried: [] as Tried[] };
  const merged = a.taskRun([a.attempt(1, { outcome: a.outcome("done", { branch: "skyfom/run-ab12" }) })]);
  const ask = (more: Partial<Parameters<typeof footprintsQuestion>[0]> = {}, isInGit = true, last?: typeof before) => {
    const { known, tasks } = footprintsQuestion({ run: a.taskRun(), tracker: listed, ...more }, isInGit, last);
    return { ...known, tasks: tasks.map(({ id }) => id) };
  };

  test("are estimated of what may begin or is worked on and declares none, where another could meet it", () => {
    expect(ask()).toEqual({ ahead: [], tasks: ["t1", "t2"] });
    expect(ask({ tracker: a.tracker(a.task("t1"), a.task("t3", { status: "closed" })) })).toEqual({
      ...NONE,
      tasks: [],
    });
    const declared = a.task("t4", { description: "Files: a.ts" });
    expect(ask({ tracker: a.tracker(a.task("t1"), declared) })).toEqual({ ahead: [], tasks: ["t1"] });
    expect(ask({ tracker: a.tracker(declared, { ...declared, id: "t5" }) })).toEqual({ ...NONE, tasks: [] });
    const others = a.taskRun([], { filter: { ids: ["t1"] } });
    expect(ask({ run: others, tracker: a.tracker(a.task("t1"), a.task("t2")) })).toEqual({ ...NONE, tasks: [] });
    const held = a.taskRun([a.attempt(2)], { filter: { ids: ["t1"] } });
    expect(ask({ run: held, tracker: a.tracker(a.task("t1"), a.task("t2")) })).toEqual({
      ahead: [],
      tasks: ["t1", "t2"],
    });
    const many = a.tracker(...Array.from({ length: 101 }, (_, n) => a.task(`t${n}`)));
    expect(ask({ tracker: many }).tasks).toHaveLength(100);
  });

  test("are asked of nothing outside git, of a run on members, or without the list of tasks", () => {
    const nothing = { ...NONE, tasks: [] };
    expect(ask({}, false)).toEqual(nothing);
    expect(ask({ run: a.memberRun([a.member("one")]) })).toEqual(nothing);
    expect([ask({ tracker: a.LOCKED }), ask({ tracker: { kind: "not-asked" } })]).toEqual([nothing, nothing]);
  });

  test("are read once a step, and what is ahead of the checkout again once work was taken in", () => {
    expect(ask({ run: merged })).toEqual({ tasks: ["t1", "t2"] });
    expect(ask({ run: merged }, true, before)).toEqual({ ...before.footprints, tasks: [] });
    const taken = {
      ...before,
      tried: [a.tried({ kind: "take-in", ...of, taskId: "t1", outcome: a.outcome("done") }, "done")],
    };
    const { estimates } = before.footprints;
    expect(ask({ run: merged }, true, taken)).toEqual({ estimates, tasks: [] });
    expect(ask({}, true, taken)).toEqual({ estimates, ahead: [], tasks: [] });
  });
});

describe("what a round of a step has read of an attempt", () => {
  const BRANCH: AttemptFacts["branch"] = { kind: "mergeable", name: "b", commit: "c" };
  const known = (facts: AttemptFacts, ...changes: readonly Change[]) =>
    factsStillValid(
      { attempts: new Map([["ab12.1", facts]]) },
      changes.map((change) => a.tried(change, "done")),
      "ab12.1",
    );

  test("holds until a change tells another thing of it", () => {
    expect(known(a.AT_WORK)).toBe(a.AT_WORK);
    for (const change of CHANGES) expect(known(a.AT_WORK, change)).toBeUndefined();
    expect(known(a.AT_WORK, { kind: "claim", ...of, taskId: "t1" })).toBe(a.AT_WORK);
    expect(known(a.AT_WORK, { kind: "unbind", ...of, number: 2 })).toBe(a.AT_WORK);
    expect(known(a.AT_WORK, { kind: "close", taskId: "t1", reason: "" })).toBe(a.AT_WORK);
  });

  test("holds no more for work that waits to be merged once other work was", () => {
    expect(known({ ...a.AT_WORK, branch: BRANCH }, integrate)).toBeUndefined();
    const claim = { kind: "claim", ...of, number: 2, taskId: "t2" } as const;
    expect(known({ ...a.AT_WORK, branch: BRANCH }, claim, integrate)).toBeUndefined();
    expect(known(a.AT_WORK, integrate)).toBe(a.AT_WORK);
    expect(known({ ...a.AT_WORK, branch: BRANCH }, { kind: "unbind", ...of, number: 2 })).toEqual({
      ...a.AT_WORK,
      branch: BRANCH,
    });
  });

  test("is nothing of an attempt that the round itself has begun", () => {
    expect(factsStillValid({ attempts: new Map() }, [], "ab12.1")).toEqual({ isBeingAdmitted: false });
  });
});

test("what is ahead of the checkout may be another once work was taken in", () => {
  expect(
    CHANGES.map((change) => hasTakenIn([a.tried({ kind: "unbind", ...of }, "done"), a.tried(change, "done")])),
  ).toEqual([false, false, false, true, true]);
});

test("a call that was made meanwhile is no failure of the change that was to take it back", () => {
  const back = { kind: "withdraw-call", ...of, why: "so" } as const;
  const failure = (kind: "done" | "overtaken" | "refused") => failureOf([a.tried(back, kind)], () => true)?.kind;
  expect((["done", "overtaken", "refused"] as const).map(failure)).toEqual([undefined, undefined, "refused"]);
  expect(failureOf([], () => true)).toBeUndefined();
  expect(a.endOf({ tried: [a.tried(back, "overtaken")] }).handover.warnings).toEqual([]);
});

test("an agent leaves its last words, its traces or nothing, by how it ended", () => {
  const all = (["completed", "lost", "killed", "failed", "running"] as const).map((status) => leftBy({ status }));
  expect(all).toEqual(["words", "traces", "traces", "nothing", "nothing"]);
});

test("a call is being admitted for the minute that its hook has, whichever way the clock was set", () => {
  const now = Date.parse(a.NOW);
  const all = [0, 59_999, 60_000, -59_999, -60_000].map((ms) => isBeingAdmitted(now - ms, a.NOW));
  expect(all).toEqual([true, true, false, true, false]);
});

describe("the user's branch", () => {
  const merged = a.taskRun([a.attempt(1, { outcome: a.outcome("done", { branch: "skyfom/run-ab12" }) })]);

  test("is to be moved forward where the run has work on its own branch, and a setting says so", () => {
    const from = (forward: "off" | "approved" | "unapproved", run = merged) =>
      planForward({ forward }, run).toldUntilForwarded;
    expect([from("off"), from("unapproved"), from("approved", a.taskRun())]).toEqual([undefined, undefined, undefined]);
    expect(from("approved")).toContain("is on the branch skyfom/run-ab12");
    expect(planForward({ forward: "off" }, merged).run).toBe(merged);
    const bare = a.taskRun();
    expect(planForward({ forward: "unapproved" }, bare).run).toBe(bare);
  });

  test("is told in the run and its summary in place of the run's own branch", () => {
    const run = a.taskRun([a.attempt(1, { outcome: a.outcome("done", { branch: "skyfom/run-ab12" }) })], {
      warnings: [a.warning("w")],
    });
    const told = tellWarning(a.warning("w"));
    const ended = (forward: "off" | "approved" | "unapproved") =>
      a.endOf({ run, tracker: a.tracker(a.task("t1", { status: "closed" })), forward });
    expect(ended("off").handover.warnings).toEqual([expect.stringContaining("the branch skyfom/run-ab12"), told]);
    const plan = ended("approved");
    expect(plan.handover.warnings).toEqual([told]);
    const other = a.taskRun([], { id: "be11" });
    const moved = { kind: "moved", branch: "main" } as const;
    const end = withForwarded({ ...plan, runs: [...plan.runs, other] }, plan.toldUntilForwarded ?? "", moved);
    const where = "the work of agents in worktrees is in your checkout: its branch main was moved forward";
    expect(end.handover.warnings).toEqual([where, told]);
    expect(end.runs.map(({ whereWorkIs }) => whereWorkIs)).toEqual([where, undefined]);
    const asked = ended("unapproved");
    const left = "Your branch was not moved forward: nobody has approved that, see `skyfom approve`";
    expect(asked.handover.warnings).toEqual([expect.stringContaining(left), told]);
    expect([asked.toldUntilForwarded, asked.runs.at(-1)?.whereWorkIs]).toEqual([undefined, asked.handover.warnings[0]]);
  });

  test("stays where it is while the run is not over", () => {
    const run = a.taskRun([...merged.attempts, a.attempt(2)]);
    const plan = a.endOf({
      run,
      tracker: a.tracker(a.task("t2", a.OURS)),
      known: { "ab12.2": a.AT_WORK },
      forward: "approved",
    });
    expect(plan).not.toHaveProperty("toldUntilForwarded");
  });
});

test("with a run those below it are read, at any depth, each once", () => {
  const run = a.taskRun();
  const below = (id: string, parent: string, more: object = {}) => ({
    ...a.memberRun([a.member("one")], [], { id, work: { parent } }),
    ...more,
  });
  const others = [
    below("bb22", "aa11.1"),
    below("aa11", "ab12.1"),
    below("cc33", "ab123.1"),
    below("dd44", "bb22.2"),
    below("ee55", "ab12.2", { state: { kind: "finished", at: a.NOW } }),
  ];
  expect(withRunsBelow(run, others).map(({ id }) => id)).toEqual(["ab12", "aa11", "bb22", "dd44"]);
});

test("agents are to be stopped at once where a person has stopped the run with them", () => {
  const stops = (isNow: boolean) => {
    const run = a.taskRun([a.attempt(1)], { state: { kind: "stopping", at: a.EARLIER, isNow } });
    return agentsToStop(a.situationOf({ run, known: { "ab12.1": a.AT_WORK } }));
  };
  expect([stops(true), stops(false)]).toEqual([[{ task_id: "agent-1" }], []]);
  expect(agentsToStop(a.situationOf({}))).toEqual([]);
});

test("the plan with which a step ends names the agents to stop at once, also while the tracker cannot be asked", () => {
  const known = { "ab12.1": a.AT_WORK };
  const of = (isNow: boolean, tracker: Parameters<typeof a.planOf>[0]["tracker"]) => {
    const run = a.taskRun([a.attempt(1)], { state: { kind: "stopping", at: a.EARLIER, isNow } });
    const plan = a.planOf({ run, known, ...(tracker ? { tracker } : {}) });
    return [plan.kind, "stopsNow" in plan && plan.stopsNow];
  };
  const held = a.tracker(a.task("t1", a.OURS));
  expect([of(true, held), of(true, a.LOCKED), of(false, held)]).toEqual([
    ["hand-over", [{ task_id: "agent-1" }]],
    ["unavailable", [{ task_id: "agent-1" }]],
    ["hand-over", false],
  ]);
  const run = a.taskRun([a.attempt(1), a.attempt(2)], { state: { kind: "stopping", at: a.EARLIER, isNow: true } });
  expect(a.planOf({ run, known, tracker: held })).not.toHaveProperty("stopsNow");
  expect(a.changesOf({ run, known, tracker: held })).toHaveLength(1);
});

test("the skills to be known are those of tasks that may begin, and of what is tried again, which keeps its own", () => {
  const labels = (skill: string) => ({ labels: [`skill:${skill}`] });
  const listed = a.tracker(
    a.task("t1", labels("x")),
    a.task("t2", { ...a.OURS, ...labels("y") }),
    a.task("t3", { ...labels("z"), needs: ["t1"] }),
    a.task("t4", { ...labels("x"), status: "closed" }),
    a.task("t5", { ...a.THEIRS, ...labels("v") }),
  );
  const run = a.taskRun([a.attempt(2, { skillName: "w" }), a.attempt(3, { skillName: "u" })]);
  expect(skillsQuestion(run, listed)).toEqual(["x", "y", "w", "v"]);
  expect(skillsQuestion(a.memberRun([a.member("one")]), listed)).toEqual([]);
  expect(skillsQuestion(run, a.LOCKED)).toEqual([]);
  expect(skillsQuestion(run, { kind: "tasks", list: { tasks: [a.task("t1", a.OURS)], warnings: [] } })).toEqual([]);
});
