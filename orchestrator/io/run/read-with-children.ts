import { readTranscript, type Transcript } from "../../core/run/judge/read-transcript.ts";
import { mayChange } from "../../core/run/judge/traces.ts";
import { entriesOfTranscript } from "../ledger/entries-of-transcript.ts";
import { childTranscripts } from "../ledger/transcripts.ts";

/** An agent's transcript, then those of the agents below it, each once; undefined for each that is gone. */
export function readWithChildren(path: string, read = new Set<string>()): (Transcript | undefined)[] {
  const own = readOwn(path);
  return [own, ...(own ? readChildren(path, own, read) : [])];
}

/** An agent's transcript; undefined if it is gone. */
export function readOwn(path: string): Transcript | undefined {
  const entries = entriesOfTranscript(path);
  return entries && readTranscript(entries);
}

/** Whether an agent, and every agent below it, clearly only read; false if a transcript is gone. */
export function hasOnlyRead(path: string, own: Transcript): boolean {
  const onlyReads = (one: Transcript | undefined) => one !== undefined && !one.calls.some(mayChange);
  return onlyReads(own) && readChildren(path, own).every(onlyReads);
}

function readChildren(path: string, { calls }: Transcript, read = new Set<string>()): (Transcript | undefined)[] {
  read.add(path);
  return childTranscripts(path, new Set(calls.map(({ id }) => id))).flatMap((child) =>
    read.has(child) ? [] : readWithChildren(child, read.add(child)),
  );
}
