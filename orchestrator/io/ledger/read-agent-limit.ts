import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import { renderProblemInLine } from "../../core/problem.ts";
import { readSettingsFile } from "../settings/read-settings-file.ts";

/** How many agents a project's settings leave. */
export interface AgentLimit {
  /** The cap, or less where `maxAgents` in `.claude/skyfom.json` lowers it. A wrong setting is ignored: hooks must not depend on it. */
  readonly limit: number;
  /** Why the settings cannot be read, so that it is unknown whether they lower the cap; undefined if they can be read. */
  readonly whyUnread?: string;
}

export function readAgentLimit(root: string): number {
  return agentLimitOf(root).limit;
}

/** The same with what kept it from being known. */
export function agentLimitOf(root: string): AgentLimit {
  const read = readSettingsFile(root);
  if (read.kind === "refused") return { limit: MAX_CONCURRENT_AGENTS, whyUnread: renderProblemInLine(read.problem) };
  return { limit: read.kind === "file" ? agentLimitIn(read.bytes.toString("utf8")) : MAX_CONCURRENT_AGENTS };
}

function agentLimitIn(settings: string): number {
  try {
    const { maxAgents } = JSON.parse(settings) as { maxAgents?: unknown };
    const isLower =
      Number.isInteger(maxAgents) && (maxAgents as number) >= 1 && (maxAgents as number) < MAX_CONCURRENT_AGENTS;
    return isLower ? (maxAgents as number) : MAX_CONCURRENT_AGENTS;
  } catch {
    return MAX_CONCURRENT_AGENTS;
  }
}
