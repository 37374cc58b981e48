/** Deeper than anybody nests settings; what reads a text that is nested a hundred times as deep runs out of stack. */
const MOST_DEEP = 1_000;

/** What a text of JSON is made of, as far as it counts here: strings, comments, and brackets. */
const PARTS = /"(?:[^"\\\n]+|\\.)*"?|\/\/[^\n]*|\/\*.*?(?:\*\/|$)|[[\]{}]/gs;

/** Whether a text of JSON is nested more deeply than its readers can go. In a string or a comment, a bracket is a letter. */
export function isTextTooDeep(text: string): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(PARTS)) {
    if (part === "[" || part === "{") depth += 1;
    else if (part === "]" || part === "}") depth -= 1;
    if (depth > MOST_DEEP) return true;
  }
  return false;
}
