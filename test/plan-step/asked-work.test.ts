import { describe, expect, test } from "vitest";
import { attemptMeant, planMembers, planSplit, purposeOf } from "../../orchestrator/core/run/work/plan-asked-work.ts";
import { attemptOfBrief, purposeOfAttempt, purposeOfTask } from "../../orchestrator/core/run/work/purpose.ts";
import { readAskedWork } from "../../orchestrator/core/run/work/read-asked-work.ts";
import { unableOf, workOfSkill } from "../../orchestrator/core/run/work/work-of-skill.ts";
import * as a from "./step.ts";

const TASK = a.task("t1", { description: "Make it." });

describe("what is asked for", () => {
  test("is the work of a brief before all else, whichever skill is named", () => {
    expect(readAskedWork({ parent: "ab12.1" })).toEqual({ kind: "brief", parent: "ab12.1", skill: undefined });
    const all = { parent: "ab12.1", skill: "s", task: "t1" };
    expect(readAskedWork(all)).toEqual({ kind: "brief", parent: "ab12.1", skill: "s" });
  });

  test("is a task where it is one word, and else a goal whose first line is its title", () => {
    expect(readAskedWork({ skill: "s", task: "t1" })).toEqual({ kind: "task", id: "t1", skill: "s" });
    const purpose = { taskId: "goal", title: "Make it", requirements: "Make it\nwell" };
    expect(readAskedWork({ skill: "s", task: "Make it\nwell" })).toEqual({ kind: "goal", purpose, skill: "s" });
  });

  test("is nothing without a skill or without a task", () => {
    for (const asked of [{ skill: "s" }, { task: "t1" }, {}])
      expect(readAskedWork(asked)).toMatchObject({
        kind: "problem",
        problem: { what: "no skill and no task were given" },
      });
  });
});

describe("a purpose", () => {
  test("is a task that the run holds itself", () => {
    const { requirements, ...rest } = purposeOfTask(TASK);
    expect(rest).toEqual({ taskId: "t1", title: "Task t1", isTracked: true });
    expect(requirements).toBe("Task t1\n\nMake it.");
    const texts = { description: "Make it.", design: "In red.", acceptance_criteria: "It is.", notes: "Seen." };
    const all = "Task t1\n\nMake it.\n\nIn red.\n\nIt is.\n\nNotes:\nSeen.";
    expect(purposeOfTask(a.task("t1", texts)).requirements).toBe(all);
  });

  test("is a task that a run above holds, where it is below a brief", () => {
    const { requirements: _, ...rest } = purposeOfTask(TASK, "ab12.1");
    expect(rest).toEqual({ taskId: "t1", title: "Task t1", parent: "ab12.1" });
  });

  test("is the task of a brief, or its title where the tracker does not tell", () => {
    const of = (task: typeof TASK | undefined) => purposeOfAttempt(a.taskRun(), a.attempt(1), "ab12.1", task);
    expect(of(undefined)).toEqual({ taskId: "t1", title: "Task t1", requirements: "Task t1", parent: "ab12.1" });
    expect(of(TASK).requirements).toBe(purposeOfTask(TASK).requirements);
  });

  test("is a member's part of the whole", () => {
    const run = a.memberRun([a.member("zero"), a.member("one")]);
    const of = (name: string) => purposeOfAttempt(run, a.part(1, name), "ab12.1", TASK).requirements;
    expect([of("one"), of("nobody")]).toEqual(["Reach it\n\nYour part of this: Do one", "Reach it"]);
  });
});

test("a brief is of an attempt in an open run", () => {
  const attempts = [a.attempt(1), a.attempt(2)];
  expect(attemptOfBrief(a.taskRun(attempts), 2)?.taskId).toBe("t2");
  expect(attemptOfBrief(a.taskRun(attempts), 3)).toBeUndefined();
  expect(attemptOfBrief(a.taskRun(attempts, { state: { kind: "finished", at: a.NOW } }), 2)).toBeUndefined();
});

describe("the work of a skill", () => {
  const purpose = purposeOfTask(TASK);
  const composition = { executionMode: "hybrid", subSkills: [{ skillName: "one" }], maxParallel: 2 } as const;
  const of = (facts: Parameters<typeof workOfSkill>[1]) => workOfSkill("c", facts, purpose);
  const broken = [a.problem("it is broken")];

  test("is one agent's without a composition, also where only the client may know the skill", () => {
    expect([of({ kind: "missing" }), of({ kind: "plain" })]).toEqual([{ kind: "leaf" }, { kind: "leaf" }]);
  });

  test("is its members', as many at once as it allows", () => {
    const work = of({ kind: "composed", broken: [], read: { composition: composition as never, problems: [] } });
    expect(work).toMatchObject({ kind: "members", limit: 2, work: { skillName: "c", members: [{ name: "one" }] } });
  });

  test("cannot begin while anything of its composition is broken, even below it", () => {
    const read = { composition: composition as never, problems: [] };
    expect(of({ kind: "composed", broken, read })).toEqual({ kind: "problems", problems: broken });
    const unread = of({ kind: "composed", broken: [], read: { problems: broken } });
    expect(unread).toEqual({ kind: "problems", problems: broken });
    const unable = (...problems: typeof broken) =>
      unableOf(
        new Map([
          ["c", { kind: "composed", broken: problems, read }],
          ["d", { kind: "plain" }],
        ]),
      );
    const [problem] = broken;
    expect([...unable(...broken)]).toEqual([["c", { skill: "c", problem, more: 0 }]]);
    expect([...unable(...broken, ...broken)]).toEqual([["c", { skill: "c", problem, more: 1 }]]);
    expect(unable().size).toBe(0);
  });
});

describe("the run of asked work", () => {
  const found = { kind: "purpose", skill: "c", purpose: purposeOfTask(TASK) } as const;
  const around = { runs: [], ours: new Set<string>(), composites: ["x", "y"] };

  test("is none for a skill that nobody has here, or that one agent does alone", () => {
    const fix = "Do the work yourself, or split it: --split reads a checklist from standard input.";
    expect(planMembers(found, { ...around, facts: { kind: "missing" } })).toEqual({
      kind: "problems",
      problems: [{ where: "--skill", what: 'there is no skill "c"', fix: "Composite skills here: x, y." }],
    });
    expect(planMembers(found, { ...around, facts: { kind: "plain" } })).toEqual({
      kind: "problems",
      problems: [{ where: "--skill", what: "c has no composition; one agent does all of it", fix }],
    });
  });

  test("is none for a brief of no open run, or one that is damaged", () => {
    const asked = { kind: "brief", parent: "ab12.1", skill: undefined } as const;
    const runs = [a.taskRun([a.attempt(1)])];
    const brief = { skillName: "s" };
    const broken = [{ id: "ab12", problem: a.problem("it is damaged") }];
    const none = { kind: "problems", problems: [{ what: '"ab12.1" names no brief of an open run' }] };
    expect(purposeOf(asked, { runs: [], broken: [], brief })).toMatchObject(none);
    expect(purposeOf(asked, { runs, broken: [] })).toMatchObject(none);
    expect(purposeOf(asked, { runs, broken, brief })).toMatchObject({ problems: [{ what: "it is damaged" }] });
    expect(purposeOf(asked, { runs, broken: [], brief })).toMatchObject({ skill: "s", purpose: { title: "Task t1" } });
    const shown = { problem: a.problem("it is locked") };
    expect(purposeOf(asked, { runs, broken: [], brief, shown })).toMatchObject({
      purpose: { requirements: "Task t1" },
    });
    expect(purposeOf({ ...asked, skill: "c" }, { runs, broken: [], brief, shown: { task: TASK } })).toMatchObject({
      skill: "c",
      purpose: { requirements: "Task t1\n\nMake it.", parent: "ab12.1" },
    });
  });

  test("is none for a task that the tracker does not show", () => {
    const asked = { kind: "task", id: "t1", skill: "s" } as const;
    const facts = { runs: [], broken: [] };
    const shown = { problem: a.problem("there is no t1") };
    expect(purposeOf(asked, { ...facts, shown })).toEqual({ kind: "problems", problems: [shown.problem] });
    expect(purposeOf(asked, { ...facts, shown: { task: TASK } })).toMatchObject({ skill: "s", task: TASK });
    expect(() => purposeOf(asked, facts)).toThrow("was not asked for t1");
  });

  test("is the one of the composition, or why that is broken", () => {
    const read = { composition: { executionMode: "hybrid", subSkills: [{ skillName: "one" }] } as never, problems: [] };
    const problems = [a.problem("it is broken")];
    expect(planMembers(found, { ...around, facts: { kind: "composed", broken: problems, read } })).toEqual({
      kind: "problems",
      problems,
    });
    expect(planMembers(found, { ...around, facts: { kind: "composed", broken: [], read } })).toMatchObject({
      kind: "new",
      of: "composite",
      work: { skillName: "c", taskId: "t1" },
    });
  });

  test("is the one of the parts, unless the same agent's work is split already", () => {
    const below = { ...found, purpose: purposeOfTask(TASK, "ab12.1") };
    const split = (parts: string, runs: Parameters<typeof planSplit>[2]["runs"] = []) =>
      planSplit(below, parts, { runs, ours: new Set(["m"]), cli: "skyfom" });
    const made = split("- [ ] a\n- [ ] b\n");
    expect(made).toMatchObject({
      kind: "new",
      of: "split",
      work: { members: [{ name: "part-1" }, { name: "part-2" }] },
    });
    if (made.kind !== "new") throw new Error("it is not new");
    const open = a.memberRun([], [], { kind: "split", id: "cd34", work: made.work });
    expect(split("- [ ] a\n- [ ] b\n", [open])).toEqual({ kind: "open", run: open });
    expect(split("- [ ] a\n", [open])).toMatchObject({
      problems: [{ what: "ab12.1 is already split; its parts are in run cd34" }],
    });
    expect(split("")).toMatchObject({ kind: "problems", problems: [{ where: "standard input" }] });
    expect(split("- [ ] a — needs: bd-7\n")).toMatchObject({ problems: [{ where: "standard input:1" }] });
  });

  test("is for a goal as it was given, and for nothing where the request is wrong", () => {
    const facts = { runs: [], broken: [] };
    const goal = { kind: "goal", skill: "c", purpose: found.purpose } as const;
    expect(purposeOf(goal, facts)).toEqual({ kind: "purpose", skill: "c", purpose: found.purpose });
    const wrong = { kind: "problem", problem: a.problem("it is wrong") } as const;
    expect(purposeOf(wrong, facts)).toEqual({ kind: "problems", problems: [wrong.problem] });
  });
});

test("the attempt that a reference means is one of an open run", () => {
  const runs = [a.taskRun([a.attempt(1)])];
  expect(attemptMeant(runs, "ab12.1")).toMatchObject({
    reference: { run: "ab12", attempt: 1 },
    attempt: { taskId: "t1" },
  });
  for (const parent of ["ab12.2", "zz99.1", "ab12", "no reference"]) expect(attemptMeant(runs, parent)).toBeUndefined();
});
