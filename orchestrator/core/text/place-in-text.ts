/** `file:line:column` of an offset in a file's text, both counted from 1, as editors and terminals read it. */
export function placeInText(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return `${file}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
