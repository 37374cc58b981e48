import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import * as say from "../support/payloads.ts";
import { Replay } from "../support/replay.ts";

// Calls that we admitted and another hook refused: only the transcript of their caller tells, and only when no slot is free.

/** A session whose calls take both slots, and its transcript. */
async function bothAsked() {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-transcript-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const transcript_path = join(folder, "s.jsonl");
  writeFileSync(transcript_path, "");
  const replay = new Replay(2);
  const ask = (call: string) => replay.give({ ...say.asked(call), transcript_path });
  await ask("c1");
  await ask("c2");
  return { replay, ask, transcript: transcript_path };
}

/** What the client writes down of a call, and of its refusal. */
function called(call: string): string {
  return `${JSON.stringify({ type: "assistant", message: { role: "assistant", content: [{ type: "tool_use", id: call }] } })}\n`;
}

function refused(call: string): string {
  const content = [{ type: "tool_result", tool_use_id: call, is_error: true, content: "Not today." }];
  return `${JSON.stringify({ type: "user", message: { role: "user", content } })}\n`;
}

test("a full ledger frees the slots of calls that were refused, and of no others", async () => {
  const { replay, ask, transcript } = await bothAsked();
  appendFileSync(transcript, called("c1") + called("c2") + refused("c1") + called("c3") + called("c4"));
  expect(await ask("c3")).toEqual({ kind: "admitted" });
  expect((await ask("c4"))?.kind).toBe("denied");
  expect(replay.statuses()).toEqual({ c1: "refused", c2: "reserved", c3: "reserved" });
});

test("a call that comes before its client has written down the refusals before it waits for them", async () => {
  const { replay, ask, transcript } = await bothAsked();
  const writeLate = await clientThatWritesLate(transcript, [refused("c1") + refused("c2"), called("c3")]);
  writeLate();
  expect(await ask("c3")).toEqual({ kind: "admitted" });
  expect(replay.statuses()).toEqual({ c1: "refused", c2: "refused", c3: "reserved" });
});

/** Writes each of these a moment after the one before, from a thread of its own, since a hook holds up its own. */
async function clientThatWritesLate(path: string, lines: readonly string[]): Promise<() => void> {
  const begin = new Int32Array(new SharedArrayBuffer(4));
  const code = `const { parentPort, workerData } = require("node:worker_threads");
    parentPort.postMessage("ready");
    Atomics.wait(workerData.begin, 0, 0);
    for (const line of workerData.lines) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      require("node:fs").appendFileSync(workerData.path, line);
    }`;
  const worker = new Worker(code, { eval: true, workerData: { begin, path, lines } });
  onTestFinished(async () => void (await worker.terminate()));
  await new Promise((resolve) => worker.once("message", resolve));
  return () => {
    Atomics.store(begin, 0, 1);
    Atomics.notify(begin, 0);
  };
}
