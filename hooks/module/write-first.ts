import { mayChange } from "../../orchestrator/core/run/judge/traces.ts";
import type { Client, Decided, Next, ToolUse } from "./claude-code.ts";
import { isGuardOff } from "./is-guard-off.ts";
import { ledgerPlace } from "./ledger-place.ts";
import { filesInSlots } from "./life-in-slot.ts";
import { transcriptOfAgent } from "./started-agents.ts";

/** The client writes transcripts ten times a second. One that never has the call must not stop the agent. */
const LONGEST_WAIT_MS = 2_000;

/** How long a transcript that is not there is looked for: the client makes it with an agent's first message. */
const LONGEST_WITHOUT_MS = 200;

/** The first pause between two looks; each is half as long again, since a look reads the whole transcript. */
const FIRST_PAUSE_MS = 20;

/** Where the clock is set back, these many looks end the wait. */
const MOST_LOOKS = 15;

/**
 * Agents that are not held up any more: one of their calls that may change something is in the transcript, or was waited for, or no run was
 * at work at the first. Lost when the client loads the module again.
 */
const written = new Set<string>();

/** Far more than work at once. */
const MOST = 500;

/**
 * Has the first call of a run's agent that may change something begin once the transcript has it. The client runs a call up to a tenth of
 * a second before it writes it down; if it were killed in between, the next session would find an agent that did nothing, and have its
 * work done a second time. After the first such call it will find one that may have done something, whatever else is missing.
 */
export async function writeFirst($: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  const { tool, agentId, tool_use_id, ...input } = use;
  if (agentId === undefined || written.has(agentId)) return next(use);
  const transcript = transcriptOfAgent(agentId);
  if (transcript === undefined || !mayChange({ id: tool_use_id, name: tool, input })) return next(use);
  if (await isRunAtWork($)) await untilWritten($, transcript, tool_use_id);
  if (written.size >= MOST) written.clear();
  written.add(agentId);
  return next(use);
}

/** A call is not held up by a transcript that cannot be read. */
export async function passUse(_$: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  return next(use);
}

/** Whether a call in a slot has a reference. The agent's own need not be in its slot: what calls at once have reserved is interchangeable. */
async function isRunAtWork($: Client): Promise<boolean> {
  if (await isGuardOff($)) return false;
  const held = await filesInSlots($, (await ledgerPlace($)).slots);
  const records = await Promise.all(held.map(({ path }) => $.fs.read(path).catch(() => "")));
  return records.some((record) => record.includes('"reference":'));
}

async function untilWritten($: Client, transcript: string, call: string): Promise<void> {
  const began = Date.now();
  let pause = FIRST_PAUSE_MS;
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const text = await $.fs.read(transcript).catch(() => undefined);
    if (text?.includes(call)) return;
    const left = began + (text === undefined ? LONGEST_WITHOUT_MS : LONGEST_WAIT_MS) - Date.now();
    if (left <= 0) return;
    await $.clock.sleep(Math.min(pause, left));
    pause *= 1.5;
  }
}
