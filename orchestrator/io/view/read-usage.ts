import { type Stats, statSync } from "node:fs";
import { PRICES, type Prices } from "../../core/cost/prices.ts";
import { sumUsage, type UsageByModel } from "../../core/cost/token-usage.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { tryTo } from "../try-to.ts";

/** Longest transcript that is read for its tokens, in bytes. */
const LONGEST = 256 * 1024 * 1024;

interface Read {
  readonly version: string;
  readonly usage: UsageByModel | undefined;
}

/** What was read in this process: whoever looks again and again reads only what grew. */
const READ = new Map<string, Read>();

/** The tokens in a transcript and what they cost, undefined if it is gone. */
export function readUsage(transcript: string, prices: Prices = PRICES): UsageByModel | undefined {
  const stat = statOf(transcript);
  if (!stat?.isFile() || stat.size > LONGEST) return undefined;
  const version = `${stat.ino} ${stat.size} ${stat.mtimeMs} ${prices === PRICES ? "" : JSON.stringify(prices)}`;
  const known = READ.get(transcript);
  if (known?.version === version) return known.usage;
  const text = readPlainFile(transcript);
  const usage = text === undefined ? undefined : sumUsage(text.split("\n"), prices);
  READ.set(transcript, { version, usage });
  return usage;
}

/** When a transcript last grew, ISO 8601; undefined if there is none. */
export function lastActivity(transcript: string): string | undefined {
  return statOf(transcript)?.mtime.toISOString();
}

function statOf(path: string): Stats | undefined {
  return tryTo(() => statSync(path, { throwIfNoEntry: false }));
}
