import { counted } from "../text/counted.ts";

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
  return whole.length <= LONGEST
    ? whole
    : `${whole.slice(0, LONGEST)}\n… ${counted(whole.length - LONGEST, "character")} more`;
}

/** One pass: each hunk goes from the first begin after the last hunk to the next end. */
function hunksOf(lines: readonly string[]): string[] {
  const hunks: string[] = [];
  let begin: number | undefined;
  const keep = (from: number, after: number) =>
    hunks.push(lines.slice(Math.max(0, from - LINES_AROUND), after + LINES_AROUND).join("\n"));
  for (const [at, line] of lines.entries()) {
    if (begin === undefined) begin = isBegin(line) ? at : undefined;
    else if (line.startsWith(">>>>>>> ")) {
      keep(begin, at + 1);
      begin = undefined;
    }
  }
  if (begin !== undefined) keep(begin, lines.length);
  return hunks;
}

function isBegin(line: string): boolean {
  return line.startsWith("<<<<<<< ");
}
