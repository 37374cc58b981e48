import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import type { WorktreeLack } from "../../orchestrator/core/worktrees/worktree-lack.ts";
import * as a from "./step.ts";

type Given = Parameters<typeof a.factsOf>[0];

const { isolation } = DEFAULT_SETTINGS;
const UNTRACKED: WorktreeLack = { kind: "untracked", paths: ["node_modules"], isAsked: false };
const WHY = "agents share your checkout that would each get a worktree, because";
const file = (name: string) => ({ metadata: { files: [name] } });
const tasks = (...more: object[]) => a.tracker(...more.map((one, n) => a.task(`t${n + 1}`, one)));
const changes = (given: Given) => a.changesOf({ settings: { isolation }, ...given });

function told(given: Given): readonly string[] {
  const plan = a.planOf({ settings: { isolation }, ...given });
  return plan.kind === "change" ? plan.warnings.map(tellWarning) : [];
}

describe("by default", () => {
  test("tasks that declare disjoint files share the checkout, and one that declares none has a worktree", () => {
    expect(changes({ tracker: tasks(file("a.ts"), file("b.ts"), {}) })).toEqual([
      "begin t1",
      "begin t2",
      "begin t3 apart",
    ]);
    expect(changes({ tracker: tasks({}) })).toEqual(["begin t1 apart"]);
  });

  test("the task of a run of one agent shares the checkout, unless somebody else is at work", () => {
    const run = a.taskRun([], { limit: 1 });
    expect(changes({ run, tracker: tasks({}, {}) })).toEqual(["begin t1"]);
    expect(changes({ run, tracker: tasks({}, a.THEIRS) })).toEqual(["begin t1 apart"]);
    const failed = a.attempt(1, { outcome: a.outcome("failed", { mayRetry: true }) });
    expect(changes({ run: { ...run, attempts: [failed] }, tracker: tasks(a.OURS) })).toEqual(["begin t1"]);
  });
});

describe("where a worktree would lack something", () => {
  test("tasks share the checkout, except one that says otherwise or builds on the run's branch", () => {
    const lack = UNTRACKED;
    expect(changes({ lack, tracker: tasks({}, { labels: ["isolation:worktree"] }) })).toEqual([
      "begin t1",
      "begin t2 apart",
    ]);
    const footprints = { estimates: new Map([["t2", ["a.ts"]]]), ahead: ["b.ts"] };
    expect(changes({ lack, footprints, tracker: tasks(file("a.ts"), {}, file("b.ts")) })).toEqual([
      "begin t1",
      "begin t3 apart",
      "begin t2",
    ]);
  });

  test("it is told as the first task begins that shares it because of that, and for no other", () => {
    const lack = UNTRACKED;
    const why = `${WHY} a worktree would lack \`node_modules\`, which git does not track. Let \`worktreeSetUp\` in .claude/skyfom.json copy, link or make what is missing, and then approve it`;
    expect(told({ lack, tracker: tasks(file("a.ts"), {}) })).toEqual([why]);
    const footprints = { estimates: new Map([["t2", ["a.ts"]]]), ahead: [] };
    expect(told({ lack, footprints, tracker: tasks(file("a.ts"), a.THEIRS) })).toEqual([why]);
    expect(told({ lack, tracker: tasks(file("a.ts"), { labels: ["isolation:shared"] }) })).toEqual([]);
    expect(told({ lack, tracker: tasks({}), run: a.taskRun([], { limit: 1 }) })).toEqual([]);
    expect(told({ lack, tracker: tasks({}), settings: { isolation: "shared" } })).toEqual([]);
    expect(told({ lack, tracker: tasks({}), settings: { isolation: "worktree" } })).toEqual([]);
    expect(told({ tracker: tasks({}) })).toEqual([]);
  });

  test.each<[string, WorktreeLack]>([
    ["there is no commit yet that a worktree could begin from. Commit what there is", { kind: "no-commit" }],
    ["a branch is called `skyfom`, so git makes none for a run. Rename that branch", { kind: "branch-in-the-way" }],
    [
      "a hook made a worktree that cannot be used, or changed the call that asked for one. A hook that makes worktrees has to make them in .claude/worktrees and on a new branch; a task with the label isolation:shared needs none",
      { kind: "made-otherwise" },
    ],
    [
      "git does not know in whose name to commit, and only commits leave a worktree. Set your name and address with `git config --global user.name` and `git config --global user.email`",
      { kind: "no-identity" },
    ],
    ["git is older than 2.38, so it cannot merge the work of a worktree. Update git", { kind: "old-git" }],
    [
      'a worktree would lack the submodules. With `"isolation": "worktree"` in .claude/skyfom.json, agents get worktrees all the same',
      { kind: "submodules" },
    ],
    [
      "a worktree would lack `.env`, which git does not track. `skyfom approve`, at a terminal, shows the `worktreeSetUp` that brings what is missing, and asks you",
      { kind: "untracked", paths: [".env"], isAsked: true },
    ],
    [
      "a worktree would lack `1`, `2`, `3`, `4`, `5`, and 2 more, which git does not track. `skyfom approve`, at a terminal, shows the `worktreeSetUp` that brings what is missing, and asks you",
      { kind: "untracked", paths: ["1", "2", "3", "4", "5", "6", "7"], isAsked: true },
    ],
  ])("the user is told: %s", (why, lack) => {
    expect(told({ lack, tracker: tasks({}) })).toEqual([`${WHY} ${why}`]);
  });
});

test("where the first agents have worktrees, the user is told which changes those do not have", () => {
  const uncommitted = ["src/a b.ts", "c.ts"];
  const why = "agents in worktrees do not see what you have not committed: `src/a b.ts`, `c.ts`";
  expect(told({ uncommitted, tracker: tasks({}) })).toEqual([why]);
  expect(told({ uncommitted, tracker: tasks(file("a.ts"), {}) })).toEqual([why]);
  expect(told({ uncommitted, tracker: tasks({}), settings: { isolation: "worktree" } })).toEqual([why]);
  expect(told({ uncommitted, tracker: tasks(file("a.ts")) })).toEqual([]);
  expect(told({ uncommitted: ["c.ts"], tracker: tasks({}) })).toEqual([expect.stringMatching(/committed: `c\.ts`$/)]);
});

test("as the first agents begin, wherever they work, the user is told which runs' work the checkout does not have", () => {
  const unmerged = ["skyfom/run-ab12", "skyfom/run-cd34"];
  const why = expect.stringContaining("does not have: `skyfom/run-ab12`, `skyfom/run-cd34`. To have it");
  expect(told({ unmerged, tracker: tasks({}) })).toEqual([why]);
  expect(told({ unmerged, tracker: tasks(file("a.ts")) })).toEqual([why]);
  expect(told({ unmerged: unmerged.slice(1), tracker: tasks({}) })).toEqual([
    expect.stringContaining("does not have: `skyfom/run-cd34`. To have it"),
  ]);
  expect(a.endOf({ unmerged, tracker: tasks(a.THEIRS) }).handover.warnings).toEqual([]);
});
