import type { AgentEntry } from "./agent-entry.ts";

/**
 * Whether a value from a snapshot is an agent: what is not must never reach agents.json. It asks for less than `agents.schema.json`,
 * because a newer version may have written the snapshot.
 */
export function isAgentEntry(value: unknown): value is AgentEntry {
  if (!isObject(value)) return false;
  const { id, status, spawnedAt, description, agentType, lives } = value;
  const areTexts = [id, status, spawnedAt, description, agentType].every((text) => typeof text === "string");
  return areTexts && Array.isArray(lives) && lives.every((life) => isObject(life) && typeof life.life === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
