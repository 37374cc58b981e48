import { mayChange } from "../../orchestrator/core/run/judge/traces.ts";
import type { Client, Decided, Next, ToolUse } from "./claude-code.ts";
import { transcriptOfAgent } from "./started-agents.ts";

/** The client writes transcripts ten times a second. One that never has the call must not stop the agent. */
const LONGEST_WAIT_MS = 2_000;
const LOOK_EVERY_MS = 20;

/** Agents one of whose calls that may change something is in the transcript. Lost when the client loads the module again. */
const written = new Set<string>();

/** Far more than work at once. */
const MOST = 500;

/**
 * Has an agent's first call that may change something begin once the transcript has it. The client runs a call up to a tenth of a second
 * before it writes it down; if it were killed in between, the next session would find an agent that did nothing, and have its work done
 * a second time. After the first such call it will find one that may have done something, whatever else is missing.
 */
export async function writeFirst($: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  const { tool, agentId, tool_use_id, ...input } = use;
  if (agentId === undefined || written.has(agentId) || !mayChange({ id: tool_use_id, name: tool, input }))
    return next(use);
  const transcript = transcriptOfAgent(agentId);
  if (transcript !== undefined) await untilWritten($, transcript, tool_use_id);
  if (written.size >= MOST) written.clear();
  written.add(agentId);
  return next(use);
}

/** A call is not held up by a transcript that cannot be read. */
export async function passUse(_$: Client, use: ToolUse, next: Next<ToolUse, Decided>): Promise<Decided> {
  return next(use);
}

async function untilWritten($: Client, transcript: string, call: string): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS; waited += LOOK_EVERY_MS) {
    if ((await $.fs.read(transcript).catch(() => "")).includes(call)) return;
    await $.clock.sleep(LOOK_EVERY_MS);
  }
}
