import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as say from "../ledger/support/payloads.ts";
import { GONE, OWN } from "../ledger/support/replay.ts";
import { DrivenRun, report } from "./driven/driven-run.ts";

//  api ──► web ──┐
//    └───► mobile ──► tests
test("a task starts only after everything it needs is closed, and all are closed in the end", async () => {
  const run = new DrivenRun();
  const api = await run.add("Serve the API");
  const web = await run.add("Show it on the web", { dependsOn: [api] });
  const mobile = await run.add("Show it on phones", { dependsOn: [api] });
  const tests = await run.add("Test all of it", { dependsOn: [web, mobile] });
  const waves: string[][] = [];
  for (let handover = await run.next({ isAsked: true }); !handover.done; handover = await run.next()) {
    waves.push(handover.calls.map(({ description }) => description.split(" ")[0] ?? "").sort());
    for (const agent of await run.makeAll(handover.calls)) await run.end(agent);
    await run.replay.give(say.turnEnded());
  }
  expect(waves).toEqual([[api], [web, mobile].sort(), [tests]]);
  for (const id of [api, web, mobile, tests]) expect((await run.task(id)).status).toBe("closed");
  expect(run.replay.taken()).toEqual([]);
});

test("a freed slot is filled at once, not when the whole wave is done", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two", "three"]) await run.add(title);
  const first = await run.next({ limit: 2, isAsked: true });
  const [agent] = await run.makeAll(first.calls);
  await run.end(agent ?? "");
  const second = await run.next({ limit: 2 });
  expect([first.calls.length, second.calls.length, second.waitingFor.length]).toEqual([2, 1, 1]);
});

test("calls are handed over once a turn, and again after a turn in which they were not made", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two"]) await run.add(title);
  const first = await run.next({ isAsked: true });
  expect((await run.next()).calls).toEqual([]);
  expect((await run.next({ isAsked: true })).calls).toEqual(first.calls);
  await run.replay.give(say.turnEnded());
  expect((await run.next()).calls).toEqual(first.calls);
});

test("calls handed over as a turn ended are on their way with the next one, and due again some seconds later if they were not made", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two", "three"]) await run.add(title);
  const [, busy] = await run.makeAll((await run.next({ isAsked: true, limit: 2 })).calls);
  await run.end("agent1");
  const { calls } = await run.next({ limit: 2 });
  expect(calls).toHaveLength(1);
  await run.replay.give(say.turnEnded(busy ?? ""));
  expect((await run.next({ limit: 2 })).calls).toEqual([]);
  for (let second = 0; second < 6; second++) await run.replay.give(say.prompted());
  expect((await run.next({ limit: 2 })).calls).toEqual(calls);
});

test("a reference starts one agent; a second call that names it is denied with what to do", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { calls, run: id } = await run.next({ isAsked: true });
  const [call] = calls;
  expect(await run.make(call as never)).toBe("agent1");
  const denied = await run.replay.give(say.asked("again", { prompt: call?.prompt }));
  expect(denied).toEqual({
    kind: "denied",
    reason: `Skyfom: not started. Another call has already used ${id}.1; each reference starts one agent. End your turn; you will be given the calls that are due.`,
  });
});

test("a call that is refused after it was admitted gives its reference back", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  await run.replay.give(say.asked("refused", { prompt: calls[0]?.prompt }));
  await run.replay.giveAll([say.failed("refused"), say.turnEnded()]);
  const again = await run.next();
  expect(again.calls).toEqual(calls);
  expect(await run.make(again.calls[0] as never)).toBe("agent1");
});

test("a failed task is tried once more with the reason in its brief, then released", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const first = await run.next({ isAsked: true });
  const [agent] = await run.makeAll(first.calls);
  await run.end(agent ?? "", report("failed", "The port was taken."));
  const second = await run.next();
  expect(second.calls.map(({ prompt }) => prompt)).not.toEqual(first.calls.map(({ prompt }) => prompt));
  expect(run.brief(second.calls[0])).toContain(
    "## An earlier attempt failed\nSkyfom noted, with words of that attempt's agent:\n\n> its agent reported failed: The port was taken.\n\nFind out why before you try again.",
  );
  const [again] = await run.makeAll(second.calls);
  await run.end(again ?? "", "I am done.");
  const last = await run.next();
  const reason = "its agent ended without a valid report: its last message holds no report";
  expect([last.done, last.failed]).toEqual([true, [{ taskId: id, reason }]]);
  expect(await run.task(id)).toMatchObject({ status: "open" });
});

test("a task whose agent the user stopped is released and not tried again", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.replay.give(say.notified(agent ?? "", "call1", "killed"));
  const last = await run.next();
  expect([last.done, last.calls, last.failed]).toEqual([true, [], [{ taskId: id, reason: "its agent was stopped" }]]);
});

test("tasks that declare the same file do not run together, and the one held back says why", async () => {
  const run = new DrivenRun();
  const one = await run.add("one", { priority: 0, files: ["src/a.ts"] });
  const two = await run.add("two", { files: ["src/*.ts"] });
  const { calls, heldBack } = await run.next({ isAsked: true });
  expect(calls).toHaveLength(1);
  expect(heldBack).toEqual([
    { id: two, reason: `its files src/*.ts overlap with src/a.ts of ${one}, which starts first` },
  ]);
});

test("slots that others hold are left to them", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two", "three"]) await run.add(title);
  await run.replay.giveAll(["x1", "x2", "x3", "x4", "x5"].map((call) => say.asked(call)));
  const { calls, heldBack } = await run.next({ isAsked: true });
  expect(calls).toHaveLength(2);
  expect(heldBack.map(({ reason }) => reason)).toEqual(["no slot of the repository is free"]);
});

test("an epic is closed when its children are", async () => {
  const run = new DrivenRun();
  const epic = await run.add("all", { type: "epic" });
  await run.add("part", { parent: epic });
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "");
  expect((await run.next()).done).toBe(true);
  expect((await run.task(epic)).status).toBe("closed");
});

test("an attempt whose claim a crash cut off is claimed at the next step", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const { run: name } = await run.next({ isAsked: true });
  await (await run.source()).release(id, `skyfom-${name}`);
  await run.next({ isAsked: true });
  expect(await run.task(id)).toMatchObject({ status: "in_progress", assignee: `skyfom-${name}` });
});

test("a run whose client is gone is continued by the next, and told so, it tries lost agents' tasks again", async () => {
  const run = new DrivenRun({ lostAgents: "retry" });
  await run.add("one");
  const first = await run.next({ isAsked: true, owner: GONE });
  await run.replay.give(say.asked("gone", { prompt: first.calls[0]?.prompt }), GONE);
  await run.replay.give(say.started("agent-gone"), GONE);
  await run.replay.give(say.sessionStarted(), OWN);
  const second = await run.next({ isAsked: true });
  expect([second.run, second.calls.length]).toEqual([first.run, 1]);
  expect(run.brief(second.calls[0])).toContain("its client process ended before the agent did");
});

test("a broken line in the tracker is named in the summary, and the other tasks are done", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const store = join(run.root, ".beads", "issues.jsonl");
  writeFileSync(store, "{ broken\n", { flag: "a" });
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "");
  const last = await run.next();
  expect([last.done, last.closed.length, last.warnings.length]).toEqual([true, 1, 1]);
  expect(last.warnings[0]).toContain("issues.jsonl:2");
  rmSync(store);
});

test("under fail-fast a task that failed for good ends the run: nothing more starts, and the others say why", async () => {
  const run = new DrivenRun({ retries: 0, errorHandling: "fail-fast" });
  const ids = [await run.add("one"), await run.add("two"), await run.add("three")];
  const [first = "", second = ""] = await run.makeAll((await run.next({ isAsked: true, limit: 2 })).calls);
  await run.end(first, report("failed", "The disk is full."));
  expect((await run.next({ limit: 2 })).calls).toEqual([]);
  await run.end(second);
  const { done, closed, failed, heldBack } = await run.next({ limit: 2 });
  const [left = ""] = ids.filter((id) => !closed.includes(id) && failed[0]?.taskId !== id);
  expect([done, closed.length]).toEqual([true, 1]);
  const reason = `the run ends, because ${failed[0]?.taskId} failed: its agent reported failed: The disk is full.`;
  expect(heldBack).toEqual([{ id: left, reason }]);
});

test("under fail-fast calls that were handed over and not made are withdrawn, and their tasks are released", async () => {
  const run = new DrivenRun({ retries: 0, errorHandling: "fail-fast" });
  const ids = [await run.add("one"), await run.add("two"), await run.add("three")];
  const { calls } = await run.next({ isAsked: true, limit: 3 });
  expect(calls).toHaveLength(3);
  const [first = ""] = await run.makeAll(calls.slice(0, 1));
  await run.end(first, report("failed", "The disk is full."));
  const { calls: more, done, failed, heldBack } = await run.next({ isAsked: true, limit: 3 });
  expect([more, done, failed.length, heldBack.length]).toEqual([[], true, 1, 2]);
  for (const { reason } of heldBack) expect(reason).toContain("the run ends, because");
  for (const id of ids) {
    const { status, assignee } = await run.task(id);
    expect([status, assignee]).toEqual(["open", undefined]);
  }
});
