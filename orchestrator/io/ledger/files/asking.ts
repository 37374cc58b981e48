import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { hasOpenCall } from "../../../core/transcripts/state-of-entries.ts";
import { isAsking } from "../../../core/validators/is-asking.ts";
import { namesIn } from "../../names-in.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { replaceFile } from "../../replace-file.ts";
import { tryTo } from "../../try-to.ts";
import { entriesAtEnd } from "../entries-of-transcript.ts";
import type { StatePaths } from "./state-paths.ts";

/** A call of an agent for which Claude Code has asked the person. */
export interface Asking {
  readonly tool: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Where the agent's transcript is, which shows when the call has ended. */
  readonly transcript?: string;
}

/** Most bytes of one note. */
const MOST_BYTES = 64 * 2 ** 10;

/** Notes that an agent asks; an older note of its own is replaced. `agent` is safe as a file name. */
export function noteAsking(paths: StatePaths, agent: string, asking: Asking): void {
  replaceFile(paths.tmp, join(paths.asking, agent), JSON.stringify(asking));
}

/**
 * Calls that were asked for and have not ended, by their agent. No event tells when the person has answered, so a call that was allowed
 * is among them for as long as it runs.
 */
export function readAsking(paths: StatePaths): Map<string, Asking> {
  return new Map(
    namesIn(paths.asking).flatMap((agent) => {
      const asking = parse(readPlainFile(join(paths.asking, agent), MOST_BYTES));
      return asking && isOpen(asking) ? [[agent, asking] as const] : [];
    }),
  );
}

/** Forgets the notes of agents that are not among these. */
export function forgetAsking(paths: StatePaths, open: ReadonlySet<string | undefined>): void {
  for (const agent of namesIn(paths.asking))
    if (!open.has(agent)) rmSync(join(paths.asking, agent), { force: true, recursive: true });
}

function parse(text: string | undefined): Asking | undefined {
  const asking = tryTo((): unknown => JSON.parse(text ?? ""));
  return isAsking(asking) ? asking : undefined;
}

/** Without a transcript nothing tells that the call has ended; the agent's own end does. */
function isOpen({ tool, at, transcript }: Asking): boolean {
  if (transcript === undefined) return true;
  const grew = statSync(transcript, { throwIfNoEntry: false })?.mtimeMs;
  return grew === undefined || grew <= Date.parse(at) || hasOpenCall(entriesAtEnd(transcript, '"tool_'), tool);
}
