/** How much of what was wanted was found, and how much of what was found was wanted. */
export interface Found {
  readonly wanted: number;
  readonly wantedAndFound: number;
  readonly found: number;
  readonly foundAndWanted: number;
}

export const NOTHING_FOUND: Found = { wanted: 0, wantedAndFound: 0, found: 0, foundAndWanted: 0 };

export function sum(one: Found, other: Found): Found {
  return {
    wanted: one.wanted + other.wanted,
    wantedAndFound: one.wantedAndFound + other.wantedAndFound,
    found: one.found + other.found,
    foundAndWanted: one.foundAndWanted + other.foundAndWanted,
  };
}

/** `0.87 / 0.42`: recall and precision of all together, so that a text which names much weighs more. */
export function recallAndPrecision({ wanted, wantedAndFound, found, foundAndWanted }: Found): string {
  return `${(wantedAndFound / wanted).toFixed(2)} / ${(foundAndWanted / found).toFixed(2)}`;
}
