import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";

/** The cap, or less where `maxAgents` in `.claude/skyfom.json` lowers it. A setting that is wrong counts as none: hooks never depend on it. */
export function readAgentLimit(root: string): number {
  try {
    const { maxAgents } = JSON.parse(readFileSync(join(root, ".claude", "skyfom.json"), "utf8")) as {
      maxAgents?: unknown;
    };
    const isLower =
      Number.isInteger(maxAgents) && (maxAgents as number) >= 1 && (maxAgents as number) < MAX_CONCURRENT_AGENTS;
    return isLower ? (maxAgents as number) : MAX_CONCURRENT_AGENTS;
  } catch {
    return MAX_CONCURRENT_AGENTS;
  }
}
