import { MAX_CONCURRENT_AGENTS } from "../../core/max-concurrent-agents.ts";
import { renderProblemInLine } from "../../core/problem.ts";
import { readSettingsFile } from "../settings/read-settings-file.ts";

/** The cap, or less where `maxAgents` in `.claude/skyfom.json` lowers it. A wrong setting counts as none, because hooks must not depend on it. */
export function readAgentLimit(root: string): number {
  const read = readSettingsFile(root);
  if (read.kind !== "file") return MAX_CONCURRENT_AGENTS;
  try {
    const { maxAgents } = JSON.parse(read.bytes.toString("utf8")) as { maxAgents?: unknown };
    const isLower =
      Number.isInteger(maxAgents) && (maxAgents as number) >= 1 && (maxAgents as number) < MAX_CONCURRENT_AGENTS;
    return isLower ? (maxAgents as number) : MAX_CONCURRENT_AGENTS;
  } catch {
    return MAX_CONCURRENT_AGENTS;
  }
}

/** Why the settings cannot be read, so that it is unknown whether they lower the cap; undefined if they can be read. */
export function whySettingsUnread(root: string): string | undefined {
  const read = readSettingsFile(root);
  return read.kind === "refused" ? renderProblemInLine(read.problem) : undefined;
}
