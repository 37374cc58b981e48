/** A problem for a person: where it is, what was found, and what to do. */
export interface Problem {
  /** File, `file:line:column`, option or JSON pointer. */
  readonly where: string;
  /** The finding, one sentence without a full stop, with the full path if there is one. */
  readonly what: string;
  /** The next move, as a sentence. */
  readonly fix: string;
}

/** A problem as people read it: the place, then the finding, then the fix, each on a line of its own. */
export function renderProblem(problem: Problem): string {
  return [problem.where, `  ${problem.what}`, `  ${problem.fix}`].map(indentRest).join("\n");
}

/** What it quotes of others may hold lines: none of them passes for one of ours. */
function indentRest(text: string): string {
  return text.replaceAll("\n", "\n    ");
}

/** The same in one line. */
export function renderProblemInLine({ where, what, fix }: Problem): string {
  return `${where}: ${what}. ${fix}`;
}
