import { excerpt } from "../excerpt.ts";
import type { EndOfWork } from "../states.ts";

/**
 * Longest summary of an attempt that is quoted, in characters: some 300 tokens, which every handover, the brief of whoever comes next
 * and the tracker's notes repeat. The form asks for one or two sentences.
 */
const LONGEST_SUMMARY = 1_200;

/** The same of one note, and how many there may be: each is a line of the summary that the user is told. */
export const LONGEST_NOTE = 500;
export const MOST_NOTES = 20;

/** An outcome as it is kept and quoted: what an agent wrote without end stays where it was kept, and here is said where. */
export function boundOutcome(outcome: EndOfWork, whole: string | undefined): EndOfWork {
  const { notes } = outcome;
  const summary = excerpt(outcome.summary, LONGEST_SUMMARY, whole);
  return { ...outcome, summary, ...(notes === undefined ? {} : { notes: boundNotes(notes, whole) }) };
}

/** Notes that are not too many, and none too long. */
export function boundNotes(notes: readonly string[], whole: string | undefined): readonly string[] {
  const shown = notes.slice(0, MOST_NOTES).map((note) => excerpt(note, LONGEST_NOTE, whole));
  const rest = notes.length - shown.length;
  return rest === 0 ? shown : [...shown, `${rest} notes more${whole === undefined ? "" : ` in ${whole}`}`];
}
