/**
 * A text as it is quoted where others have to read it: whole where it is short enough, else its beginning, with how much is left out.
 *
 * @param most characters that are shown of a longer one.
 * @param whole where all of it stands.
 */
export function excerpt(text: string, most: number, whole?: string): string {
  if (text.length <= most) return text;
  const begin = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const where = whole === undefined ? "" : ` in ${whole}`;
  return `${begin.trimEnd()}… (${text.length - begin.length} characters more${where})`;
}

/** The first of many, with how many there are besides. */
export function few(items: readonly string[], most: number): readonly string[] {
  return items.length <= most ? items : [...items.slice(0, most), `and ${items.length - most} more`];
}

/** Lines that together are no longer than this, then one that says how many were left out, and where they stand. */
export function fitLines(lines: readonly string[], most: number, whole: string): readonly string[] {
  let length = 0;
  const count = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return count === -1 ? lines : [...lines.slice(0, count), `- and ${lines.length - count} more: ${whole}`];
}

/** Where something of a run stands, as `docs/state.md` names the places. */
export function placeInState(run: string, path: string): string {
  return `runs/${run}/${path} of Skyfom's state directory`;
}
