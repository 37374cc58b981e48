import { expandBraces } from "./expand-braces.ts";
import { flawOfFile } from "./flaw-of-file.ts";

/** One path segment of a pattern: `**`, or characters in which `ANY` stands for one and `MANY` for any number. */
type Segment = typeof GLOBSTAR | readonly Part[];
type Part = string | typeof ANY | typeof MANY;

const GLOBSTAR: unique symbol = Symbol("**");
const ANY: unique symbol = Symbol("?");
const MANY: unique symbol = Symbol("*");

/**
 * Whether some file could belong to both patterns. A path stands for itself and everything below it; only a last name with an
 * extension is taken for a file, unless a slash follows or the other pattern continues below that very name. Case does not count.
 * Where a pattern uses more than `*`, `**`, `?`, `[…]` and `{a,b}` it is read more widely than it is meant: the answer may be true
 * without need, but is never false when two agents could write one file.
 */
export function globsOverlap(a: string, b: string, effort: Effort = newEffort()): boolean {
  return patternsOverlap(compilePattern(a), compilePattern(b), effort);
}

/** How much may still be compared: patterns can be drawn up to take forever. Once it is used up, everything overlaps. */
export interface Effort {
  left: number;
}

/** Enough for a hundred thousand pairs of plain patterns; some tenths of a second. */
const MOST_EFFORT = 5_000_000;

export function newEffort(): Effort {
  return { left: MOST_EFFORT };
}

/** A pattern that has been read. */
export interface Pattern {
  /** In one spelling. */
  readonly text: string;
  /** Undefined if there are too many readings to look at. */
  readonly readings: Segment[][] | undefined;
}

export function compilePattern(pattern: string): Pattern {
  const text = normalise(pattern);
  return { text, readings: text.length > LONGEST_PATTERN ? undefined : expand(text) };
}

/** Longer than any path that a system takes whole. */
const LONGEST_PATTERN = 4_096;

export function patternsOverlap(one: Pattern, other: Pattern, effort: Effort): boolean {
  if (one.text.startsWith(`${other.text}/`) || other.text.startsWith(`${one.text}/`)) return true;
  const { readings: left } = one;
  const { readings: right } = other;
  if (!left || !right) return true;
  return left.some((mine) => right.some((theirs) => segmentsMeet(mine, theirs, effort)));
}

/** A pattern as it is read on every system: a backslash parts folders, unless it takes a mark of a pattern for a letter. */
export function withSlashes(pattern: string): string {
  return pattern.replace(/\\(?![*?[\]{}!+@()\\])/g, "/");
}

const SLASH_IN_CLASS = /\[[^\]]*\//;

/** What may be read in several ways, or lead anywhere, is taken for everything. */
function normalise(pattern: string): string {
  if (flawOfFile(pattern) !== undefined) return "**";
  const slashed = withSlashes(pattern);
  if (SLASH_IN_CLASS.test(slashed)) return "**";
  return slashed
    .normalize("NFC")
    .toLowerCase()
    .replace(/^(?:\.?\/)+/, "");
}

/** The pattern without braces, each alternative cut into segments; undefined when there are too many to look at. */
function expand(pattern: string): Segment[][] | undefined {
  // a range such as {1..9}, or braces around a single word, which shells leave as they are
  return expandBraces(pattern, () => "*")?.flatMap(toSegments);
}

/** Two readings where `**` stands inside a segment: as `*`, and as what people mean by `src/**.ts`. */
function toSegments(pattern: string): Segment[][] {
  const names = resolveDots(pattern);
  const wide = names.flatMap((name) => (name === "**" ? [name] : name.replace(/\*\*+/g, "*/**/*").split("/")));
  const readings = wide.length === names.length ? [names] : [wide, names.map(narrow)];
  return readings.map((reading) => {
    const segments = reading.map((name) => (name === "**" ? GLOBSTAR : toParts(name)));
    return isFile(pattern) ? segments : [...segments, GLOBSTAR];
  });
}

function isFile(pattern: string): boolean {
  return /[^/]\.[a-z][a-z0-9]*$/.test(pattern);
}

function narrow(name: string): string {
  return name === "**" ? name : name.replace(/\*\*+/g, "*");
}

function resolveDots(pattern: string): string[] {
  const names: string[] = [];
  for (const name of pattern.split("/")) {
    if (name === "..") {
      // what lies above a pattern can be anything
      if (/[*?[(]/.test(names.pop() ?? "")) return ["**"];
    }
    if (name !== ".." && name !== "." && name !== "") names.push(name);
  }
  return names;
}

function toParts(name: string): Part[] {
  // extended patterns, !(…) +(…) @(…), are read as "anything"
  if (/[()]/.test(name)) return [MANY];
  const parts: Part[] = [];
  for (let at = 0; at < name.length; at++) {
    const character = name[at] as string;
    if (character === "\\" && at + 1 < name.length) parts.push(name[++at] as string);
    else if (character === "*") parts.push(MANY);
    else if (character === "?") parts.push(ANY);
    else if (character === "[") {
      // a class, or a folder that is really called so, as in app/[id]/page.tsx
      parts.push(MANY);
      at = Math.max(at, name.lastIndexOf("]"));
    } else parts.push(character);
  }
  return parts;
}

function segmentsMeet(a: readonly Segment[], b: readonly Segment[], effort: Effort): boolean {
  return meet(
    effort,
    a,
    b,
    (segment) => segment === GLOBSTAR,
    (one, other) => partsMeet(one as Part[], other as Part[], effort),
  );
}

function partsMeet(a: readonly Part[], b: readonly Part[], effort: Effort): boolean {
  return meet(
    effort,
    a,
    b,
    (part) => part === MANY,
    (one, other) => one === ANY || other === ANY || one === other,
  );
}

/** Whether two sequences, in which some items stand for any number of items, have a common reading. */
function meet<Item>(
  effort: Effort,
  a: readonly Item[],
  b: readonly Item[],
  isMany: (item: Item) => boolean,
  itemsMeet: (one: Item, other: Item) => boolean,
): boolean {
  // reachable[j]: the first i items of a and the first j of b can read the same
  let reachable: boolean[] = [];
  for (let i = 0; i <= a.length; i++) {
    effort.left -= b.length + 1;
    if (effort.left < 0) return true;
    const row: boolean[] = [];
    const one = a[i - 1] as Item;
    for (let j = 0; j <= b.length; j++) {
      const other = b[j - 1] as Item;
      if (i === 0 && j === 0) row[j] = true;
      else if (i > 0 && isMany(one) && (reachable[j] || (j > 0 && row[j - 1]))) row[j] = true;
      else if (j > 0 && isMany(other) && (row[j - 1] || (i > 0 && reachable[j]))) row[j] = true;
      else row[j] = i > 0 && j > 0 && !isMany(one) && !isMany(other) && !!reachable[j - 1] && itemsMeet(one, other);
    }
    if (!row.includes(true)) return false;
    reachable = row;
  }
  return reachable[b.length] === true;
}
