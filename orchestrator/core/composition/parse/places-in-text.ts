/**
 * Gives `file:line:column` of offsets in one text, both counted from 1. The lines are looked for once: doing it again for each
 * of a hundred thousand members would take minutes.
 */
export function placesInText(file: string, text: string): (offset: number) => string {
  const begins = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];

  return (offset) => {
    let line = 0;
    for (let above = begins.length; above - line > 1; ) {
      const middle = (line + above) >> 1;
      if ((begins[middle] as number) <= offset) line = middle;
      else above = middle;
    }
    return `${file}:${line + 1}:${offset - (begins[line] as number) + 1}`;
  };
}
