import { join } from "node:path";
import { pairsOf } from "./pairs-of.ts";
import { playPair } from "./play-pair.ts";
import type { FeatureSet } from "./read-features.ts";
import { ScratchClone } from "./scratch-clone.ts";

/** Plays some pairs of each set in the real client, evenly spread over its pairs, and prints how they went. */
export async function playSample(sets: readonly FeatureSet[], repositories: string, count: number): Promise<void> {
  const results: string[] = [];
  let [played, again] = [0, 0];
  for (const set of sets) {
    for (const pair of spread(pairsOf(set.features), count)) {
      const name = `${set.name}, features ${pair.map(({ number }) => number).join(" and ")}`;
      const clone = new ScratchClone(join(repositories, set.repository));
      try {
        const { attempts, wrong } = await playPair(clone, set, pair);
        played += 1;
        if (attempts > pair.length) again += 1;
        if (wrong.length > 0) results.push(`${name}: ${wrong.join("; ")}`);
      } catch (error) {
        results.push(`${name}: not played: ${(error as Error).message.split("\n")[0]}`);
      } finally {
        clone.remove();
      }
    }
  }
  console.log(`played in the real client: ${played} pairs, ${again} with a second attempt`);
  for (const result of results) console.log(result);
}

/** So many of a list, evenly spread over it. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = items.length / Math.min(count, items.length);
  return items.filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step));
}
