import { compilePattern, type Effort, newEffort, type Pattern, patternsOverlap } from "./globs-overlap.ts";

/** What names files as its own. */
interface FileOwner {
  readonly id: string;
  readonly files: readonly string[];
}

/** Two paths or patterns that may name one file, and whose the other is. */
export interface Overlap {
  readonly mine: string;
  readonly theirs: string;
  readonly owner: string;
}

interface Claim {
  /** Its place among all. */
  readonly order: number;
  readonly owner: string;
  readonly file: string;
  readonly pattern: Pattern;
}

/** Wildcards, and empty, `.` and `..` segments. A path with one of them may match other files than its own text names. */
const MAGIC = /[*?[({\\]|(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * Tells which owner's files overlap with given ones. The tracker may hold any number of tasks and files, so the work is bounded: plain
 * paths are looked up in maps, and only patterns are compared with every other file. All these comparisons use up one budget.
 */
export class FileOwners {
  readonly #exact = new Map<string, Claim>();
  /** Folders above plain paths, with the first claim below each. */
  readonly #above = new Map<string, Claim>();
  readonly #patterns: Claim[] = [];
  readonly #all: Claim[] = [];
  readonly #effort: Effort = newEffort();

  constructor(owners: readonly FileOwner[] = []) {
    for (const owner of owners) this.add(owner);
  }

  add({ id, files }: FileOwner): void {
    for (const file of files) {
      const claim: Claim = { order: this.#all.length, owner: id, file, pattern: compilePattern(file) };
      this.#all.push(claim);
      const { text } = claim.pattern;
      if (MAGIC.test(text)) this.#patterns.push(claim);
      else {
        if (!this.#exact.has(text)) this.#exact.set(text, claim);
        for (const folder of foldersAbove(text)) if (!this.#above.has(folder)) this.#above.set(folder, claim);
      }
    }
  }

  /** The first file that somebody shares with one of the owners; undefined if none. */
  findOverlap(files: readonly string[]): Overlap | undefined {
    if (this.#all.length === 0) return undefined;
    let first: { readonly claim: Claim; readonly mine: string } | undefined;
    for (const mine of files) {
      const claim = this.#firstOf(compilePattern(mine), first?.claim.order ?? this.#all.length);
      if (claim) first = { claim, mine };
    }
    return first && { mine: first.mine, theirs: first.claim.file, owner: first.claim.owner };
  }

  /** The first claim, of those before a place, that a file overlaps with. */
  #firstOf(mine: Pattern, before: number): Claim | undefined {
    const isPlain = !MAGIC.test(mine.text);
    const candidates = isPlain ? this.#lookUp(mine.text) : [];
    let best: Claim | undefined;
    for (const claim of candidates) if (claim.order < (best?.order ?? before)) best = claim;
    for (const claim of isPlain ? this.#patterns : this.#all) {
      if (claim.order >= (best?.order ?? before)) break;
      if (patternsOverlap(mine, claim.pattern, this.#effort)) return claim;
    }
    return best;
  }

  #lookUp(text: string): Claim[] {
    const found = [
      this.#exact.get(text),
      this.#above.get(text),
      ...foldersAbove(text).map((one) => this.#exact.get(one)),
    ];
    return found.filter((claim) => claim !== undefined);
  }
}

/** Every folder that a path lies in, the nearest last. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}
