import { parseReference, type Reference } from "../../reference/reference.ts";

/** What a step that was taken in the background has to hand over. */
export interface KeptStep {
  readonly text: string;
  /** Set where the text is the summary of a run that is over. */
  readonly isOver?: boolean;
  /** Of the calls in it, as `<run>.<attempt>`: a model that has read the command's output may have made them already. */
  readonly references: readonly string[];
}

/** What a stored step has to hand over; undefined if all its calls have been made since. */
export function textOfKept(
  { text, references }: KeptStep,
  isUsed: (reference: Reference) => boolean,
): string | undefined {
  const calls = references.flatMap((one) => parseReference(one) ?? []);
  return calls.length > 0 && calls.every(isUsed) ? undefined : text;
}
