/** A text as one word of a shell's command line: as it stands where no shell reads anything into it, else in quotes. */
export function shellQuote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : quoteAlways(word);
}

/** A text in quotes, so that no shell reads anything into it. */
export function quoteAlways(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
