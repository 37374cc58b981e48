const LINES_AROUND = 3;
/** Longest excerpt of all conflicts together, in characters. */
const LONGEST = 8_000;

/** A file that a merge has left with conflicts in it. */
interface Conflicted {
  readonly path: string;
  readonly text: string;
}

/** The conflicts of these files with some lines around each, one after another: what git marks, and nothing of the rest. */
export function cutConflicts(files: readonly Conflicted[]): string {
  const parts = files.flatMap(({ path, text }) => hunksOf(text.split("\n")).map((hunk) => `${path}\n${hunk}`));
  const whole = parts.join("\n\n");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}\n… ${whole.length - LONGEST} characters more`;
}

function hunksOf(lines: readonly string[]): string[] {
  const hunks: string[] = [];
  for (let begin = lines.findIndex(isBegin); begin !== -1; ) {
    const end = lines.findIndex((line, at) => at > begin && line.startsWith(">>>>>>> "));
    const last = end === -1 ? lines.length : end + 1;
    hunks.push(lines.slice(Math.max(0, begin - LINES_AROUND), last + LINES_AROUND).join("\n"));
    const next = lines.slice(last).findIndex(isBegin);
    begin = next === -1 ? -1 : last + next;
  }
  return hunks;
}

function isBegin(line: string): boolean {
  return line.startsWith("<<<<<<< ");
}
