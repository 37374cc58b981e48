import { unprintableMark } from "./printable.ts";
import { quoteForShell } from "./quote-for-shell.ts";

/**
 * What a shell (an interactive one expands `!`, in double quotes too), a rule of the client's or a reader of HTML takes for more than
 * a letter of a path in double quotes.
 */
const SPECIAL = /[$`"\\*!]|<(?=[a-z/!?])/i;

/**
 * A path as an argument of a command that is printed: in double quotes, as skills and rules name it, where these keep every letter; else
 * as a shell reads it back.
 */
export function quotePath(path: string): string {
  const isKept = unquotableMark(path.replaceAll("*", "")) === undefined;
  return isKept ? `"${path}"` : quoteForShell(path);
}

/**
 * The first mark of a path that keeps a rule of the client's, or a command that is printed, from naming it and nothing else; undefined if
 * there is none.
 */
export function unquotableMark(path: string): string | undefined {
  return SPECIAL.exec(path)?.[0] ?? unprintableMark(path);
}
