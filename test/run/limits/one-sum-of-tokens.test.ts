import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PRICES } from "../../../orchestrator/core/cost/prices.ts";
import {
  countBudgeted,
  NO_TOKENS,
  sumUsage,
  type TokenUsage,
  totalUsage,
} from "../../../orchestrator/core/cost/token-usage.ts";
import type { AgentEntry } from "../../../orchestrator/core/ledger/agent-entry.ts";
import { readEntries } from "../../../orchestrator/core/transcripts/read-entries.ts";
import type { StatePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import { lookAtNext } from "../../../orchestrator/io/run/look-ahead.ts";
import { countTokensOfRun } from "../../../orchestrator/io/run/read/count-tokens-of-run.ts";
import { readUsage } from "../../../orchestrator/io/usage/read-usage.ts";
import { usageOfRun } from "../../../orchestrator/io/usage/usage-of-run.ts";
import { readRunReport } from "../../../orchestrator/io/view/report/read-run-report.ts";
import { layRecordedRun } from "../../report/recorded-run.ts";
import { answered, SeenRun } from "../../view/seen-run.ts";

const MODEL = "claude-opus-5-5";

/** What a line says of its message, when this many tokens of the answer were written. */
const said = (id: string, output_tokens: number, more: object = {}) =>
  answered(
    id,
    { input_tokens: 100, cache_creation_input_tokens: 20, cache_read_input_tokens: 3_000, output_tokens, ...more },
    MODEL,
  );

/** Two messages: one grows from line to line, and an early line of it comes once more at the end. */
const LINES = [
  said("m1", 1),
  said("m1", 70, { cache_creation: { ephemeral_1h_input_tokens: 20 } }),
  said("m2", 5),
  { type: "api-request-blob", message: { id: "m3", usage: { input_tokens: 999 } } },
  said("m1", 1),
];

const SUM = { input: 200, cacheWrite: 40, cacheRead: 6_000, output: 75 };

const textOf = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join("\n");

function sumOf(text: string): TokenUsage {
  return totalUsage(sumUsage(readEntries(text)));
}

test("of the lines of a message the most counts that any says of a kind, whatever their order, and so does its cost", () => {
  const usd = (200 * 4 + 20 * 5 + 20 * 8 + 6_000 * 0.2 + 75 * 20) / 1_000_000;
  for (const lines of [LINES, [...LINES].reverse(), [...LINES, ...LINES]]) {
    expect(sumOf(`cut}\n${textOf(lines)}\n{"torn`)).toEqual({ ...SUM, usd: expect.closeTo(usd), unpriced: 0 });
  }
  expect(countBudgeted(sumOf(textOf(LINES)))).toBe(315);
});

test("what is no number of tokens counts as none, and a line without an id or usage not at all", () => {
  const odd = [
    said("m1", 2, { input_tokens: "7", cache_creation_input_tokens: -5, cache_read_input_tokens: null }),
    answered("m2", [1]),
    { type: "assistant", message: { id: 7, usage: { input_tokens: 1 } } },
    { type: "assistant", message: { id: "m3" } },
    { type: "system", message: { id: "m4", usage: { input_tokens: 1 } } },
  ];
  expect(sumOf(textOf(odd))).toMatchObject({ input: 0, cacheWrite: 0, cacheRead: 0, output: 2 });
  expect(sumOf("")).toEqual(NO_TOKENS);
});

const fileOfCounts = (paths: StatePaths, id: string) => join(paths.runs, id, "tokens.json");

/** A run under a budget of tokens, and the transcript of its one agent. */
async function runUnderBudget() {
  const run = new SeenRun({ tokenBudget: 1_000_000 });
  await run.add("one");
  const handover = await run.next({ isAsked: true });
  await run.makeInMessages(handover, [1]);
  const counted = () => {
    const ledger = run.replay.ledgerNow();
    return countTokensOfRun(ledger, readRun(run.replay.paths, handover.run) as never, ledger.agents());
  };
  return { run, id: handover.run, counted, file: fileOfCounts(run.replay.paths, handover.run) };
}

test("budget, status, list of runs and report tell the same of a transcript, and of what it is continued with after /clear", async () => {
  const { run, id, counted } = await runUnderBudget();
  run.write(run.transcriptOf("a0"), LINES);
  const told = async () => {
    const status = await run.status();
    const report = await readRunReport({ cwd: run.root, env: {}, now: () => run.replay.now() }, "report", id);
    if (report.kind !== "report") throw new Error(JSON.stringify(report));
    const agents = run.replay.ledgerNow().agents() as AgentEntry[];
    const { usd: _, unpriced: __, ...ofStatus } = status.agents[0]?.tokens ?? NO_TOKENS;
    return { ofStatus, all: [status.agents[0]?.tokens, report.report.headline.usage, usageOfRun(agents, id).tokens] };
  };
  const first = await told();
  expect(first.ofStatus).toEqual(SUM);
  expect(new Set(first.all.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(counted().tokens).toBe(315);
  const continued = join(dirname(run.transcript), "later", "subagents", "agent-a0.jsonl");
  run.write(continued, [said("m1", 1), said("m4", 30)]);
  const second = await told();
  expect(second.ofStatus).toEqual({ input: 300, cacheWrite: 60, cacheRead: 9_000, output: 105 });
  expect(new Set(second.all.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(counted().tokens).toBe(465);
});

test("a transcript that did not change is summed once for each list of prices, whoever asks in between", async () => {
  const { run } = await runUnderBudget();
  const path = run.transcriptOf("a0");
  run.write(path, LINES);
  const others = { ...PRICES };
  const [first, second] = [readUsage(path), readUsage(path, others)];
  expect(readUsage(path)).toBe(first);
  expect(readUsage(path, { ...others })).toBe(second);
});

test("a look keeps no counts, and a step does", async () => {
  const { run, id, counted, file } = await runUnderBudget();
  run.write(run.transcriptOf("a0"), LINES);
  await lookAtNext(await run.context(), await run.run());
  expect([existsSync(file), counted().tokenCounts?.a0?.tokens]).toEqual([false, 315]);
  await run.next({ isAsked: true });
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ a0: { tokens: 315 } });
  expect([id, counted()]).toEqual([id, { tokens: 315 }]);
});

test.each([
  "{",
  "[]",
  "7",
  '{"a0":{"bytes":1}}',
  '{"b":{"bytes":1,"tokens":"5"}}',
  '{"b":{"bytes":1,"tokens":1e999}}',
  '{"b":null}',
])("counts that are damaged are as none: %s", async (damaged) => {
  const { run, counted, file } = await runUnderBudget();
  run.write(run.transcriptOf("a0"), LINES);
  writeFileSync(file, damaged);
  expect(counted().tokens).toBe(315);
});

test("in a recorded run every agent's transcript is summed as its last lines say", () => {
  const recorded = layRecordedRun();
  onTestFinished(() => recorded.remove());
  const agents = JSON.parse(readFileSync(join(recorded.state, "agents.json"), "utf8")) as AgentEntry[];
  const transcripts = agents.flatMap(({ transcript }) => transcript ?? []);
  expect(transcripts.length).toBeGreaterThan(20);
  for (const transcript of transcripts) {
    const last = new Map(
      readEntries(readFileSync(transcript, "utf8")).flatMap(({ message }) =>
        message?.id !== undefined && message.tokens ? [[message.id, message.tokens] as const] : [],
      ),
    );
    const output = [...last.values()].reduce((sum, one) => sum + one.output, 0);
    expect(totalUsage(readUsage(transcript, PRICES) ?? new Map()).output).toBe(output);
  }
});
