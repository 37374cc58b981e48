import type { Client } from "./claude-code.ts";
import { giveToHook } from "./ledger-place.ts";

/** Who starts, and by which call, where that is known. */
interface Start {
  readonly agent_id: string;
  readonly agent_type: string;
  readonly tool_use_id?: string;
}

/** Gives a starting agent its slot, or waits for one, at most so long; returns what the agent is told. @throws when the hook fails. */
export function beginTurn(
  $: Client,
  project: string,
  start: Start,
  timeoutMs?: number,
): Promise<Readonly<Record<string, unknown>>> {
  return giveToHook($, project, "subagent-start", { ...start, hook_event_name: "SubagentStart" }, timeoutMs);
}
