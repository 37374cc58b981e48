import { dirname, join } from "node:path";
import type { TokenCounts } from "../../../core/cost/token-counts.ts";
import { countBudgeted, totalUsage } from "../../../core/cost/token-usage.ts";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { agentsOfRun } from "../../../core/run/needs/agents-of-run.ts";
import type { Run } from "../../../core/run/run.ts";
import { isTokenCounts } from "../../../core/validators/is-token-counts.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { replaceFile } from "../../replace-file.ts";
import { tryTo } from "../../try-to.ts";
import { readUsage, sizeOfTranscript } from "../../usage/read-usage.ts";

/** What a step has to know of a budget of tokens. */
interface CountedTokens {
  readonly tokens: number;
  /** What the end of the step keeps; undefined where nothing has changed. */
  readonly tokenCounts?: TokenCounts;
}

/**
 * Tokens that the agents of a run have used, including agents that these started. With the counts that are kept, only transcripts that grew
 * are read again, and agents that the ledger or the client no longer has still count.
 */
export function countTokensOfRun(
  { paths }: Pick<Ledger, "paths">,
  run: Run,
  agents: readonly AgentEntry[],
): CountedTokens {
  const kept = readTokenCounts(paths, run.id);
  const counts = new Map(Object.entries(kept));
  for (const { agentId, transcript } of agentsOfRun(agents, run.id)) {
    if (agentId === undefined || transcript === undefined) continue;
    const bytes = sizeOfTranscript(transcript);
    const known = counts.get(agentId);
    if (known?.bytes === bytes) continue;
    const usage = readUsage(transcript);
    const tokens = usage === undefined ? 0 : countBudgeted(totalUsage(usage));
    counts.set(agentId, { bytes, tokens: Math.max(tokens, known?.tokens ?? 0) });
  }
  const tokens = [...counts.values()].reduce((sum, one) => sum + one.tokens, 0);
  const isAsKept = [...counts].every(([agent, count]) => kept[agent] === count);
  return isAsKept ? { tokens } : { tokens, tokenCounts: Object.fromEntries(counts) };
}

/** Keeps what the agents of a run have used. */
export function keepTokenCounts(paths: StatePaths, run: string, counts: TokenCounts): void {
  const path = pathOf(paths, run);
  makeFolderWithin(paths.dir, dirname(path));
  replaceFile(paths.tmp, path, JSON.stringify(counts));
}

/** What is kept; nothing where that is damaged, so that the transcripts are read again. */
function readTokenCounts(paths: StatePaths, run: string): TokenCounts {
  const counts = tryTo((): unknown => JSON.parse(readBelow(paths.dir, pathOf(paths, run)) ?? "{}"));
  return isTokenCounts(counts) ? counts : {};
}

function pathOf({ runs }: StatePaths, run: string): string {
  return join(runs, run, "tokens.json");
}
