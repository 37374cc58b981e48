import { type CheckedComposition, checkCompositionText } from "../../core/composition/check-composition-text.ts";
import { readText } from "./read-text.ts";

/** Reads and checks a composition's file; `shown` is how messages call it. */
export function readComposition(file: string, shown: string): CheckedComposition {
  const read = readText(file, shown);
  if (!read.ok) return { problems: [read.problem], warnings: [], members: [] };
  return checkCompositionText(shown, read.text);
}
