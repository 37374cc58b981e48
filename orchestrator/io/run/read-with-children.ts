import { readTranscript, type Transcript } from "../../core/run/judge/read-transcript.ts";
import { mayChange } from "../../core/run/judge/traces.ts";
import { childTranscripts, textOfTranscript } from "../ledger/transcripts.ts";

/** An agent's transcript, then those of the agents below it; undefined in the place of one that is gone. */
export function readWithChildren(path: string): (Transcript | undefined)[] {
  const text = textOfTranscript(path);
  if (text === undefined) return [undefined];
  const transcript = readTranscript(text);
  const calls = new Set(transcript.calls.map(({ id }) => id));
  return [transcript, ...childTranscripts(path, calls).flatMap(readWithChildren)];
}

/** Whether an agent, and all that it started, plainly did nothing but read; false where a transcript is gone. */
export function hasOnlyRead(path: string): boolean {
  const transcripts = readWithChildren(path);
  return transcripts.every((one) => one !== undefined && !one.calls.some(mayChange));
}
