import { quoteForShell } from "../quote-for-shell.ts";

/**
 * What to know where Skyfom is installed below the top of a repository, as lines.
 *
 * @param isAtTop Skyfom is installed at the top as well.
 */
export function describeSubFolder(dir: string, top: string, isAtTop: boolean): string[] {
  const reads = "Claude Code reads .claude of the folder that it is started in, and no other";
  if (isAtTop) {
    return [
      `Attention: this is not the top of the repository; Skyfom is installed at its top too, ${top}.`,
      `${reads}: unless sessions are started here, \`skyfom uninstall ${quoteForShell(dir)}\` takes this one out.`,
    ];
  }
  return [
    `Attention: this is not the top of the repository, which is ${top}.`,
    `${reads}: a session that is started at the top is not held. The usual place is there: \`skyfom install ${quoteForShell(top)}\`.`,
  ];
}
