import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";

const GB = 1024 ** 3;

/**
 * What a client takes, in bytes, with as much again for the rest of the machine. `bench/memory` measured 0.4 GB with seven agents
 * that do next to nothing.
 */
const FOR_THE_CLIENT = GB;

/** What the commands of one agent may take, in bytes: a build or a test suite. It is an estimate; yours may take more. */
const FOR_ONE_AGENT = GB;

/** How many agents this memory has room for, and why. */
export function roomForAgents(memory: number): { readonly agents: number; readonly reason: string } {
  const fitting = Math.floor((memory - FOR_THE_CLIENT) / FOR_ONE_AGENT);
  const agents = Math.max(1, Math.min(MAX_CONCURRENT_AGENTS, fitting));
  return {
    agents,
    reason: `${(memory / GB).toFixed(1)} GB of memory, ${FOR_THE_CLIENT / GB} GB of it for Claude Code and ${FOR_ONE_AGENT / GB} GB for the commands of each agent`,
  };
}
