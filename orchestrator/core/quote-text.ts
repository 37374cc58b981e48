import { toLine, toLines } from "./printable.ts";

/** The author of a quotation, and how much of it is shown. */
interface Quotation {
  /** Who wrote it, as a phrase that begins a sentence: `The task's author wrote`. */
  readonly author: string;
  /** Most characters that are shown; all without it. */
  readonly most?: number;
  /** Which part of a longer text is shown: what is added to notes is at their end. */
  readonly keep?: "beginning" | "end";
  /** What shows the whole, as a phrase: a command, or a place. */
  readonly whole?: string;
}

/**
 * Words of others, as they are in a text that a model reads: after their author's name, each line marked as quoted. Nothing in them
 * opens a heading, a fence or an element of HTML, moves a cursor, or turns the direction of a line, and none of them ends the quotation.
 */
export function quoteText(text: string, { author, most = Number.POSITIVE_INFINITY, keep, whole }: Quotation): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const isCut = trimmed.length > most;
  const shown = !isCut
    ? trimmed
    : keep === "end"
      ? withoutHalf(trimmed.slice(-most))
      : withoutHalf(trimmed.slice(0, most));
  const left = trimmed.length - shown.length;
  const where = whole === undefined ? "" : `: ${whole} shows all of it`;
  return [
    `${author}:`,
    "",
    ...markLines(shown),
    ...(isCut ? ["", `Here ${left} characters ${keep === "end" ? "before that " : ""}are omitted${where}.`] : []),
  ].join("\n");
}

/** The lines of a text, each marked as quoted and made inert. */
export function markLines(text: string): string[] {
  return toLines(text)
    .split("\n")
    .map((line) => `> ${makeInert(line)}`.trimEnd());
}

/** Longest title and the like that is shown in one line, in characters. */
const LONGEST_LINE = 200;

/** Words of others in a line of ours: one line, inert and not long. */
export function quoteLine(text: string, most: number = LONGEST_LINE): string {
  const line = makeInert(toLine(text));
  return line.length <= most ? line : `${withoutHalf(line.slice(0, most - 1)).trimEnd()}…`;
}

/** Words of others within a sentence of ours that a model reads: one line, without elements of HTML. */
export function toInertLine(text: string): string {
  return withoutTags(toLine(text));
}

/** What begins a line that Markdown reads as a heading, a fence, a rule or the underline of a heading; it may be in a list. */
const OPENING = /^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]+)*)(?=#|`{3}|~{3}|=+[ \t]*$|-+[ \t]*$)/;
/** What begins an element of HTML, or its end. A backslash takes the mark behind it along: one that it makes inert is passed over. */
const ESCAPED_OR_TAG = /\\.|<(?=[a-z/!?])/gis;

function makeInert(line: string): string {
  return withoutTags(withoutOpening(line));
}

/** The line, made inert where it would begin a heading, a fence or a rule of Markdown. */
export function withoutOpening(line: string): string {
  return line.replace(OPENING, "$1\\");
}

/** The text with every element of HTML made inert. */
export function withoutTags(text: string): string {
  return text.replace(ESCAPED_OR_TAG, (found) => (found === "<" ? "\\<" : found));
}

/** JSON in which no element of HTML is seen: whoever parses it gets every mark back. */
export function jsonWithoutTags(json: string): string {
  return json.replaceAll(/<(?=[a-z/!?])/gi, "\\u003c");
}

/** Without the half of a character that a cut may leave at either end. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
