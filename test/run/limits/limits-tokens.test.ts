import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import { countTokensOfRun, keepTokenCounts } from "../../../orchestrator/io/run/read/count-tokens-of-run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { ClientTranscripts, type WrittenMessage } from "../driven/client-transcripts.ts";
import { DrivenRun } from "../driven/driven-run.ts";

/** A message of 110 tokens that count, in two lines of the transcript. */
const MESSAGE: WrittenMessage = {
  text: "I look.",
  calls: [{ name: "Read" }],
  usage: { input_tokens: 60, output_tokens: 20, cache_creation_input_tokens: 30, cache_read_input_tokens: 5000 },
};

test("a run's tokens are those of its agents and of all below them, of nobody else, and outlive the transcripts", async () => {
  const run = new DrivenRun();
  const transcripts = new ClientTranscripts(join(run.root, ".transcripts"));
  await run.add("one");
  const { run: id, calls } = await run.next({ isAsked: true });
  const atPath = (payload: object) => ({ ...payload, transcript_path: transcripts.path }) as never;
  const start = async (call: string, agent: string, prompt = "work", caller?: string) => {
    await run.replay.give(atPath(say.asked(call, { prompt }, caller)));
    await run.replay.give(atPath(say.started(agent)));
    await run.replay.give(atPath(say.returned(call, agent, "async_launched", caller)));
  };
  await start("c1", "a1", calls[0]?.prompt);
  await start("c2", "a2", "part", "a1");
  await start("c3", "a3", "part of the part", "a2");
  await start("c4", "a4");
  const count = () => {
    const ledger = run.replay.ledgerNow();
    const { tokens, tokenCounts } = countTokensOfRun(ledger, readRun(run.replay.paths, id) as never, ledger.agents());
    if (tokenCounts) keepTokenCounts(ledger.paths, id, tokenCounts);
    return tokens;
  };
  expect(count()).toBe(0);
  transcripts.write("a1", "c1", [MESSAGE, MESSAGE]);
  transcripts.write("a2", "c2", [MESSAGE]);
  transcripts.write("a3", "c3", [MESSAGE]);
  transcripts.write("a4", "c4", [MESSAGE]);
  expect(count()).toBe(440);
  transcripts.write("a2", "c2", [MESSAGE, MESSAGE]);
  expect(count()).toBe(550);
  rmSync(join(run.root, ".transcripts"), { recursive: true });
  expect(count()).toBe(550);
});
