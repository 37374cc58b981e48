/** Deeper than anybody nests settings; what reads a text that is nested a hundred times as deep runs out of stack. */
const MOST_DEEP = 1_000;

/** What counts in a text of JSON: where a string begins or ends, what a backslash stands before, and brackets. */
const MARKS = /\\.|["\n[\]{}]/gs;

/** Whether a text of JSON is nested more deeply than its readers can go. In a string, a bracket is a letter. */
export function isTextTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === '"') isInString = !isInString;
    else if (mark === "\n") isInString = false;
    else if (!isInString && mark.length === 1) depth += mark === "[" || mark === "{" ? 1 : -1;
    if (depth > MOST_DEEP) return true;
  }
  return false;
}
