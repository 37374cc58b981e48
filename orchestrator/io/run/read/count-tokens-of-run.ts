import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { readTranscript } from "../../../core/run/judge/read-transcript.ts";
import { agentsOfRun } from "../../../core/run/needs/agents-of-run.ts";
import type { Run } from "../../../core/run/run.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { textOfTranscript } from "../../ledger/transcripts.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { replaceFile } from "../../replace-file.ts";

/** The tokens of one agent when its transcript had this many bytes. */
interface Count {
  readonly bytes: number;
  readonly tokens: number;
}

/**
 * Tokens that the agents of a run have used, including agents that these started. The counts are stored with the run, so that only
 * transcripts that grew are read again, and agents that the ledger no longer has still count.
 *
 * @param isKept false where nothing may be written.
 */
export function countTokensOfRun(
  ledger: Pick<Ledger, "paths">,
  run: Run,
  agents: readonly AgentEntry[],
  isKept = true,
): number {
  const path = join(ledger.paths.runs, run.id, "tokens.json");
  const counts = readCounts(ledger.paths.dir, path);
  for (const { agentId, transcript } of agentsOfRun(agents, run.id)) {
    if (agentId === undefined || transcript === undefined) continue;
    const bytes = statSync(transcript, { throwIfNoEntry: false })?.size ?? 0;
    if (counts.get(agentId)?.bytes === bytes) continue;
    const { tokens } = readTranscript(textOfTranscript(transcript) ?? "");
    counts.set(agentId, { bytes, tokens: Math.max(tokens, counts.get(agentId)?.tokens ?? 0) });
  }
  if (isKept) keep(ledger, path, counts);
  return [...counts.values()].reduce((sum, { tokens }) => sum + tokens, 0);
}

function keep({ paths }: Pick<Ledger, "paths">, path: string, counts: ReadonlyMap<string, Count>): void {
  makeFolderWithin(paths.dir, dirname(path));
  replaceFile(paths.tmp, path, JSON.stringify(Object.fromEntries(counts)));
}

function readCounts(dir: string, path: string): Map<string, Count> {
  try {
    const counts = Object.entries(JSON.parse(readBelow(dir, path) ?? "{}") as Record<string, Count>);
    return new Map(counts.filter(([, count]) => Number.isFinite(count.bytes) && Number.isFinite(count.tokens)));
  } catch {
    return new Map(); // damaged: the transcripts are read again
  }
}
