import { toLine } from "../printable.ts";

/**
 * A command, a path or a name in a line of Markdown: no backtick of its own ends it, and no element of HTML begins in it. A shell reads a
 * redirection with a blank as it reads one without.
 */
export function codeSpan(text: string): string {
  const line = toLine(text).replaceAll(/<(?=[a-z/!?])/gi, "< ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
