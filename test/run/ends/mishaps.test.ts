import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { renderHandover } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { useReference } from "../../../orchestrator/io/reference/brief-files.ts";
import * as say from "../../ledger/support/payloads.ts";
import { GONE } from "../../ledger/support/replay.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { whileUnavailable } from "../driven/while-unavailable.ts";

test("a task that overlaps with one that is given up starts at once", async () => {
  const run = new DrivenRun({ retries: 0 });
  await run.add("one", { priority: 0, files: ["src/a.ts"] });
  const two = await run.add("two", { files: ["src/a.ts"] });
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "", report("failed"));
  const { done, calls } = await run.next();
  expect([done, calls.map(({ description }) => description)]).toEqual([false, [`${two} two`]]);
});

test("a call that was denied within a turn is handed over again once a slot is free, in the same turn", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two"]) await run.add(title);
  const first = await run.next({ isAsked: true });
  await run.replay.giveAll([1, 2, 3, 4, 5, 6].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  const made = await run.makeAll(first.calls);
  expect(made).toEqual(["agent1", "denied"]);
  expect((await run.next()).calls).toEqual([]);
  await run.end(made[0] ?? "");
  expect((await run.next()).calls).toEqual([first.calls[1]]);
});

test("a call whose spawn is just being admitted is not taken for lost", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const first = await run.next({ isAsked: true });
  useReference(run.replay.paths, { run: first.run, attempt: 1 }, "toolu_under_way", run.replay.now().toISOString());
  const { calls, waitingFor } = await run.next();
  expect([calls, waitingFor.length]).toEqual([[], 1]);
});

test("a call whose spawn was admitted over a minute ago, by the ledger's own clock, and of which nothing came is lost", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const first = await run.next({ isAsked: true });
  useReference(run.replay.paths, { run: first.run, attempt: 1 }, "toolu_under_way", run.replay.now().toISOString());
  for (let second = 0; second < 61; second++) await run.replay.give(say.turnEnded());
  const { calls } = await run.next({ isAsked: true });
  expect(calls.map(({ prompt }) => prompt.split(" else")[0])).toEqual([`@skyfom ${first.run}.2`]);
});

test("an agent whose spawn's hook was killed once it had bound the reference is that attempt's, and its report counts", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const first = await run.next({ isAsked: true });
  const prompt = first.calls[0]?.prompt;
  useReference(run.replay.paths, { run: first.run, attempt: 1 }, "c1", run.replay.now().toISOString());
  // The client lets a call through whose hook crashed: its agent is given the bare reference.
  const returned = { ...say.returned("c1", "a1", "async_launched"), tool_input: { prompt } };
  await run.replay.giveAll([say.started("a1"), returned]);
  for (let second = 0; second < 61; second++) await run.replay.give(say.turnEnded("a1"));
  const { calls, waitingFor } = await run.next({ isAsked: true });
  expect([calls, waitingFor]).toEqual([[], [{ taskId: id, title: "one" }]]);
  const [entry] = run.replay.agents();
  const facts = { reference: `${first.run}.1`, taskId: id, skillName: "skyfom-backend-developer", description: "one" };
  expect(entry).toMatchObject(facts);
  await run.end("a1");
  expect((await run.next()).closed).toEqual([id]);
});

test("what an agent says of a reference that another call has bound makes it nobody's", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  await run.make(calls[0] as never);
  const foreign = { ...say.returned("c1", "a1", "async_launched"), tool_input: { prompt: calls[0]?.prompt } };
  await run.replay.giveAll([say.started("a1"), foreign]);
  expect(run.replay.agents().map(({ agentId, reference }) => [agentId, reference])).toEqual([
    ["agent1", `${(await run.run()).id}.1`],
    ["a1", undefined],
  ]);
});

test("a task that is done is closed at the next step where the tracker could not be asked at once", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "");
  await whileUnavailable(run, "close", async () => {
    const { done, warnings } = await run.next();
    expect([done, warnings]).toEqual([false, [`${id} is done, but could not be closed yet: the database is locked`]]);
  });
  expect((await run.next()).closed).toEqual([id]);
});

test("a call is handed over only once its task is claimed, and until then nobody counts as at work on it", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await whileUnavailable(run, "claim", async () => {
    for (const isAsked of [true, false]) {
      const handover = await run.next({ isAsked });
      expect([handover.calls, handover.waitingFor, handover.command]).toEqual([[], [], undefined]);
      const reason = "it could not be claimed: bd: the database is locked. Wait.";
      expect(handover.heldBack).toEqual([{ id, reason }]);
      const text = renderHandover(handover, "skyfom");
      expect(text).toContain("0 at work, 0 to start. Nothing can start now:");
      expect(text).toContain(`${id}: ${reason}`);
    }
  });
  expect((await run.next({ isAsked: true })).calls).toHaveLength(1);
});

test("a scratch folder of the tracker that leads elsewhere stops the step with its path and where it leads", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const [scratch, elsewhere] = [join(run.root, ".beads/skyfom.tmp"), `${run.root}-elsewhere`];
  rmSync(scratch, { recursive: true });
  mkdirSync(elsewhere);
  onTestFinished(() => rmSync(elsewhere, { recursive: true }));
  symlinkSync(elsewhere, scratch);
  const { calls, waitingFor, heldBack } = await run.next({ isAsked: true });
  expect([calls, waitingFor, readdirSync(elsewhere)]).toEqual([[], [], []]);
  expect(heldBack[0]?.reason).toContain(`${scratch}: it leads to ${elsewhere}`);
});

test("a refused call whose hook was killed before it gave the reference back can be made again", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const first = await run.next({ isAsked: true });
  await run.replay.give(say.asked("killed", { prompt: first.calls[0]?.prompt }));
  const slot = join(run.replay.paths.slots, "1");
  const [file = ""] = readdirSync(slot);
  renameSync(join(slot, file), join(run.replay.paths.ended, `${file.split("~").at(-1)}~refused`));
  await sleep(2_100); // before that the hook might be about to write the line itself
  await run.replay.giveAll([say.turnEnded(), say.turnEnded()]);
  const again = await run.next();
  expect(again.calls).toEqual(first.calls);
  expect(await run.make(again.calls[0] as never)).toBe("agent1");
});

test("an agent that needs an answer is not tried again: its question is in the summary", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "", report("needs-input", "Which port?"));
  const { done, needsInput } = await run.next();
  expect([done, needsInput]).toEqual([true, [{ taskId: id, question: "Which port?" }]]);
  expect(await run.task(id)).toMatchObject({ status: "open" });
});

test("a run with nothing at work waits, and is not finished, while others hold all slots", async () => {
  const run = new DrivenRun();
  await run.add("one");
  await run.replay.giveAll([1, 2, 3, 4, 5, 6, 7].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  expect((await run.next({ isAsked: true })).done).toBe(false);
  await run.replay.give(say.stopped("u1"));
  expect((await run.next({ isAsked: true })).calls).toHaveLength(1);
});

test("calls that are due count as slots: no more are planned than there is room for", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two", "three"]) await run.add(title);
  await run.replay.giveAll([1, 2, 3, 4, 5].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  await run.next({ isAsked: true });
  expect((await run.next({ isAsked: true })).calls).toHaveLength(2);
});

test("typed again with another number, the run continues with that many at once", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two", "three"]) await run.add(title);
  expect((await run.next({ isAsked: true, limit: 1 })).calls).toHaveLength(1);
  expect((await run.next({ isAsked: true, limit: 3 })).calls).toHaveLength(3);
});

test("a client's own open run goes before one whose client is gone", async () => {
  const run = new DrivenRun();
  for (const title of ["one", "two"]) await run.add(title);
  const gone = await run.next({ isAsked: true, limit: 1, owner: GONE });
  const adopted = await run.next({ isAsked: true, limit: 1 });
  expect(adopted.run).toBe(gone.run);
  expect((await run.next({ isAsked: true, limit: 1 })).run).toBe(adopted.run);
});
