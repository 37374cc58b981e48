import { counted } from "../../text/counted.ts";
import { excerpt } from "../excerpt.ts";
import type { EndOfWork } from "../states.ts";

/**
 * Longest summary of an attempt that is quoted, in characters: some 300 tokens, which every handover, the next attempt's brief and the
 * tracker's notes repeat. The report form asks for one or two sentences.
 */
const LONGEST_SUMMARY = 1_200;

/** Longest note, and most notes: each is a line in the user's summary. */
export const LONGEST_NOTE = 500;
export const MOST_NOTES = 20;

/** An outcome as it is stored and quoted. Long texts are cut, with the place where all of it is kept. */
export function boundOutcome(outcome: EndOfWork, whole: string | undefined): EndOfWork {
  const { notes } = outcome;
  const summary = excerpt(outcome.summary, LONGEST_SUMMARY, whole);
  return { ...outcome, summary, ...(notes === undefined ? {} : { notes: boundNotes(notes, whole) }) };
}

/** The notes, limited in number and length. */
function boundNotes(notes: readonly string[], whole: string | undefined): readonly string[] {
  const shown = notes.slice(0, MOST_NOTES).map((note) => excerpt(note, LONGEST_NOTE, whole));
  const rest = notes.length - shown.length;
  return rest === 0 ? shown : [...shown, `${counted(rest, "note")} more${whole === undefined ? "" : ` in ${whole}`}`];
}
