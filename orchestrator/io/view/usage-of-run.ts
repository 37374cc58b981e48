import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { agentsOfRun } from "../../core/needs/last-run.ts";
import { tellUsage } from "../../core/view/render-last-run.ts";
import { addTokens, NO_TOKENS, totalUsage } from "../../core/view/token-usage.ts";
import { readUsage } from "./read-usage.ts";

/** Tokens and cost of a run's agents in words, as far as their transcripts are there; undefined where none is. */
export function usageOfRun(entries: readonly AgentEntry[], run: string): string | undefined {
  const agents = agentsOfRun(entries, run);
  const read = agents.flatMap(({ transcript }) => (transcript && readUsage(transcript)) || []);
  if (read.length === 0) return undefined;
  const told = tellUsage(read.map(totalUsage).reduce(addTokens, NO_TOKENS));
  return read.length < agents.length ? `at least ${told}` : told;
}
