import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readReport } from "../../orchestrator/io/reference/brief-files.ts";
import * as say from "../ledger/payloads.ts";
import { ClientTranscripts } from "./client-transcripts.ts";
import { DrivenRun, report } from "./driven-run.ts";

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
