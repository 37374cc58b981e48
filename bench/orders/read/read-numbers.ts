/** The numbers of one line; undefined if something else is on it, or nothing. */
export function readNumbers(line: string): number[] | undefined {
  const words = line.trim().split(/\s+/);
  const numbers = words.map(Number);
  return words[0] !== "" && numbers.every(Number.isFinite) ? numbers : undefined;
}
