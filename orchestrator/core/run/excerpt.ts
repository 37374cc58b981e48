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
  return `${begin.trimEnd()}… (${text.length - begin.length} characters more${where})`;
}

/** The first items of a list, and how many more there are. */
export function few(items: readonly string[], most: number): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), `and ${items.length - most} more`];
}

/** As many lines as fit, then one that says how many were left out and where they are. */
export function fitLines(lines: readonly string[], most: number, whole: string): readonly string[] {
  let length = 0;
  const count = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return count === -1 ? lines : [...lines.slice(0, count), `- and ${lines.length - count} more: ${whole}`];
}

/** The place of something that a run stores, in the terms of `docs/state.md`. */
export function placeInState(run: string, path: string): string {
  return `runs/${run}/${path} of Skyfom's state directory`;
}
