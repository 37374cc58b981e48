import type { Prices } from "../../core/cost/prices.ts";
import { addTokens, countTokens, NO_TOKENS, type TokenUsage, totalUsage } from "../../core/cost/token-usage.ts";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { agentsOfRun } from "../../core/run/needs/agents-of-run.ts";
import { tellUsage } from "../../core/view/past/render-last-run.ts";
import { readUsage } from "./read-usage.ts";

/** What the agents of a run have used, as far as their transcripts are there. */
interface RunUsage {
  readonly tokens: TokenUsage;
  readonly isWhole: boolean;
}

export function usageOfRun(entries: readonly AgentEntry[], run: string, prices?: Prices): RunUsage {
  const agents = agentsOfRun(entries, run);
  const read = agents.flatMap(({ transcript }) => (transcript && readUsage(transcript, prices)) || []);
  return { tokens: read.map(totalUsage).reduce(addTokens, NO_TOKENS), isWhole: read.length === agents.length };
}

/** The same in words; undefined if nothing was used. */
export function tellUsageOfRun({ tokens, isWhole }: RunUsage): string | undefined {
  if (countTokens(tokens) === 0) return undefined;
  return `${isWhole ? "" : "at least "}${tellUsage(tokens)}`;
}
