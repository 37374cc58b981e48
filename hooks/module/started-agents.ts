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
