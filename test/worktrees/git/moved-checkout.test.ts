import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AgentCall } from "../../../orchestrator/core/texts/handover/handover.ts";
import { report } from "../../run/driven/driven-run.ts";
import { IsolatedRun } from "../isolated-run.ts";

test("work that conflicts with what was committed in the checkout meanwhile is tried again from there, so that the run's branch merges", async () => {
  const run = new IsolatedRun();
  await run.add("In a worktree", { priority: 0 });
  await run.add("In the checkout", { labels: ["isolation:shared"], priority: 1 });
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[1], { "list.txt": "a\nshared\nc\n" });
  await run.work(calls[0], { "list.txt": "a\napart\nc\n" });
  const { closed, calls: again } = await run.next();
  expect([closed.length, again.length]).toEqual([1, 1]);
  const brief = run.brief(again[0]);
  for (const text of ["in list.txt", "> shared", "> apart", run.git("rev-parse", "main").slice(0, 12)])
    expect(brief).toContain(text);
  const { agent, folder } = await run.begin(again[0] as AgentCall);
  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("a\nshared\nc\n");
  run.commit(folder, { "list.txt": "a\nshared\napart\nc\n" });
  await run.end(agent, report("done"));
  expect((await run.next()).done).toBe(true);
  run.git("merge", "--quiet", "--ff-only", `skyfom/run-${(await run.run()).id}`);
  expect(run.git("show", "main:list.txt")).toBe("a\nshared\napart\nc");
});

test("a checkout that conflicts with what the run has already holds no other task up", async () => {
  const run = new IsolatedRun();
  for (const title of ["One", "Two"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  await run.work(calls[0], { "list.txt": "a\none\nc\n" });
  expect((await run.next()).closed).toHaveLength(1);
  run.commit(run.root, { "list.txt": "a\nuser\nc\n" });
  await run.work(calls[1], { "other.txt": "two\n" });
  const { closed, done } = await run.next();
  expect([closed.length, done, await run.onRunBranch("list.txt")]).toEqual([2, true, "a\none\nc"]);
});

test("work is not held against a branch that is checked out meanwhile and lacks the commit that the run began from", async () => {
  const run = new IsolatedRun();
  run.commit(run.root, { "newer.txt": "newer\n" });
  for (const title of ["One", "Two"]) await run.add(title);
  const { calls } = await run.next({ isAsked: true });
  run.git("checkout", "--quiet", "-b", "feature", run.first);
  run.commit(run.root, { "list.txt": "a\nfeature\nc\n" });
  await run.work(calls[0], { "list.txt": "a\none\nc\n" });
  await run.work(calls[1], { "other.txt": "two\n" });
  const { closed, done } = await run.next();
  expect([closed.length, done, await run.onRunBranch("list.txt")]).toEqual([2, true, "a\none\nc"]);
});
