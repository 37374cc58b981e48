import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";

/** The cap, or less where `maxAgents` in this text of `.claude/skyfom.json` lowers it. What is wrong there is ignored. */
export function agentLimitIn(settings: string): number {
  try {
    const { maxAgents } = JSON.parse(settings) as { maxAgents?: unknown };
    const isLower =
      Number.isInteger(maxAgents) && (maxAgents as number) >= 1 && (maxAgents as number) < MAX_CONCURRENT_AGENTS;
    return isLower ? (maxAgents as number) : MAX_CONCURRENT_AGENTS;
  } catch {
    return MAX_CONCURRENT_AGENTS;
  }
}
