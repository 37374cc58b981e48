import { widthOf } from "./width-of.ts";

let segmenter: Intl.Segmenter | undefined;

/** What a person takes for one character each. The segmenter is made when it is first needed: that takes some milliseconds. */
function charactersOf(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** The text in at most so many columns of a terminal, its end cut off. */
export function cutEnd(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1; // the ellipsis
  for (const { segment } of charactersOf(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept.trimEnd()}…`;
}

/** The text in at most so many columns, its beginning cut off: of a path, the end tells it from others. */
export function cutStart(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of [...charactersOf(text)].reverse()) {
    width += widthOf(segment);
    if (width > columns) break;
    kept = segment + kept;
  }
  return columns < 1 ? "" : `…${kept}`;
}

/** A word in pieces of at most so many columns: scripts without spaces make long ones. */
export function breakWord(word: string, columns: number): string[] {
  if (widthOf(word) <= columns || columns < 2) return [word];
  const pieces: string[] = [];
  let [piece, width] = ["", 0];
  for (const { segment } of charactersOf(word)) {
    const more = widthOf(segment);
    if (width + more > columns && piece !== "") {
      pieces.push(piece);
      [piece, width] = ["", 0];
    }
    piece += segment;
    width += more;
  }
  return [...pieces, piece];
}

/** A number of tokens in four or five characters: `830`, `12.4k`, `3.1M`. */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  if (count < 999_500) return `${short(count / 1_000)}k`;
  return `${short(count / 1_000_000)}M`;
}

function short(value: number): string {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}
