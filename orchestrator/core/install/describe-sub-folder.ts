import { quoteForShell } from "../quote-for-shell.ts";

/**
 * A warning for an install below the top of a repository, as lines.
 *
 * @param isAtTop Skyfom is installed at the top as well.
 */
export function describeSubFolder(dir: string, top: string, isAtTop: boolean): string[] {
  const reads = "Claude Code reads only the .claude of the folder in which it starts";
  if (isAtTop) {
    return [
      `Attention: this is not the top of the repository, and Skyfom is also installed at the top, ${top}.`,
      `${reads}. Unless you start sessions here, remove this install: \`skyfom uninstall ${quoteForShell(dir)}\`.`,
    ];
  }
  return [
    `Attention: this is not the top of the repository, which is ${top}.`,
    `${reads}, so sessions started at the top are not held. Install there instead: \`skyfom install ${quoteForShell(top)}\`.`,
  ];
}
