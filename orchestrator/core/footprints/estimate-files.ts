import { type CommitHistory, coChanged } from "./co-changed.ts";
import type { NamesInText } from "./names-in-text.ts";
import type { TrackedFiles } from "./tracked-files.ts";

/** What is known about a repository, as far as files that a task may change are estimated from it. */
export interface KnownRepository {
  readonly files: TrackedFiles;
  /** The files that define a symbol. */
  readonly definedIn: ReadonlyMap<string, readonly string[]>;
  readonly history: CommitHistory;
}

/** A name that so many files share says nothing. */
const MOST_MEANT = 3;
const MOST_FILES = 25;

/**
 * The files that a task which declares none is expected to change: those that its text names and that exist, those that define what it
 * names, and those that history shows changing together with them. It is an estimate, so nothing waits for it.
 */
export function estimateFiles(
  { paths, symbols }: NamesInText,
  { files, definedIn, history }: KnownRepository,
): string[] {
  const named = paths.flatMap((path) => atMost(files.named(path)));
  const defined = symbols.flatMap((symbol) => atMost(definedIn.get(symbol) ?? []));
  const seeds = [...new Set([...named, ...defined])];
  const together = coChanged(history, seeds).filter((file) => files.has(file));
  return [...new Set([...seeds, ...together])].slice(0, MOST_FILES);
}

function atMost(found: readonly string[]): readonly string[] {
  return found.length <= MOST_MEANT ? found : [];
}
