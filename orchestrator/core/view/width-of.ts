import stringWidth from "string-width";

/** Characters that each take one column, and no others: those of our own texts and of most names. */
const PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2026]*$/;

/** How many columns of a terminal a text takes. The library that knows all of Unicode is loaded only for text that needs it. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
