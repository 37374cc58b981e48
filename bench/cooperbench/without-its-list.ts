const HEADING = /^\W*files modified\b/i;
const OF_LIST = /^\s*(?:[-*`].*)?$/;

/** The text of a feature without the list of the files that its author changed: no user could write that before the work. */
export function withoutItsList(text: string): string {
  let isInList = false;
  const kept = text.split("\n").filter((line) => {
    isInList = HEADING.test(line) || (isInList && OF_LIST.test(line));
    return !isInList;
  });
  return kept.join("\n");
}
