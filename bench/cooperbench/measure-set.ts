import { type Integrated, integratePair } from "./integrate-pair.ts";
import { type Estimated, measureEstimates } from "./measure-estimates.ts";
import { pairsOf } from "./pairs-of.ts";
import type { FeatureSet } from "./read-features.ts";
import { ScratchClone } from "./scratch-clone.ts";
import { withoutItsList } from "./without-its-list.ts";

/** What was measured of one set of features. */
export interface Measured {
  readonly set: FeatureSet;
  readonly pairs: readonly (Integrated & { readonly name: string })[];
  /** The estimates from each text as it is, and from what is left of it without its list of files. */
  readonly asWritten: Estimated;
  readonly withoutList: Estimated;
}

/** @param repository the folder of a clone of the set's repository. */
export function measureSet(set: FeatureSet, repository: string): Measured {
  const clone = new ScratchClone(repository);
  try {
    clone.show(set.base);
    const made = set.features.map((feature) => {
      const commit = clone.commitOf(feature.patch, set.base, `Feature ${feature.number}`);
      if (commit === undefined) throw new Error(`${set.name}: the patch of feature ${feature.number} does not apply`);
      return { ...feature, commit };
    });
    const asWritten = measureEstimates(clone, set.base, made, ({ text }) => text);
    const withoutList = measureEstimates(clone, set.base, made, ({ text }) => withoutItsList(text));
    const combined = clone.commitOf(set.combined, set.base, "All features");
    const pairs = pairsOf(made).map(([first, second]) => {
      const resolution = second.onTopOf.get(first.number);
      const own = resolution && clone.commitOf(resolution, first.commit, `Feature ${second.number}`);
      const run = `${first.number}-${second.number}`;
      const integrated = integratePair(clone, run, [first.commit, second.commit], own ?? combined);
      return { ...integrated, name: `${first.number} ${second.number}` };
    });
    return { set, pairs, asWritten, withoutList };
  } finally {
    clone.remove();
  }
}
