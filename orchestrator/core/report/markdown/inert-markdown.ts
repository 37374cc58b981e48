import { toLine } from "../../printable.ts";

/** What begins or ends something in Markdown, wherever it is in a line. */
const PUNCTUATION = /[\\`*_[\]<>~|&!]/g;
/** What makes a list, a heading or a rule where it begins a line. */
const OPENING = /^(?=[#+=-]|\d+[.)])/;
/** What a forge turns into a mention, a reference or a link: it is kept apart by a mark that nobody sees. */
const LIVE = /@|#(?=\w)|\bGH-(?=\d)|\b[a-z][a-z\d+.-]*:(?=\/\/)|\bmailto:|\bwww\.|\bxmpp:/gi;
const APART = "\u2060";

/** Words of others as Markdown that shows them and does nothing: no link, mention, reference, image, markup or HTML. One line, cut. */
export function inertMarkdown(text: string, most: number): string {
  const line = toLine(text);
  const short =
    line.length > most
      ? `${line
          .slice(0, most)
          .replace(/[\ud800-\udbff]$/, "")
          .trimEnd()}…`
      : line;
  return short
    .replaceAll(LIVE, (mark) => `${mark}${APART}`)
    .replaceAll(PUNCTUATION, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : `\\${mark}`))
    .replace(OPENING, "\\");
}

/** The same for a path or a command, in a span of code: nothing is live in one that nothing in it can end. */
export function inertCodeSpan(text: string, most: number): string {
  const line = toLine(text).slice(0, most);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
