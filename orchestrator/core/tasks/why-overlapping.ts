import { globsOverlap } from "./globs-overlap.ts";

/** What names files as its own. */
export interface Owner {
  readonly id: string;
  readonly files: readonly string[];
}

/** Which files it shares with another of these, as a phrase; undefined where none. */
export function whyOverlapping({ files }: Owner, others: readonly Owner[], state: string): string | undefined {
  if (files.length === 0) return undefined;
  for (const other of others) {
    for (const theirs of other.files) {
      const mine = files.find((one) => globsOverlap(one, theirs));
      if (mine !== undefined) return `${quote(mine, theirs)} ${other.id}, which ${state}`;
    }
  }
  return undefined;
}

function quote(mine: string, theirs: string): string {
  return mine === theirs ? `its file ${mine} is also that of` : `its files ${mine} overlap with ${theirs} of`;
}
