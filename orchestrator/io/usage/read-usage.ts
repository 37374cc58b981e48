import { type Stats, statSync } from "node:fs";
import { PRICES, type Prices } from "../../core/cost/prices.ts";
import { sumUsage, USAGE_MARK, type UsageByModel } from "../../core/cost/token-usage.ts";
import { entriesOfTranscript } from "../ledger/entries-of-transcript.ts";
import { filesOfTranscript } from "../ledger/transcripts.ts";
import { tryTo } from "../try-to.ts";

interface Read {
  readonly version: string;
  readonly usage: UsageByModel | undefined;
}

/** What was read in this process, by transcript and prices: whoever looks again and again reads only what grew. */
const READ = new Map<string, Read>();

/** The tokens in a transcript and what they cost, undefined if it is gone. */
export function readUsage(transcript: string, prices: Prices = PRICES): UsageByModel | undefined {
  const stats = filesOfTranscript(transcript).flatMap((file) => statOf(file) ?? []);
  if (!stats.some((stat) => stat.isFile())) return undefined;
  const version = stats.map(({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`).join(" ");
  const key = `${transcript}\n${prices === PRICES ? "" : JSON.stringify(prices)}`;
  const known = READ.get(key);
  if (known?.version === version) return known.usage;
  const entries = entriesOfTranscript(transcript, USAGE_MARK);
  const usage = entries && sumUsage(entries, prices);
  READ.set(key, { version, usage });
  return usage;
}

/** Bytes of a transcript in all of its files. */
export function sizeOfTranscript(transcript: string): number {
  return filesOfTranscript(transcript).reduce((sum, file) => sum + (statOf(file)?.size ?? 0), 0);
}

/** When a transcript last grew, ISO 8601; undefined if there is none. */
export function lastActivity(transcript: string): string | undefined {
  return statOf(transcript)?.mtime.toISOString();
}

function statOf(path: string): Stats | undefined {
  return tryTo(() => statSync(path, { throwIfNoEntry: false }));
}
