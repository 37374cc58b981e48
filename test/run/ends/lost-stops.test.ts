import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { AgentCall } from "../../../orchestrator/core/texts/handover/handover.ts";
import { readSlots } from "../../../orchestrator/io/ledger/files/slots.ts";
import { createState } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { readReport } from "../../../orchestrator/io/reference/brief-files.ts";
import { canMount, mountSmall, unmount } from "../../hooks/support/mount.ts";
import * as say from "../../ledger/support/payloads.ts";
import { ClientTranscripts } from "../driven/client-transcripts.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

/** A run whose one agent has written this at its end, as the client's transcript keeps it. */
async function atWork(text: string) {
  const run = new DrivenRun();
  const id = await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  const transcripts = new ClientTranscripts(join(run.root, ".transcripts"), "s", run.brief(calls[0]));
  await run.replay.give(say.asked("c1", { description: "d", prompt: calls[0]?.prompt ?? "" }));
  await run.replay.give({ ...say.started("a1"), transcript_path: transcripts.path });
  await run.replay.give({ ...say.returned("c1", "a1", "async_launched"), transcript_path: transcripts.path });
  transcripts.write("a1", "c1", [{ calls: [{ name: "Edit", input: {} }] }, { text }], run.replay.now());
  return { run, id };
}

test("the report of an agent whose stop was lost is read in its transcript, and kept", async () => {
  const { run, id } = await atWork(report("done", "It works."));
  await run.replay.give(say.notified("a1", "c1", "completed"));
  const { done, closed, run: name } = await run.next();
  expect([done, closed]).toEqual([true, [id]]);
  const kept = readReport(run.replay.paths, { run: name, attempt: 1 });
  expect(kept?.lastMessage).toBe(report("done", "It works."));
});

test("what such a report asks the user reaches them", async () => {
  const { run, id } = await atWork(report("needs-input", "Which one?"));
  await run.replay.give(say.notified("a1", "c1", "completed"));
  expect((await run.next()).needsInput).toEqual([{ taskId: id, question: "Which one?" }]);
});

test("an agent that nobody heard of again, and whose transcript is gone, has failed without a report", async () => {
  const { run, id } = await atWork(report("done"));
  rmSync(join(run.root, ".transcripts"), { recursive: true });
  await run.replay.give(say.notified("a1", "c1", "completed"));
  await run.next();
  const [first] = (await run.run()).attempts;
  expect([first?.taskId, first?.outcome?.summary]).toEqual([
    id,
    "its agent ended without a valid report: its last message holds no report",
  ]);
});

/** A notification as the client sends it, with what the agent said last. */
function notifiedWith(result: string) {
  const notification = say.notified("a1", "c1", "completed");
  return { ...notification, prompt: `${notification.prompt}\n<result>${result}</result>\n<usage></usage>` };
}

test("where the transcript is gone too, the report is read in the notification", async () => {
  const { run, id } = await atWork(report("done"));
  rmSync(join(run.root, ".transcripts"), { recursive: true });
  await run.replay.give(notifiedWith(report("done", "It works.")));
  const { done, closed } = await run.next();
  expect([done, closed]).toEqual([true, [id]]);
});

test("what a notification repeats takes the place of no report that the stop has told, and of no transcript", async () => {
  const stopped = await atWork(report("done"));
  await stopped.run.end("a1", report("failed", "It broke."));
  const read = await atWork(report("failed", "It broke."));
  for (const { run } of [stopped, read]) {
    await run.replay.give(notifiedWith(report("done")));
    await run.next();
    expect((await run.run()).attempts[0]?.outcome?.summary).toBe("its agent reported failed: It broke.");
  }
});

test.skipIf(!canMount())("a disk that is full when an agent stops loses neither its slot nor its report", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  mountSmall(run.replay.paths.dir, "256k");
  onTestFinished(() => unmount(run.replay.paths.dir));
  createState(run.replay.paths);
  const { calls } = await run.next({ isAsked: true });
  const agent = (await run.make(calls[0] as AgentCall)) ?? "";
  const ballast = join(run.replay.paths.dir, "ballast");
  expect(() => writeFileSync(ballast, Buffer.alloc(2 ** 18))).toThrow("ENOSPC");
  await run.end(agent);
  const kept = readReport(run.replay.paths, { run: (await run.run()).id, attempt: 1 });
  expect([kept, readSlots(run.replay.paths)]).toEqual([undefined, []]);
  rmSync(ballast);
  const call = run.replay.agents()[0]?.call ?? "";
  const notification = say.notified(agent, call, "completed");
  await run.replay.give({ ...notification, prompt: `${notification.prompt}\n<result>${report("done")}</result>` });
  const { done, closed } = await run.next();
  expect([done, closed]).toEqual([true, [id]]);
});
