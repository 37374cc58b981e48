/** What an attempt has committed in a worktree of its own. Its commits outlive its branch, which goes once they are merged. */
export interface BranchWork {
  /** The branch of its worktree; the commit where that has none. */
  readonly branch: string;
  /** The commits that it began from and ended with, as whole hashes. */
  readonly from: string;
  readonly to: string;
  /** Left out where git cannot say. */
  readonly size?: DiffSize;
}

/** How much a diff changes; binary files have no lines. */
export interface DiffSize {
  readonly files: number;
  readonly added: number;
  readonly removed: number;
}

/** Enough of a hash to tell it from all others, as git itself shortens those of very large repositories. */
const SHOWN = 12;

/** The command that shows this work and nothing else. Nothing in it needs quotes, and no branch has to be left. */
export function diffCommand({ from, to }: Pick<BranchWork, "from" | "to">): string {
  return `git diff ${from.slice(0, SHOWN)}...${to.slice(0, SHOWN)}`;
}

/** `2 files +10 −3`. */
export function tellSize({ files, added, removed }: DiffSize): string {
  return `${files} ${files === 1 ? "file" : "files"} +${added} −${removed}`;
}
