import { toLine } from "./printable.ts";
import { withoutTags } from "./quote-text.ts";

/** A problem for a person: where it is, what was found, and what to do. */
export interface Problem {
  /** File, `file:line:column`, option or JSON pointer. */
  readonly where: string;
  /** The finding, one sentence without a full stop, with the full path if there is one. */
  readonly what: string;
  /** The names that the finding ends with, where it is about several. */
  readonly names?: readonly string[];
  /** The next move, as a sentence. */
  readonly fix: string;
}

/** Longest part of a problem that is shown, in characters: a key, a path or a message of others may be endless. */
const LONGEST_PART = 2_000;

/** A problem as people read it: the place, then the finding, then the fix, each on a line of its own, whatever it quotes of others. */
export function renderProblem({ where, what, names = [], fix }: Problem): string {
  const named = names.map((name) => `    ${asLine(name)}`);
  return [asLine(where), `  ${asLine(what)}`, ...named, `  ${asLine(fix)}`].join("\n");
}

/** The same in one line, which a model may read: what looks like an element of HTML is inert. */
export function renderProblemInLine(problem: Problem): string {
  const { where, what, fix } = shortProblem(problem);
  return withoutTags(`${toLine(where)}: ${toLine(what)}. ${toLine(fix)}`);
}

/** A problem as far as it is shown in one line, to be stored. */
export type ShortProblem = Required<Omit<Problem, "names">>;

/** The same problem, as long as one line shows it: what is quoted in it may be endless. */
export function shortProblem({ where, what, names = [], fix }: Problem): ShortProblem {
  const found = names.length === 0 ? what : `${what} ${names.join(", ")}`;
  return { where: shorten(where), what: shorten(found), fix: shorten(fix) };
}

function asLine(text: string): string {
  return toLine(shorten(text));
}

function shorten(part: string): string {
  return part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART - 1)}…` : part;
}
