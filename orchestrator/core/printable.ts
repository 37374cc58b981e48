/**
 * What could move a cursor, colour a screen, turn the direction of the rest of a line, or hide words from people that a model reads:
 * controls, marks of direction, and characters that are never seen. Those that join or part letters and emoji stay.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const RUNS_OF_IT = new RegExp(`${UNPRINTABLE.source}+`, "gu");

/** Longest text that is looked at: nothing that is shown in a line needs more. */
const LONGEST = 2_000;

/** Any text as one line, safe to print. */
export function toLine(text: string): string {
  return text.slice(0, LONGEST).replaceAll(RUNS_OF_IT, " ").trim();
}

/** Any text made safe to print, with its lines kept. */
export function toLines(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(UNPRINTABLE, (mark) => (mark === "\n" || mark === "\t" ? mark : " "));
}

/** Any value as JSON that is safe to print: whoever parses it gets every mark back. */
export function toJson(value: unknown, indent = 0): string {
  return replaceUnprintable(JSON.stringify(value, null, indent), (mark) => (mark === "\n" ? mark : toEscapes(mark)));
}

/** As JSON spells it: a character beyond the first plane takes two. */
function toEscapes(mark: string): string {
  return mark
    .split("")
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/** The first mark of a text that is not printed as it is; undefined if there is none. */
export function unprintableMark(text: string): string | undefined {
  return text.match(UNPRINTABLE)?.[0];
}

/** The text with another in the place of everything that is not safe to print. */
export function replaceUnprintable(text: string, replace: (mark: string) => string): string {
  return text.replaceAll(UNPRINTABLE, replace);
}
