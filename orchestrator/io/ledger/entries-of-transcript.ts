import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { type Entry, readEntries } from "../../core/transcripts/read-entries.ts";
import { readPlainPart } from "../plain-file/read-plain-part.ts";
import { filesOfTranscript } from "./transcripts.ts";

/** Longest text of a transcript that is held in memory, in bytes; of a longer one its end. */
const LONGEST_TEXT = 256 * 2 ** 20;

/** Most bytes of a transcript that are read for what is among its newest lines. */
const LATELY = 8 * 2 ** 20;

/**
 * All that an agent's transcript holds, in each of its files; none if the client has the session but has not written a line of this agent
 * yet, undefined if the session is gone too.
 *
 * @param mark Only lines that contain this are read.
 */
export function entriesOfTranscript(path: string, mark?: string): Entry[] | undefined {
  let room = LONGEST_TEXT;
  const texts = filesOfTranscript(path).flatMap((file) => {
    const text = readPlainPart(file, -room, room);
    room -= text?.length ?? 0;
    return text === undefined ? [] : [text];
  });
  if (texts.length === 0) return existsSync(`${dirname(dirname(path))}.jsonl`) ? [] : undefined;
  return texts.flatMap((text) => readEntries(text, mark));
}

/** The newest entries of a transcript's file, from so many bytes at most. None where there is no such file. */
export function entriesAtEnd(path: string, mark?: string, most = LATELY): Entry[] {
  return readEntries(readPlainPart(path, -most, most) ?? "", mark);
}

/** The entries of a transcript's file from a byte offset on. */
export function entriesFrom(path: string, from: number, mark?: string): Entry[] {
  return readEntries(readPlainPart(path, from, LATELY) ?? "", mark);
}
