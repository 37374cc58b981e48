/** More alternatives than this in one pattern are not looked at. */
const MOST_ALTERNATIVES = 64;

/** What stands for a brace that is a letter, until all others are gone: no path of a task holds them. */
const [OPEN, CLOSE] = ["\u0000", "\u0001"];

/**
 * A pattern without braces, once for each of their alternatives; undefined where there are too many, or some cannot be told.
 *
 * @param alone what braces without a comma stand for, by what is in them; undefined where nobody can tell. Its own braces are letters.
 */
export function expandBraces(pattern: string, alone: (inside: string) => string | undefined): string[] | undefined {
  if (/\\[{}]/.test(pattern)) return undefined;
  const open: string[] = [pattern];
  const done = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = /\{([^{}]*)\}/.exec(next);
    if (!braces) done.add(next.replaceAll(OPEN, "{").replaceAll(CLOSE, "}"));
    else {
      const [whole, inside = ""] = braces;
      const before = next.slice(0, braces.index);
      const after = next.slice(braces.index + whole.length);
      const choices = inside.includes(",") ? inside.split(",") : [alone(inside)];
      for (const choice of choices) {
        if (choice === undefined) return undefined;
        open.push(before + choice.replaceAll("{", OPEN).replaceAll("}", CLOSE) + after);
      }
    }
    if (open.length + done.size > MOST_ALTERNATIVES) return undefined;
  }
  return [...done];
}
