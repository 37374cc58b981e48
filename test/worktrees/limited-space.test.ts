import { expect, test } from "vitest";
import { measureSometimes, measureSpace, readSpace } from "../../orchestrator/io/worktrees/read-space.ts";
import { report } from "../run/driven/driven-run.ts";
import { IsolatedRun } from "./isolated-run.ts";

const MEGABYTE = "0123456789abcde\n".repeat(62_500);

test("no more worktrees are made than the limit has room for, and a task that waits for one goes on once another is gone", async () => {
  const run = new IsolatedRun({ worktreeMegabytes: 3, retries: 0 });
  run.commit(run.root, { "large.txt": MEGABYTE });
  for (const title of ["One", "Two", "Three"]) await run.add(title);
  const { calls, heldBack, done } = await run.next({ isAsked: true });
  expect([calls.length, done]).toEqual([2, false]);
  expect(heldBack.map(({ reason }) => reason)).toEqual([
    "a worktree for it would bring those of agents to 4 MB; worktreeMegabytes allows 3 MB",
  ]);
  const [first, second] = calls as [(typeof calls)[0], (typeof calls)[0]];
  await run.begin(second);
  await run.work(first, { "one.txt": "one\n" });
  const next = await run.next();
  expect([next.closed.length, next.calls.length, next.heldBack]).toEqual([1, 1, []]);
});

test("what an agent or a set-up has added to its worktree counts, and the worktree of the next is taken to need as much", async () => {
  const run = new IsolatedRun();
  await run.add("One");
  const { folder } = await run.begin((await run.next({ isAsked: true })).calls[0] as never);
  const before = measureSpace(run.root)?.used ?? 0;
  run.commit(folder, { "large.txt": MEGABYTE });
  const { used, each, limit, pending } = readSpace(run.root, { worktreeMegabytes: 5 }, 1) ?? {};
  expect([(used ?? 0) - before, each, limit, pending]).toEqual([MEGABYTE.length, used, 5_000_000, 1]);
  expect(readSpace(run.root, {}, 0)).toBeUndefined();
});

test("a picture that is drawn often has what worktrees take measured once a minute", () => {
  let [seconds, measured] = [0, 0];
  const measure = measureSometimes(
    () => new Date(seconds * 1000),
    () => ({ used: ++measured, each: 1 }),
  );
  const shown = [0, 30, 59, 60, 119, 120].map((at) => {
    seconds = at;
    return readSpace("", { worktreeMegabytes: 5 }, 0, measure)?.used;
  });
  expect(shown).toEqual([1, 1, 1, 2, 2, 3]);
});

test("a task that needs no worktree does not wait for room", async () => {
  const run = new IsolatedRun({ worktreeMegabytes: 1, isolation: "auto" });
  run.commit(run.root, { "large.txt": MEGABYTE.repeat(2) });
  await run.add("One", { files: ["one.txt"] });
  await run.add("Two");
  const { calls, heldBack } = await run.next({ isAsked: true });
  expect(calls.map(({ description }) => description.replace(/^\S+ /, ""))).toEqual(["One"]);
  expect(heldBack).toHaveLength(1);
});

test("a run that has room for no worktree at all ends, with the reason, and keeps no task", async () => {
  const run = new IsolatedRun({ worktreeMegabytes: 1 });
  run.commit(run.root, { "large.txt": MEGABYTE.repeat(2) });
  const id = await run.add("One");
  const { calls, done, heldBack } = await run.next({ isAsked: true });
  expect([calls, done, heldBack.map((one) => one.id)]).toEqual([[], true, [id]]);
  expect((await run.task(id)).status).toBe("open");
});

test("after a failure a task that would be tried again waits for room as well", async () => {
  const run = new IsolatedRun({ worktreeMegabytes: 2, retries: 1 });
  run.commit(run.root, { "large.txt": MEGABYTE });
  const id = await run.add("One");
  const { agent, folder } = await run.begin((await run.next({ isAsked: true })).calls[0] as never);
  run.commit(folder, { "more.txt": MEGABYTE });
  await run.end(agent, report("failed", "It does not work."));
  const { calls, heldBack, done } = await run.next();
  expect([calls, heldBack.map(({ reason }) => reason.slice(0, 20)), done]).toEqual([
    [],
    ["a worktree for it wo"],
    true,
  ]);
  expect((await run.task(id)).status).toBe("open");
});
