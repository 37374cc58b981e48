/** Far deeper than anybody nests a text by hand. */
const MOST_DEEP = 200;

/** What a line may begin with that nests what follows: indentation, and entries of lists within each other. */
const BEGINNING = new RegExp(`^[ \\t?-]{${MOST_DEEP * 2}}`, "m");

/**
 * Where a text of YAML or JSON may be nested so deeply that its parser runs out of stack. It is looked at before it is
 * parsed, since V8 ends the whole process where that happens within a pattern. Brackets in a quoted text count too: nobody
 * writes as many that nothing closes.
 */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === "[" || mark === "{") depth++;
    else if ((mark === "]" || mark === "}") && depth > 0) depth--;
    if (depth > MOST_DEEP) return at;
  }
  return BEGINNING.exec(text)?.index;
}
