/** What is expected to be changed, besides what tasks declare. */
export interface Footprints {
  /** The files that each task which declares none is expected to change, by the task's id. */
  readonly estimates: ReadonlyMap<string, readonly string[]>;
  /** Files that are newer on the branch of the run than in the user's checkout. */
  readonly ahead: readonly string[];
}

export const NO_FOOTPRINTS: Footprints = { estimates: new Map(), ahead: [] };
