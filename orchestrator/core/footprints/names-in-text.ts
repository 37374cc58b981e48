import { withoutEnd } from "../tasks/plans/without-end.ts";

/** What a text names that may be in the repository: nobody has looked yet. */
export interface NamesInText {
  /** Words with the look of a path, a file or a dotted module. */
  readonly paths: readonly string[];
  /** Words with the look of something that code defines. */
  readonly symbols: readonly string[];
}

/** More than this of one text, and of one kind, is not looked at: whoever writes tasks writes as much as they like. */
const LONGEST_TEXT = 40_000;
const MOST_NAMES = 200;

const WORD = /[\p{L}\p{N}_.\-/\\@+~()[\]]+/gu;
const IDENTIFIER = /^[A-Za-z_]\w{3,79}$/;

/** The words of a text that may name files, or what they define. A word within a code span counts as a symbol whatever its look. */
export function namesInText(text: string): NamesInText {
  const read = text.slice(0, LONGEST_TEXT);
  const code = new Set((read.match(/`[^`\n]{1,200}`/g) ?? []).flatMap((span) => span.match(WORD) ?? []));
  const paths = new Set<string>();
  const symbols = new Set<string>();
  for (const word of read.match(WORD) ?? []) {
    const isCalled = /\w\(/.test(word);
    const plain = bare(word);
    if (/[./\\]/.test(plain)) paths.add(plain.replaceAll("\\", "/"));
    for (const part of plain.split(/[./\\()]+/))
      if (IDENTIFIER.test(part) && (isCalled || code.has(word) || hasLookOfCode(part))) symbols.add(part);
  }
  return { paths: [...paths].slice(0, MOST_NAMES), symbols: [...symbols].slice(0, MOST_NAMES) };
}

/** A word without what a sentence puts around it, and without the call that follows a name. */
function bare(word: string): string {
  const called = word.replace(/^[([~@+]+/, "").replace(/(?<=\w)\(.*$/, "");
  return withoutEnd(called, ")].-+").replace(/^(?:\.\/)+/, "");
}

/** `camelCase`, `PascalCase` with two humps, `snake_case`: no word of a sentence looks so. */
function hasLookOfCode(word: string): boolean {
  return /[a-z0-9][A-Z]/.test(word) || /[A-Za-z0-9]_+[A-Za-z0-9]/.test(word);
}
