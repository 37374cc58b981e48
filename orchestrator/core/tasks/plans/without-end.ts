/** A text without these characters at its end; a pattern would begin again at each of them. */
export function withoutEnd(text: string, characters: string): string {
  let to = text.length;
  while (to > 0 && characters.includes(text[to - 1] ?? "")) to -= 1;
  return text.slice(0, to);
}
