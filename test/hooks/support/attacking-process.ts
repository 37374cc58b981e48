// One of many processes that take, convert and end lives of a ledger at random:
// `attacking-process.ts STATE TRANSCRIPTS OWNER NAME UNTIL LEAST LATEST`: until then, and until it has tried LEAST lives, but not after LATEST.
// Prints, as one JSON object, when its agents were at work and what it saw that must not be.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { SignalFields, SignalKind } from "../../../orchestrator/core/ledger/signals/signal.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../orchestrator/core/max-concurrent-agents.ts";
import { admitSpawn } from "../../../orchestrator/io/ledger/begin/admit-spawn.ts";
import { startAgent } from "../../../orchestrator/io/ledger/begin/start-agent.ts";
import { openLives, readOpenFiles } from "../../../orchestrator/io/ledger/files/open-files.ts";
import { statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { Ledger } from "../../../orchestrator/io/ledger/ledger.ts";
import { ownerOfProcess } from "../../../orchestrator/io/ledger/owner-of-process.ts";
import { type Beginning, settleSignal } from "../../../orchestrator/io/ledger/settle/settle-signal.ts";

/** What one process did. Times are in nanoseconds of the clock that all processes of a machine share. */
export interface Attack {
  readonly spans: readonly (readonly [from: string, to: string])[];
  readonly flaws: readonly string[];
  readonly admitted: number;
  readonly denied: number;
  readonly resumed: number;
}

const [state = "", transcripts = "", owner = "", name = "", until = "0", least = "0", latest = "0"] =
  process.argv.slice(2);
const paths = statePaths(state);
const session = `of-${owner}`;
const transcript = join(transcripts, `${session}.jsonl`);
const subagents = join(transcripts, session, "subagents");
mkdirSync(subagents, { recursive: true });
const spans: [string, string][] = [];
const flaws: string[] = [];
const counts = { admitted: 0, denied: 0, resumed: 0 };

/** As each hook process would: nothing is remembered from one event to the next. */
function open(): Ledger {
  const client = ownerOfProcess({ CLAUDE_PID: owner });
  return new Ledger(
    paths,
    client,
    session,
    transcript,
    () => ({ limit: MAX_CONCURRENT_AGENTS }),
    () => new Date(),
  );
}

function beginning(): Beginning {
  return { at: new Date(), lives: openLives(paths) };
}

function tell<K extends SignalKind>(kind: K, fields: SignalFields[K], began: Beginning = beginning()): void {
  settleSignal(open(), { kind, session, transcript, ...fields } as never, began);
}

function stop(agent: string, began?: Beginning): void {
  tell("agentStopped", { agent, wasKeptOn: false, lastMessage: "", backgroundTasks: [] }, began);
}

function isAtWork(agent: string): boolean {
  return readOpenFiles(paths).some((file) => file.agent === agent && file.place === "slot");
}

async function start(agent: string): Promise<void> {
  const signal = { kind: "agentStarted", session, transcript, agent, agentType: "t" } as const;
  // Two installs: the one that decides may have to wait, the other says at once that it is not its concern.
  const starts = [startAgent(open(), signal), ...(chance(0.2) ? [startAgent(open(), signal)] : [])];
  for (const started of await Promise.all(starts)) if (started !== "at-work") flaws.push(`${agent}: ${started}`);
}

async function work(agent: string): Promise<void> {
  await start(agent);
  const from = process.hrtime.bigint();
  await sleep(Math.random() * 200);
  if (!isAtWork(agent)) flaws.push(`${agent} lost its slot while it worked`);
  spans.push([String(from), String(process.hrtime.bigint())]);
}

async function live(n: number): Promise<void> {
  const [call, agent] = [`toolu-${name}-${n}`, `agent-${name}-${n}`];
  const spawn = { call, description: call, agentType: "t", input: {}, prompt: "work" };
  if (admitSpawn(open(), { kind: "spawnAsked", session, transcript, ...spawn }, "skyfom").kind !== "admitted") {
    counts.denied++;
    await sleep(Math.random() * 300);
    return;
  }
  counts.admitted++;
  if (chance(0.1)) return tell("callFailed", { call, reason: "refused by a rule" });
  await work(agent);
  // The client writes what it knows of an agent once that has started: a resumed agent is told from a fresh one by it.
  const meta = { toolUseId: call, requestShape: "background" };
  writeFileSync(join(subagents, `agent-${agent}.meta.json`), JSON.stringify(meta));
  if (chance(0.7)) tell("callLaunched", { call, agent });
  const early = beginning();
  stop(agent);
  if (chance(0.5)) stop(agent);
  if (!chance(0.3)) return;
  counts.resumed++;
  await start(agent);
  const from = process.hrtime.bigint();
  // The stop of the first life comes late, and twice: it must not end the second.
  for (let again = 0; again < 2; again++) stop(agent, early);
  if (!isAtWork(agent)) flaws.push(`a late stop of ${agent} ended its second life`);
  spans.push([String(from), String(process.hrtime.bigint())]);
  stop(agent);
}

function chance(share: number): boolean {
  return Math.random() < share;
}

for (let n = 0; Date.now() < Number(until) || (n < Number(least) && Date.now() < Number(latest)); n++) await live(n);
process.stdout.write(JSON.stringify({ spans, flaws, ...counts } satisfies Attack));
