import { describe, expect, test } from "vitest";
import type { SkillComposition } from "../../orchestrator/core/composition/composition.ts";
import type { MemberRun, Outcome } from "../../orchestrator/core/run/run.ts";
import { isolationOf } from "../../orchestrator/core/run/work/isolation-of.ts";
import type { MemberWork } from "../../orchestrator/core/run/work/member-work.ts";
import { attemptsToCopy, findOtherSplit, findRunOfWork } from "../../orchestrator/core/run/work/same-work.ts";
import {
  limitOfWork,
  orderOfWork,
  titleOfMember,
  workOfComposition,
  workOfParts,
} from "../../orchestrator/core/run/work/to-member-work.ts";
import { filesOfItem, itemOfMember, itemOfTask, titleOfItem } from "../../orchestrator/core/run/work/work-item.ts";
import type { BatchTask } from "../../orchestrator/core/tasks/add/new-task.ts";
import * as a from "../plan-step/step.ts";

const ONE = a.member("one");
const TWO = a.member("two");
const work = (more: Partial<MemberWork> = {}) => a.memberRun([ONE], [], { work: more }).work;
const run = (more: Partial<MemberWork> = {}, of: Partial<Omit<MemberRun, "work">> = {}) =>
  a.memberRun([ONE], [], { work: more, ...of });
const finished = (at = a.NOW) => ({ state: { kind: "finished", at } }) as const;

describe("the run of some work", () => {
  const found = (kept: MemberRun, wanted: MemberWork, isOurs = true) =>
    findRunOfWork([a.taskRun([], { id: "ta11" }), kept], wanted, () => isOurs)?.id;

  test("is the open one of the same skill, task, parts and words", () => {
    expect(found(run(), work())).toBe("ab12");
    expect(found(run(), work(), false)).toBeUndefined();
    expect(found(run({}, finished()), work())).toBeUndefined();
    expect(found(run(), work({ skillName: "d" }))).toBeUndefined();
    expect(found(run(), work({ taskId: "t9" }))).toBeUndefined();
    expect(found(run(), work({ parent: "zz99.1" }))).toBeUndefined();
    expect(found(run(), work({ requirements: "Other" }))).toBeUndefined();
    expect(found(run(), work({ members: [TWO] }))).toBeUndefined();
  });

  test("may have other words where the task has a name", () => {
    const other = { requirements: "Reach it, and more" };
    expect(found(run({ isTracked: true }), work({ isTracked: true, ...other }))).toBe("ab12");
    expect(found(run({ isTracked: true }), work(other))).toBeUndefined();
    expect(found(run(), work({ isTracked: true, ...other }))).toBeUndefined();
    expect(found(run({ parent: "zz99.1" }), work({ parent: "zz99.1", ...other }))).toBe("ab12");
    expect(found(run({ parent: "zz99.1" }), work({ parent: "zz99.1", taskId: "t9" }))).toBeUndefined();
  });
});

test("an agent's work is split already where its open run has other parts", () => {
  const parent = { parent: "zz99.1" };
  const found = (kept: MemberRun, wanted: Partial<MemberWork>) => findOtherSplit([a.taskRun(), kept], work(wanted))?.id;
  expect(found(run(parent), { ...parent, members: [TWO] })).toBe("ab12");
  expect(found(run(parent), parent)).toBeUndefined();
  expect(found(run(parent, finished()), { ...parent, members: [TWO] })).toBeUndefined();
  expect(found(run(parent), { parent: "zz99.2", members: [TWO] })).toBeUndefined();
  expect(findOtherSplit([run()], work({ members: [TWO] }))).toBeUndefined();
});

describe("what a new run takes over", () => {
  const members = [ONE, TWO];
  const parent = "zz99.2";
  const before = (
    kinds: readonly Outcome["kind"][],
    more: Partial<MemberWork> = {},
    of: Partial<Omit<MemberRun, "work">> = finished(),
  ) =>
    a.memberRun(
      members,
      kinds.map((kind, n) =>
        a.part(n + 4, `m${n + 1}`.replace("m1", "one").replace("m2", "two"), {
          isOwnWork: true,
          outcome: a.outcome(kind),
        }),
      ),
      { work: { parent: "zz99.1", ...more }, ...of },
    );
  const taken = (runs: readonly MemberRun[], more: Partial<MemberWork> = {}) =>
    attemptsToCopy([a.taskRun([], finished()), ...runs], a.memberRun(members, [], { work: { parent, ...more } }).work);

  test("is how each part ended in the last run of the same work, to be tried again unless it is done", () => {
    const [first, second, ...rest] = taken([before(["done", "needs-input"])]);
    expect(rest).toEqual([]);
    expect(first).toEqual({
      ...a.part(1, "one", { title: "Task t4", isFromBefore: true, outcome: a.outcome("done") }),
      taskId: "goal",
    });
    expect(second).toMatchObject({
      number: 2,
      isFromBefore: true,
      outcome: { kind: "failed", mayRetry: true, summary: "It is needs-input." },
    });
  });

  test("is nothing of what was withdrawn or is still open, and the newest of several attempts", () => {
    const kept = before(["done", "withdrawn"]);
    const again = a.part(9, "one", { outcome: a.outcome("failed") });
    const open = a.part(8, "two");
    const [only, ...rest] = taken([{ ...kept, attempts: [...kept.attempts, open, again] }]);
    expect([only?.outcome?.kind, rest]).toEqual(["failed", []]);
  });

  test("is nothing where all parts were done, since that result was found to be wrong", () => {
    expect(taken([before(["done", "done"])])).toEqual([]);
  });

  test("is nothing of an open run, of one without a parent, of other parts or of other words", () => {
    expect(taken([before(["done"], {}, {})])).toEqual([]);
    const { parent: _, ...main } = before(["done"]).work;
    expect(taken([{ ...before(["done"]), work: main }])).toEqual([]);
    expect(taken([before(["done"], { members: [ONE] })])).toEqual([]);
    expect(taken([before(["done"], { skillName: "d" })])).toEqual([]);
    expect(taken([before(["done"], { requirements: "Reach" })])).toEqual([]);
    expect(taken([before(["done"])], { requirements: "Reach it\nThe answer is 4." })).toHaveLength(1);
    const { parent: __, ...goal } = work({ members });
    expect(attemptsToCopy([before(["done"])], goal)).toEqual([]);
  });

  test("is from the run that ended last, and of several that ended at once from that of the latest attempt", () => {
    const of = (kind: Outcome["kind"], parentOf: string, at = a.NOW) =>
      before([kind], { parent: parentOf }, finished(at));
    const kinds = (...runs: MemberRun[]) => taken(runs).map(({ outcome }) => outcome?.summary);
    expect(kinds(of("done", "zz99.1"), of("failed", "zz99.2", a.EARLIER))).toEqual(["It is done."]);
    expect(kinds(of("failed", "zz99.2", a.EARLIER), of("done", "zz99.1"))).toEqual(["It is done."]);
    expect(kinds(of("done", "zz99.10"), of("failed", "zz99.9"))).toEqual(["It is done."]);
    expect(kinds(of("failed", "zz99.9"), of("done", "zz99.10"))).toEqual(["It is done."]);
  });
});

describe("the work of a composition", () => {
  const purpose = { taskId: "t1", title: "A\nB", requirements: "Reach it" };

  test("has a member for each sub-skill, with what is usual where nothing is said", () => {
    const composition = {
      executionMode: "hybrid",
      subSkills: [
        { skillName: "x" },
        { skillName: "y", role: "Do y", dependencies: ["x"], required: false, independent: true, model: "opus" },
      ],
    };
    const made = workOfComposition("c", composition as unknown as SkillComposition, purpose);
    expect(made).toEqual({
      skillName: "c",
      ...purpose,
      title: "A B",
      mode: "hybrid",
      strategy: {},
      members: [
        {
          name: "x",
          skillName: "x",
          role: "The part of the requirements for x",
          dependencies: [],
          isRequired: true,
          isIndependent: false,
        },
        {
          name: "y",
          skillName: "y",
          role: "Do y",
          dependencies: ["x"],
          isRequired: false,
          isIndependent: true,
          model: "opus",
        },
      ],
    });
  });

  test("of parts has one for each entry of the checklist that is no epic", () => {
    const batch: BatchTask[] = [
      { title: "All", type: "epic" },
      { title: "First", description: "More.", files: ["a.ts"] },
      { title: "Second", dependsOn: [1] },
    ];
    const made = workOfParts("s", batch, purpose);
    expect(made).toMatchObject({ mode: "hybrid", strategy: { errorHandling: "continue-on-error" } });
    expect(made.members).toEqual([
      {
        name: "part-2",
        skillName: "s",
        role: "First\nMore.",
        dependencies: [],
        isRequired: true,
        isIndependent: false,
        files: ["a.ts"],
      },
      {
        name: "part-3",
        skillName: "s",
        role: "Second",
        dependencies: ["part-2"],
        isRequired: true,
        isIndependent: false,
      },
    ]);
  });

  test("runs as many members at once as it says, at most as many as the cap lets, or one after the other", () => {
    const mode = (one: MemberWork["mode"]) => work({ mode: one });
    expect([limitOfWork(mode("hybrid")), limitOfWork(mode("hybrid"), 2), limitOfWork(mode("parallel"), 99)]).toEqual([
      7, 2, 7,
    ]);
    expect(limitOfWork(mode("sequential"), 3)).toBe(1);
  });

  test("begins with what needs nothing; members that wait for each other stand as they are declared", () => {
    const [after, first] = [a.member("after", { dependencies: ["first"] }), a.member("first")];
    expect(orderOfWork(work({ members: [after, first] }))).toEqual([first, after]);
    const circle = [after, a.member("first", { dependencies: ["after"] })];
    expect(orderOfWork(work({ members: circle }))).toEqual(circle);
  });
});

describe("a title", () => {
  test("of a member is what its skill does, and of a part its first line", () => {
    const member = a.member("skyfom-web", { skillName: "skyfom-web" });
    const part = a.member("part-1", { role: "First\nMore" });
    expect([titleOfMember(member), titleOfMember(part)]).toEqual(["web", "First"]);
    const titles = [
      itemOfMember(run(), member),
      itemOfMember(a.memberRun([], [], { kind: "split" }), part),
      itemOfTask(a.task("t1", { title: "A\nB" })),
    ].map(titleOfItem);
    expect(titles).toEqual(["web", "First", "A B"]);
  });
});

test("the files of an item are those that its task declares, or its part", () => {
  expect(filesOfItem(itemOfMember(run(), ONE))).toEqual([]);
  expect(filesOfItem(itemOfMember(run(), a.member("one", { files: ["a.ts"] })))).toEqual(["a.ts"]);
  expect(filesOfItem(itemOfTask(a.task("t1", { metadata: { files: ["b.ts"] } })))).toEqual(["b.ts"]);
});

test("a task works where the user does, unless something that it needs is on the run's branch alone", () => {
  const of = (taskId: string, more: Partial<Outcome>) =>
    isolationOf(
      itemOfTask(a.task("t1", { needs: ["t2"] })),
      { attempts: [a.attempt(1, { taskId, outcome: a.outcome("done", more) })] },
      { isolation: "shared" },
    );
  expect(of("t2", { branch: "b" })).toBe("worktree");
  expect(of("t2", {})).toBe("shared");
  expect(of("t3", { branch: "b" })).toBe("shared");
});
