import { describe, expect, test } from "vitest";
import { excerpt } from "../../orchestrator/core/run/excerpt.ts";
import { followUpTask, isFollowUpOf } from "../../orchestrator/core/run/follow-up.ts";
import { callFor, repeatSummary, reportOf, resultsOf } from "../../orchestrator/core/run/handover.ts";
import type { Outcome } from "../../orchestrator/core/run/run.ts";
import { mergeOf } from "../../orchestrator/core/run/task-branches.ts";
import { isAbout, warningsOfRun, withoutWarnings, withWarnings } from "../../orchestrator/core/run/warnings-of-run.ts";
import { few, fitLines } from "../../orchestrator/core/text/few.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import { tellForwarded } from "../../orchestrator/core/texts/handover/tell-where-work-is.ts";
import { tellMerge } from "../../orchestrator/core/texts/outcomes/tell-merge.ts";
import * as a from "../plan-step/step.ts";

const [ONE, TWO] = [a.warning("a"), a.warning("b")];
const names = (count: number, letter = "n") => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
const text = (length: number) => "x".repeat(length);

describe("a call", () => {
  const call = (title: string, more: object = {}) => callFor(a.taskRun(), a.attempt(1, { title, ...more }), "b.md");

  test("is described by its task and the first 18 characters of its title", () => {
    expect(call(text(18)).description).toBe(`t1 ${text(18)}`);
    expect(call(text(19)).description).toBe(`t1 ${text(17)}…`);
    expect(call(`${text(16)} yz`).description).toBe(`t1 ${text(16)}…`);
  });

  test("names a model where one is set, and waits for its agent below the main conversation", () => {
    expect(call("A")).toEqual({
      description: "t1 A",
      prompt: "@skyfom ab12.1 else: cat b.md",
      subagent_type: "general-purpose",
    });
    expect(call("A", { model: "opus" }).model).toBe("opus");
    const below = a.memberRun([a.member("one")], [], { work: { parent: "zz99.1" } });
    expect(callFor(below, a.part(1, "one"), "b.md").run_in_background).toBe(false);
  });
});

describe("the results of a run", () => {
  test("are told by how each task ended", () => {
    const kinds = ["done", "failed", "needs-input", "in-doubt", "withdrawn"] as const;
    const run = a.taskRun([...kinds.map((kind, n) => a.attempt(n + 1, { outcome: a.outcome(kind) })), a.attempt(9)]);
    expect(resultsOf(run)).toEqual({
      closed: ["t1"],
      failed: [{ taskId: "t2", reason: "It is failed." }],
      needsInput: [{ taskId: "t3", question: "It is needs-input." }],
      inDoubt: [{ taskId: "t4", changed: "It is in-doubt." }],
    });
  });

  test("name the task that a composite run holds, and the whole end once it is over", () => {
    const members = [a.member("one")];
    expect(resultsOf(a.memberRun(members)).members).toEqual({});
    expect(resultsOf(a.memberRun(members, [], { work: { isTracked: true, taskId: "t1" } })).members).toEqual({
      task: "t1",
    });
    const over = a.memberRun(members, [], { state: { kind: "finished", at: a.NOW } });
    expect(resultsOf(over).end).toBeDefined();
    expect(repeatSummary(over)).toMatchObject({ done: true, heldBack: [], blocked: [] });
    expect(repeatSummary(over)).not.toHaveProperty("report");
    expect(repeatSummary({ ...over, work: { ...over.work, parent: "zz99.1" } }).report?.status).toBe("failed");
    expect(repeatSummary(a.taskRun())).not.toHaveProperty("report");
  });
});

describe("the report of a composite agent", () => {
  const part = (n: number, name: string, kind: Parameters<typeof a.outcome>[0], more: object = {}) =>
    a.part(n, name, { outcome: a.outcome(kind, more) });
  const [one, two] = [a.member("one"), a.member("two")];

  test("is done, a question or a failure, by its parts", () => {
    const status = (...kinds: ("done" | "failed" | "needs-input")[]) =>
      reportOf(
        a.memberRun(
          [one, two],
          kinds.map((kind, n) => part(n + 1, n === 0 ? "one" : "two", kind)),
        ),
      ).status;
    expect([status("done", "done"), status("failed", "needs-input"), status("done", "failed"), status()]).toEqual([
      "done",
      "needs-input",
      "failed",
      "failed",
    ]);
  });

  test("says how each part ended and what is left to others", () => {
    const run = a.memberRun([one, two], [part(1, "one", "done"), a.part(2, "two")], { deferred: ["three", "four"] });
    expect(reportOf(run)).toEqual({
      status: "failed",
      summary: "one: It is done. two: not done Made tasks for others: three, four.",
      files: [],
      commits: [],
      tests: [],
      followUps: [],
    });
    expect(reportOf({ ...run, deferred: ["three"] }).summary).toContain(" Made tasks for others: three.");
    expect(reportOf(a.memberRun([one])).summary).toBe("Nothing was started.");
    const alone = (length: number) =>
      reportOf(a.memberRun([one], [part(1, "one", "done", { summary: text(length) })])).summary;
    expect([alone(4_000), alone(4_001).slice(0, 4_006)]).toEqual([`one: ${text(4_000)}`, `one: ${text(4_000)}…`]);
  });

  test("has 4,000 characters for all parts, and the first 50 of each list", () => {
    const long = (length: number) =>
      reportOf(a.memberRun([one, two], [part(1, "one", "done", { summary: text(length) }), a.part(2, "two")])).summary;
    expect(long(2_000)).toBe(`one: ${text(2_000)} two: not done`);
    expect(long(2_001)).toContain(`${text(2_000)}… (1 character more in runs/ab12/run.json of`);
    const lists = (files: number, commits: number, tests: number) => {
      const checks = names(tests).map((command) => ({ command, result: "passed" }));
      const more = { files: names(files), commits: names(commits), tests: checks };
      return reportOf(a.memberRun([one], [part(1, "one", "done", more)]));
    };
    const full = lists(50, 50, 50);
    expect([full.files, full.commits, full.tests.length, full.summary]).toEqual([
      names(50),
      names(50),
      50,
      "one: It is done.",
    ]);
    const where = "The full lists of files, commits and tests are in runs/ab12/run.json of Skyfom's state directory.";
    for (const over of [lists(51, 0, 0), lists(0, 51, 0), lists(0, 0, 51)]) {
      expect(over.summary).toBe(`one: It is done. ${where}`);
      expect(over.files.length + over.commits.length + over.tests.length).toBe(50);
    }
  });

  test("names each file and each commit once, of the newest attempts", () => {
    const both = [
      part(1, "one", "done", { files: ["a"], commits: ["c"] }),
      part(2, "two", "done", { files: ["a", "b"], commits: ["c", "d"] }),
    ];
    expect(reportOf(a.memberRun([one, two], both))).toMatchObject({ files: ["a", "b"], commits: ["c", "d"] });
  });
});

describe("a warning", () => {
  const about = { kind: "not-closed", taskId: "t1", why: "so" } as const;

  test("is about a task of its kinds", () => {
    expect(isAbout(about, "t1")).toBe(true);
    expect(isAbout(about, "t2")).toBe(false);
    expect(isAbout({ kind: "closed-again", taskId: "t1" }, "t1")).toBe(false);
    expect(isAbout(about, "t1", ["not-claimed"])).toBe(false);
    expect(isAbout(about, "t1", ["not-claimed", "not-closed"])).toBe(true);
  });

  test("about a task is told with the reason", () => {
    const kinds = ["held-back", "not-claimed", "not-closed", "not-closed-yet", "not-given-back"] as const;
    expect(kinds.map((kind) => tellWarning({ ...about, kind }))).toEqual([
      "t1 is held back: so",
      "t1 was not claimed: so",
      "t1 could not be closed: so",
      "t1 is done, but could not be closed yet: so",
      "t1 could not be released: so",
    ]);
  });

  test("is kept once, the newest fifty of all", () => {
    const run = a.taskRun([], { warnings: [ONE, about] });
    expect(withWarnings(run, [a.warning("a"), { ...about }])).toBe(run);
    expect(withWarnings(run, [TWO, a.warning("b"), a.warning("a")]).warnings).toEqual([ONE, about, TWO]);
    expect(withWarnings(a.taskRun(), [TWO]).warnings).toEqual([TWO]);
    expect(withWarnings(run, names(48).map(a.warning)).warnings).toHaveLength(50);
    expect(withWarnings(run, names(49).map(a.warning)).warnings).toEqual([about, ...names(49).map(a.warning)]);
  });

  test("is dropped once its task is settled", () => {
    const claimed = { kind: "not-claimed", taskId: "t1", why: "so" } as const;
    const run = a.taskRun([], { warnings: [about, claimed, ONE] });
    expect(withoutWarnings(run, "t1").warnings).toEqual([claimed, ONE]);
    expect(withoutWarnings(run, "t2")).toBe(run);
    expect(withoutWarnings(run, "t1", ["not-closed-yet"])).toBe(run);
    const quiet = a.taskRun();
    expect(withoutWarnings(quiet, "t1")).toBe(quiet);
  });

  test("of a run that is over says where its work is, what agents noted, and what was not made good", () => {
    const held = (taskId: string) => ({ kind: "held-back", taskId, why: "so" }) as const;
    const attempts = [
      a.attempt(1, { outcome: a.outcome("done", { notes: ["A note."] }) }),
      a.attempt(2, { outcome: a.outcome("failed") }),
      a.attempt(3),
    ];
    const run = a.taskRun(attempts, { warnings: [held("t1"), held("t2"), { ...held("t1"), kind: "not-closed" }, ONE] });
    const told = [
      "t1: A note.",
      "t2 is held back: so",
      "t1 could not be closed: so",
      "nothing more was started, because a",
    ];
    expect(warningsOfRun(run)).toEqual(told);
    expect(warningsOfRun({ ...run, whereWorkIs: "it is here" })).toEqual(["it is here", ...told]);
    const done = a.attempt(4, { outcome: a.outcome("done", { branch: "skyfom/run-ab12" }) });
    expect(warningsOfRun(a.taskRun([a.attempt(1), done]))[0]).toMatch(
      /^the work of .* is on the branch skyfom\/run-ab12, /,
    );
    expect(warningsOfRun(a.taskRun())).toEqual([]);
  });
});

test("where the work of a run is after the user's branch was to be moved forward is said", () => {
  const there = (forwarded: Parameters<typeof tellForwarded>[1]) => tellForwarded("it is there", forwarded);
  expect(there({ kind: "moved", branch: "main" })).toMatch(/^the work .*its branch main was moved forward$/);
  expect(there({ kind: "left", why: "so" })).toBe("it is there. Your branch was not moved forward, because so");
  expect(there({ kind: "unapproved" })).toMatch(
    /^it is there\. Your branch was not moved forward: nobody has approved/,
  );
});

test("where the commits of an attempt are is said", () => {
  const told = (outcome: Outcome) => tellMerge(mergeOf(outcome));
  expect(told(a.outcome("done"))).toBe("no commits");
  expect(told(a.outcome("done", { branch: "b" }))).toBe("merged into b");
  expect(told(a.outcome("done", { branch: "b", isChecked: true }))).toBe("merged into b, the project's check passed");
  const left = (kind: "conflict" | "check") => told(a.outcome("failed", { repair: { kind, branch: "b" } }));
  expect(left("conflict")).toBe("on the branch b, not merged: it conflicts");
  expect(left("check")).toBe("on the branch b, not merged: the project's check fails with it");
});

describe("a follow-up", () => {
  const task = (said: string) => followUpTask(said, "t1", "ab12.3", 2);
  const seen = "Noticed by the agent that worked on t1 (ab12.3).";

  test("becomes a task with a title of at most 120 characters", () => {
    expect(task(` ${text(120)} `)).toEqual({ title: text(120), description: seen, labels: ["follow-up:ab12.3.2"] });
    expect(task(text(121))).toMatchObject({ title: `${text(119)}…`, description: `${text(121)}\n\n${seen}` });
    expect(task(`${text(118)} ${text(9)}`).title).toBe(`${text(118)}…`);
    expect(task("A\nB")).toMatchObject({ title: "A", description: `A\nB\n\n${seen}` });
  });

  test("is described by at most 4,000 characters, and by where the rest stands", () => {
    expect(task(text(4_000)).description).toBe(`${text(4_000)}\n\n${seen}`);
    expect(task(text(4_001)).description).toContain(`${text(4_000)}… (1 character more in runs/ab12/reports/3 of`);
  });

  test("is known as the run's own by its label", () => {
    const labels = (...all: string[]) => isFollowUpOf({ id: "ab12" }, { labels: all });
    expect([labels("x", "follow-up:ab12.3.2"), labels("follow-up:ab123.3.2"), labels()]).toEqual([true, false, false]);
  });
});

test("what is too long is cut, with what is left out", () => {
  expect([excerpt("abc", 3), excerpt("abcd", 3), excerpt("ab  cd", 4, "w")]).toEqual([
    "abc",
    "abc… (1 character more)",
    "ab… (2 characters more in w)",
  ]);
  expect(excerpt("a😀b", 2)).toBe("a… (3 characters more)");
  expect([few(["a", "b"], 2), few(["a", "b", "c"], 2)]).toEqual([
    ["a", "b"],
    ["a", "b", "and 1 more"],
  ]);
  expect(fitLines(["ab", "cd"], 6, "w")).toEqual(["ab", "cd"]);
  expect(fitLines(["ab", "cd"], 5, "w")).toEqual(["ab", "- and 1 more: w"]);
  expect(fitLines(["ab", "cd", "ef"], 2, "w")).toEqual(["- and 3 more: w"]);
});
