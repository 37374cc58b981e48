import { beginTurn } from "./begin-turn.ts";
import type { AgentStart, Client, Next, Prepared } from "./claude-code.ts";
import { holdsAgents, type LedgerPlace, ledgerPlace } from "./ledger-place.ts";
import { holders, lifeInSlot } from "./life-in-slot.ts";
import { noteMissingHooks } from "./missing-hooks.ts";

/** How often a start is given to its hook: each process may be killed. */
const ATTEMPTS = 3;

/**
 * Holds an agent whose SubagentStart hook did not give it a slot. The client keeps the agent back meanwhile. Nothing else comes before
 * the first request of a workflow's agent or a forked skill. Where the hook has worked, no process is started.
 */
export async function holdStart($: Client, start: AgentStart, next: Next<AgentStart, Prepared>): Promise<Prepared> {
  const began = Date.now();
  const prepared = await next(start);
  if ((await $.env.get("SKYFOM_GUARD")) === "off") return prepared;
  const place = await ledgerPlace($);
  if (!(await holdsAgents($, place)) || (await isHeld($, place, start.agent_id))) return prepared;
  if (await hasEndedSince($, place, start.agent_id, began)) return prepared;
  noteMissingHooks();
  const told = await giveSlot($, place, start);
  return told === undefined
    ? prepared
    : { ...prepared, additionalContext: [...(prepared.additionalContext ?? []), told] };
}

/** The command hook alone decides where this fails. */
export async function passStart(_$: Client, start: AgentStart, next: Next<AgentStart, Prepared>): Promise<Prepared> {
  return next(start);
}

async function giveSlot($: Client, place: LedgerPlace, start: AgentStart): Promise<string | undefined> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { additionalContext } = await beginTurn($, place.project, start).catch(() => ({
      additionalContext: undefined,
    }));
    if (additionalContext !== undefined) return String(additionalContext);
    if (await isHeld($, place, start.agent_id)) return undefined;
  }
  // a start cannot be refused; one that its call has reserved a slot for is counted
  const isReserved = (await holders($, place.slots)).some((name) => name.startsWith(`${place.key}~reserved~`));
  return isReserved ? undefined : UNCOUNTED;
}

const UNCOUNTED =
  "Skyfom: you could not be counted among the agents at work. End now without calling any tool, and give that as the reason.";

async function isHeld($: Client, { slots }: LedgerPlace, agent: string): Promise<boolean> {
  if ((await lifeInSlot($, slots, agent)) !== undefined) return true;
  const forks = await $.fs.list(`${slots}/../forks`).catch(() => []);
  return forks.some(({ name }) => name.includes(`~agent.${agent}~`));
}

/** Whether it was stopped while it waited, or given up: it is not to wait again. */
async function hasEndedSince($: Client, { slots }: LedgerPlace, agent: string, began: number): Promise<boolean> {
  const text = await $.fs.read(`${slots}/../agents.json`).catch(() => "[]");
  const entries = JSON.parse(text) as readonly { readonly agentId?: string; readonly endedAt?: string }[];
  const endedAt = entries.find(({ agentId }) => agentId === agent)?.endedAt;
  return endedAt !== undefined && Date.parse(endedAt) >= began;
}
