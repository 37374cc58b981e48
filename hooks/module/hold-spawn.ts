import { ADMITTED } from "../../orchestrator/core/ledger/admitted.ts";
import { uncounted } from "../../orchestrator/core/texts/denials/uncounted.ts";
import { beginTurn } from "./begin-turn.ts";
import type { Client, Next, Spawn, Spawned } from "./claude-code.ts";
import { endTurn } from "./end-turn.ts";
import { isGuardOff } from "./is-guard-off.ts";
import { askForPlaceAgain, giveToHook, holdsAgents, type LedgerPlace, ledgerPlace } from "./ledger-place.ts";
import { forgetEnd, heardEnd, noteMissingHooks } from "./missing-hooks.ts";
import { showRun } from "./show-run.ts";
import { noteStarted } from "./started-agents.ts";

type NextSpawn = Next<Spawn, Spawned>;

/**
 * The second layer: lets an agent start only when the ledger has a slot for it. A call that the command hook has admitted costs
 * nothing but a look; one that it never saw is given to it here, and so is the start of an agent that is resumed or woken.
 */
export async function holdSpawn($: Client, spawn: Spawn, next: NextSpawn): Promise<Spawned> {
  if (await isGuardOff($)) return next(spawn);
  // An agent of a workflow has no id and no call yet; it is held at its start.
  if (spawn.workflow !== undefined) return next(spawn);
  const place = await ledgerPlace($);
  if (!(await holdsAgents($, place))) return next(spawn);
  const spawned = await (spawn.resume
    ? holdResumed($, place, spawn, spawn.resume.agentId, next)
    : holdCalled($, place, spawn, next));
  showRun($, "spawn");
  return spawned;
}

async function holdCalled($: Client, place: LedgerPlace, spawn: Spawn, next: NextSpawn): Promise<Spawned> {
  const start: NextSpawn = async (call) => {
    const spawned = await next(call);
    if (spawned.agentId !== undefined) noteStarted(spawn.tool_use_id, spawned.agentId);
    return spawned;
  };
  if (await isAdmitted($, place, spawn)) return start(spawn);
  const again = await askForPlaceAgain($);
  return (await isAdmitted($, again, spawn)) ? start(spawn) : admitHere($, again, spawn, start);
}

/** The answer if this fails or takes too long: no agent starts uncounted. */
export async function refuseSpawn(): Promise<Spawned> {
  return { deny: uncounted() };
}

/** The decision on a call is under a name that depends on the call alone, in one file, whatever else is renamed meanwhile. */
async function isAdmitted($: Client, { seen, key }: LedgerPlace, { tool_use_id }: Spawn): Promise<boolean> {
  const decided = await $.fs.list(seen).catch(() => []);
  const own = decided.find(({ name }) => name.startsWith(`${key}~event.`) && name.endsWith(`.${tool_use_id}`));
  return own !== undefined && (await $.fs.read(`${seen}/${own.name}`).catch(() => "")) === ADMITTED;
}

async function admitHere($: Client, place: LedgerPlace, spawn: Spawn, next: NextSpawn): Promise<Spawned> {
  const { project } = place;
  const { tool_use_id, parentAgentId, subagentType, description, name } = spawn;
  const tool_input = {
    description,
    prompt: spawn.prompt,
    subagent_type: subagentType,
    run_in_background: spawn.background,
    ...(name === undefined ? {} : { name }),
  };
  const caller = parentAgentId === undefined ? {} : { agent_id: parentAgentId };
  const call = { tool_name: "Agent", tool_use_id, tool_input, ...caller };
  const asked = await giveToHook($, project, "pre-tool-use", { hook_event_name: "PreToolUse", ...call });
  if (asked.permissionDecision === "deny") return { deny: String(asked.permissionDecisionReason) };
  if (!(await isAdmitted($, place, spawn))) return { deny: uncounted() };
  noteMissingHooks();
  const { prompt = spawn.prompt } = (asked.updatedInput ?? {}) as { readonly prompt?: string };
  const undo = (error: string) =>
    giveToHook($, project, "settle", { hook_event_name: "PostToolUseFailure", ...call, error });
  const spawned = await startOr(undo, { ...spawn, prompt }, next);
  if (spawned.agentId === undefined) return spawned;
  await beginTurn($, project, { agent_id: spawned.agentId, agent_type: subagentType, tool_use_id });
  const reason = heardEnd(spawned.agentId);
  if (reason !== undefined) await endTurn($, place, spawned.agentId, reason);
  return spawned;
}

/** The slot is taken before the client starts the agent; its SubagentStart hook then finds it there. */
async function holdResumed(
  $: Client,
  place: LedgerPlace,
  spawn: Spawn,
  agent: string,
  next: NextSpawn,
): Promise<Spawned> {
  forgetEnd(agent);
  await beginTurn($, place.project, { agent_id: agent, agent_type: spawn.subagentType });
  return startOr(() => endTurn($, place, agent, "answer"), spawn, next);
}

/** If the client does not start the agent, as at its own cap, it throws and tells the caller why. What was taken for it is freed. */
async function startOr(undo: (why: string) => Promise<unknown>, spawn: Spawn, next: NextSpawn): Promise<Spawned> {
  try {
    const spawned = await next(spawn);
    if (spawned.agentId === undefined) await undo(spawned.deny ?? NOT_STARTED);
    return spawned;
  } catch (error) {
    await undo(NOT_STARTED);
    throw error;
  }
}

const NOT_STARTED = "not started by the client";
