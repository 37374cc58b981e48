/** An installed file that git leaves out of a commit, and by which line. */
export interface IgnoredFile {
  /** From the folder that Skyfom is installed in. */
  readonly path: string;
  /** The file with that line, and its number. */
  readonly where: string;
  readonly pattern: string;
}

/**
 * What git's ignoring of installed files means, as a sentence without a full stop, and what to do; undefined if it ignores none.
 * Below a folder that is ignored as a whole, nothing can be taken back by a further line.
 */
export function describeIgnored(ignored: readonly IgnoredFile[]): { what: string; fix: string } | undefined {
  const [first] = ignored;
  if (!first) return undefined;
  const lines = [...new Set(ignored.map(({ where, pattern }) => `${where} (${pattern})`))].join(" and ");
  const paths = ignored.map(({ path }) => path).join(" and ");
  const what = `git ignores ${paths} because of ${lines}, so a clone or a worktree would have no hooks and no cap`;
  const isWhole = ignored.some(({ pattern }) => !/^(\*\*\/)?dist\/?$/.test(pattern));
  const fix = isWhole
    ? "Remove or narrow that line, and commit .claude."
    : "Add the line !.claude/**/dist/ below that one, and commit .claude.";
  return { what, fix };
}
