import { findComma, nodeAt, type Path } from "./settings-text.ts";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Takes a value out, with its key, one comma and the lines that nothing is left on. Every comment stays. */
export function removeValue(text: string, path: Path): string {
  const value = nodeAt(text, path);
  const child = typeof path.at(-1) === "string" ? value?.parent : value;
  if (!child) return text;
  const own: Range = { start: child.offset, end: child.offset + child.length };
  const siblings = child.parent?.children ?? [];
  const before = siblings[siblings.indexOf(child) - 1];
  const comma = findComma(text, own.end) ?? (before && findComma(text, before.offset + before.length));
  const commas: Range[] = comma === undefined ? [] : [{ start: comma, end: comma + 1 }];
  return [...commas, own].sort((a, b) => b.start - a.start).reduce(cut, text);
}

/** The text without a range, and without the line or lines of it when nothing else is on them. */
function cut(text: string, { start, end }: Range): string {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const isWholeLine = /\n[ \t]*$/.test(head) && /^[ \t]*\r?\n/.test(tail);
  return isWholeLine ? head.replace(/\r?\n[ \t]*$/, "") + tail : head + tail;
}
