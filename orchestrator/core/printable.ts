/** Scripts whose letters look different where they are joined or kept apart. */
const JOINED = [
  "Arab",
  "Syrc",
  "Mong",
  "Nkoo",
  "Deva",
  "Beng",
  "Guru",
  "Gujr",
  "Orya",
  "Taml",
  "Telu",
  "Knda",
  "Mlym",
  "Sinh",
  "Mymr",
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join("");

/** Where a mark that is never seen by itself changes how what is before it looks: letters that are joined or parted, and emoji. */
const SEEN = [
  `(?<=[${JOINED}])[\\u200c\\u200d]`,
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
  String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`,
].join("|");

/** More marks on one letter than any script puts there: piled up, they cover the lines above and below. */
const PILED = String.raw`(?<=[\p{Mn}\p{Me}]{6})[\p{Mn}\p{Me}]`;

/**
 * What could move a cursor, colour a screen, turn the direction of the rest of a line, cover other lines, or hide words from people that a
 * model reads: controls, marks of direction, piles of marks, and characters that are never seen, among them letters and musical signs that
 * are blank.
 */
const UNPRINTABLE = String.raw`(?!${SEEN})(?:[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]|${PILED})`;

/** Texts that print as they are, in one line or several. For these, what finds the others is not compiled: that takes milliseconds. */
const PLAIN = /^[\x20-\x7e]*$/;
const PLAIN_LINES = /^[\n\t\x20-\x7e]*$/;

const unprintable = onFirstUse(() => new RegExp(UNPRINTABLE, "gu"));
const runsOfIt = onFirstUse(() => new RegExp(`(?:${UNPRINTABLE})+`, "gu"));

function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Longest text that is looked at: nothing that is shown in a line needs more. */
const LONGEST = 2_000;

/** Any text as one line, safe to print. */
export function toLine(text: string): string {
  const line = text.slice(0, LONGEST);
  return (PLAIN.test(line) ? line : line.replaceAll(runsOfIt(), " ")).trim();
}

/** Any text made safe to print, with its lines kept. */
export function toLines(text: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  if (PLAIN_LINES.test(lines)) return lines;
  return lines.replaceAll(unprintable(), (mark) => (mark === "\n" || mark === "\t" ? mark : " "));
}

/** Any value as JSON that is safe to print: whoever parses it gets every mark back. */
export function toJson(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  if (PLAIN_LINES.test(text)) return text;
  return replaceUnprintable(text, (mark) => (mark === "\n" ? mark : toEscapes(mark)));
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
  return PLAIN.test(text) ? undefined : text.match(unprintable())?.[0];
}

/** The text with another in the place of everything that is not safe to print. */
export function replaceUnprintable(text: string, replace: (mark: string) => string): string {
  return PLAIN.test(text) ? text : text.replaceAll(unprintable(), replace);
}
