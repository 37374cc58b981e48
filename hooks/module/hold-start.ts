import { NOT_COUNTED, tellToEnd } from "../../orchestrator/core/texts/contexts/tell-start.ts";
import { beginTurn } from "./begin-turn.ts";
import type { AgentStart, Client, Next, Prepared } from "./claude-code.ts";
import { isGuardOff } from "./is-guard-off.ts";
import { askForPlaceAgain, holdsAgents, type LedgerPlace, LONGEST_MS, ledgerPlace } from "./ledger-place.ts";
import { lifeInSlot } from "./life-in-slot.ts";
import { noteMissingHooks } from "./missing-hooks.ts";
import { noteTranscript } from "./started-agents.ts";

/** How often a start is given to its hook: each process may be killed. */
const ATTEMPTS = 5;

/** What the command hooks said of starts that are held at this moment. The hooks of a start must not run twice. */
const prepared = new Map<string, Prepared>();

/**
 * Holds an agent whose SubagentStart hook did not give it a slot. The client keeps the agent back meanwhile. Nothing else comes before
 * the first request of a workflow's agent or a forked skill. Where the hook has worked, no process is started.
 */
export async function holdStart($: Client, start: AgentStart, next: Next<AgentStart, Prepared>): Promise<Prepared> {
  const began = Date.now();
  noteTranscript(start.agent_id, start.transcript_path);
  prepared.delete(start.agent_id);
  const said = await next(start);
  prepared.set(start.agent_id, said);
  const told = await tellUnheld($, start, began).catch(() => undefined);
  prepared.delete(start.agent_id);
  return told === undefined ? said : { ...said, additionalContext: [...(said.additionalContext ?? []), told] };
}

/** The command hook alone decides where this fails or takes too long. If it has run already, what it said stands. */
export async function passStart(_$: Client, start: AgentStart, next: Next<AgentStart, Prepared>): Promise<Prepared> {
  const said = prepared.get(start.agent_id);
  prepared.delete(start.agent_id);
  return said ?? next(start);
}

/** Gets a slot for an agent that has none. Returns what the agent is to be told, if anything. */
async function tellUnheld($: Client, start: AgentStart, began: number): Promise<string | undefined> {
  if (await isGuardOff($)) return undefined;
  const before = await ledgerPlace($);
  if (!(await holdsAgents($, before)) || (await isHeld($, before, start.agent_id))) return undefined;
  // agents whose state was deleted may be counted elsewhere since
  const place = await askForPlaceAgain($).catch(() => before);
  if (await isHeld($, place, start.agent_id)) return undefined;
  if (await hasEndedSince($, place, start.agent_id, began)) return tellToEnd(NOT_COUNTED);
  noteMissingHooks();
  return giveSlot($, place, start);
}

async function giveSlot($: Client, place: LedgerPlace, start: AgentStart): Promise<string | undefined> {
  const until = Date.now() + LONGEST_MS;
  for (let attempt = 1; attempt <= ATTEMPTS && Date.now() < until; attempt++) {
    const left = Math.min(LONGEST_MS, until - Date.now()); // the clock may be set back
    const { additionalContext } = await beginTurn($, place.project, start, left).catch(() => ({
      additionalContext: undefined,
    }));
    if (additionalContext !== undefined) return String(additionalContext);
    if (await isHeld($, place, start.agent_id)) return undefined;
  }
  return tellToEnd(NOT_COUNTED);
}

async function isHeld($: Client, { slots }: LedgerPlace, agent: string): Promise<boolean> {
  if ((await lifeInSlot($, slots, agent)) !== undefined) return true;
  const forks = await $.fs.list(`${slots}/../forks`).catch(() => []);
  return forks.some(({ name }) => name.includes(`~agent.${agent}~`));
}

/**
 * Whether its wait was stopped or given up, so that it is not to wait again. Its hook may have been killed before it could tell the agent to
 * end, and an agent that is stopped is told so to no purpose.
 */
async function hasEndedSince($: Client, { slots }: LedgerPlace, agent: string, began: number): Promise<boolean> {
  const text = await $.fs.read(`${slots}/../agents.json`).catch(() => "[]");
  const entry = entriesIn(text).find((one) => one?.agentId === agent);
  const lives: unknown = entry?.lives;
  const newest: unknown = Array.isArray(lives) ? lives.at(-1) : undefined;
  // an end that is told late may be that of an earlier life
  const from: unknown = (newest as { readonly from?: unknown } | undefined)?.from;
  return [entry?.endedAt, from].every((at) => typeof at === "string" && Date.parse(at) >= began);
}

/** What agents.json lists; nothing where something else is in its place. */
function entriesIn(text: string): readonly (Readonly<Record<string, unknown>> | null)[] {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}
