import { agentFile } from "../../orchestrator/core/transcripts/agent-file.ts";

/** The agents that this client has started, by their calls. Lost when the client loads the module again; the ledger joins them later. */
const agents = new Map<string, string>();
const calls = new Map<string, string>();

/** Far more than work at once, nested ones included. */
const MOST = 500;

export function noteStarted(call: string, agent: string): void {
  agents.set(call, agent);
  calls.set(agent, call);
  const [oldest] = agents;
  if (agents.size <= MOST || oldest === undefined) return;
  agents.delete(oldest[0]);
  calls.delete(oldest[1]);
}

export function agentOfCall(call: string): string | undefined {
  return agents.get(call);
}

export function callOfAgent(agent: string): string | undefined {
  return calls.get(agent);
}

/** Where the transcripts of agents are that have started here. Lost like the calls. */
const transcripts = new Map<string, string>();

/** @param session the transcript of the agent's session. */
export function noteTranscript(agent: string, session: string | undefined): void {
  if (session === undefined) return;
  transcripts.set(agent, agentFile(session, agent, ".jsonl"));
  const [oldest] = transcripts;
  if (transcripts.size > MOST && oldest !== undefined) transcripts.delete(oldest[0]);
}

export function transcriptOfAgent(agent: string): string | undefined {
  return transcripts.get(agent);
}
