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
