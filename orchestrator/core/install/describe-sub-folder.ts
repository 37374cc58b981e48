import { quoteForShell } from "../quote-for-shell.ts";

/**
 * A warning for an install below the top of a repository, as lines.
 *
 * @param isAtTop Skyfom is installed at the top as well.
 * @param when it is told: before there is anything to remove, or after.
 */
export function describeSubFolder(dir: string, top: string, isAtTop: boolean, when: "before" | "after"): string[] {
  const reads = "Claude Code reads only the .claude of the folder in which it starts";
  if (isAtTop) {
    const instead =
      when === "before" ? "do not install here" : `remove this install: \`skyfom uninstall ${quoteForShell(dir)}\``;
    return [
      `Attention: this is not the top of the repository, and Skyfom is also installed at the top, ${top}.`,
      `${reads}. Unless you start sessions here, ${instead}.`,
    ];
  }
  return [
    `Attention: this is not the top of the repository, which is ${top}.`,
    `${reads}, so sessions started at the top are not held. Install there instead: \`skyfom install ${quoteForShell(top)}\`.`,
  ];
}
