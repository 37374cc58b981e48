import { replaceUnprintable } from "./printable.ts";

/** What ends a span of code in Markdown, or begins an element of HTML. */
const MARKUP = /`|<(?=[a-z/!?])/gi;

const PLAIN = /^[\w./:@%+,-]+$/;

/**
 * A word as a shell reads it back, whatever it holds. The result is one line that is safe to print and keeps its place between the
 * backticks of Markdown, and no element of HTML is in it: characters that would break this are spelled as bytes, which bash and zsh read.
 */
export function quoteForShell(word: string): string {
  if (PLAIN.test(word)) return word;
  const spelled = replaceUnprintable(word.replaceAll("\\", "\\\\"), toBytes).replaceAll(MARKUP, toBytes);
  const isSpelled = spelled !== word.replaceAll("\\", "\\\\");
  return isSpelled ? `$'${spelled.replaceAll("'", "\\'")}'` : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A word as an argument: one that begins with a hyphen would be taken for an option. */
export function quoteArgument(word: string): string {
  return word.startsWith("-") ? `-- ${quoteForShell(word)}` : quoteForShell(word);
}

function toBytes(mark: string): string {
  const bytes = [...new TextEncoder().encode(mark)];
  return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
