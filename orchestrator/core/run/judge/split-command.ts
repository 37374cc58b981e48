/** A word of a command line, its quotes taken off. */
export interface Word {
  readonly text: string;
  /** Whether a shell takes it literally, and does not expand it to words that may be options. */
  readonly isFixed: boolean;
  /** Set where a shell may make several words of it: it has a pattern or a list in braces. */
  readonly mayBeSeveral?: true;
}

/** Redirections that reach no file. */
const HARMLESS_REDIRECTION = /(?:[12]?>[ \t]*\/dev\/null|2>&1|&>[ \t]*\/dev\/null)(?=[\s;|&]|$)/y;
const SEPARATOR = /&&|\|\||[;|\n](?![|&])/y;
const COMMENT = /#[^\n]*/y;
const BLANK = /(?:[ \t]|\\\n)+/y;
/** Parts of a word: in single quotes, in double quotes, a character behind a backslash, and what stands for itself. */
const SINGLE = /'([^']*)'/y;
const DOUBLE = /"((?:[^"\\`]|\\[\s\S])*)"/y;
const ESCAPED = /\\([^\n])/y;
const BARE = /[^\s'"\\`;|&<>()]+/y;

/**
 * The commands of a line, each as its words. Undefined if the line has what only a shell can resolve: substitutions, redirections to
 * files, background commands, subshells and here-documents.
 */
export function splitCommand(line: string): Word[][] | undefined {
  const commands: Word[][] = [[]];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at += found[0].length;
    return found;
  };
  while (at < line.length) {
    if (take(BLANK) || take(COMMENT) || take(HARMLESS_REDIRECTION)) continue;
    if (take(SEPARATOR)) {
      commands.push([]);
      continue;
    }
    const word = takeWord(take);
    if (!word) return undefined;
    commands.at(-1)?.push(word);
  }
  return commands.filter((words) => words.length > 0);
}

function takeWord(take: (pattern: RegExp) => RegExpExecArray | null): Word | undefined {
  let text = "";
  let isFixed = true;
  let isSingle = true;
  for (let parts = 0; ; parts++) {
    const single = take(SINGLE);
    const double = single ? null : take(DOUBLE);
    const escaped = single || double ? null : take(ESCAPED);
    const bare = single || double || escaped ? null : take(BARE);
    if (!single && !double && !escaped && !bare) {
      if (parts === 0) return undefined;
      return { text, isFixed, ...(isSingle ? {} : { mayBeSeveral: true }) };
    }
    const expanded = double?.[1]?.replaceAll(/\\[$"\\\n]/g, "") ?? bare?.[0] ?? "";
    if (expanded.includes("$(")) return undefined;
    // A variable may hold anything; a pattern or a list in braces may expand to words that begin with a hyphen.
    if (expanded.includes("$") || (text === "" && /^[*?[{]/.test(bare?.[0] ?? ""))) isFixed = false;
    if (/[*?[{]/.test(bare?.[0] ?? "")) isSingle = false;
    text += single?.[1] ?? double?.[1]?.replaceAll(/\\([$`"\\])/g, "$1") ?? escaped?.[1] ?? bare?.[0] ?? "";
  }
}
