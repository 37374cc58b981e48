/**
 * What programs take apart, trim or show in different ways: controls, blanks other than a space, marks that are never seen, an end of line
 * of old Macs, and what was no UTF-8.
 */
const ODD = /(?![ \t\r\n])[\p{C}\p{Z}\uFFFD]|\r(?!\n)/u;

/** The first such character of a text, by its number: another program may read that text otherwise than we do. Undefined if it has none. */
export function oddCharacter(text: string): string | undefined {
  const found = ODD.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
}
