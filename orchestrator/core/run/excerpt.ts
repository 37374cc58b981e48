import { counted } from "../text/counted.ts";

/**
 * A text for quotation: all of it if it is short, otherwise its beginning and how much is left out.
 *
 * @param most characters that are shown of a longer one.
 * @param whole where the full text is.
 */
export function excerpt(text: string, most: number, whole?: string): string {
  if (text.length <= most) return text;
  const begin = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const where = whole === undefined ? "" : ` in ${whole}`;
  return `${begin.trimEnd()}… (${counted(text.length - begin.length, "character")} more${where})`;
}

/** The place of something that a run stores, in the terms of `docs/state.md`. */
export function placeInState(run: string, path: string): string {
  return `runs/${run}/${path} of Skyfom's state directory`;
}
