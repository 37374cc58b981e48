import { statSync } from "node:fs";
import { sumUsage, type UsageByModel } from "../../core/view/token-usage.ts";
import { readPlainFile } from "../read-plain-file.ts";

/** Longest transcript that is read for its tokens, in bytes. */
const LONGEST = 256 * 1024 * 1024;

/** The tokens in a transcript, undefined where it is gone. */
export function readUsage(transcript: string): UsageByModel | undefined {
  const stat = statSync(transcript, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > LONGEST) return undefined;
  const text = readPlainFile(transcript);
  return text === undefined ? undefined : sumUsage(text.split("\n"));
}

/** When a transcript last grew, ISO 8601; undefined where there is none. */
export function lastActivity(transcript: string): string | undefined {
  return statSync(transcript, { throwIfNoEntry: false })?.mtime.toISOString();
}
