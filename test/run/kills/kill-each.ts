import { liveThrough } from "./dying-process.ts";
import { countEvents, type EndOfScene, endOfScene } from "./end-of-scene.ts";
import { unexplainedEvents } from "./may-differ.ts";
import type { Scene, SetScene } from "./scene.ts";
import { buryHolder, sweepLeftovers } from "./sweep-leftovers.ts";

/** What a step comes to that is killed, for each change before which it was. */
export interface Kills {
  readonly kills: number;
  /** What is different at the end from how it is where nobody kills the step; empty if nothing is. */
  readonly differences: readonly string[];
}

/**
 * Sets a scene again and again, kills its step before each of its changes in turn, lets later steps settle everything, and compares how it
 * ends with how it ends where nobody kills the step.
 *
 * @param isMeant which changes; all without it.
 */
export async function killEach(set: SetScene, isMeant: (change: string) => boolean = () => true): Promise<Kills> {
  const undisturbed = await set();
  const before = countEvents(undisturbed.run);
  const { changes } = await liveThrough(undisturbed.step);
  const ofStep = subtract(countEvents(undisturbed.run), before);
  const expected = await toEnd(undisturbed);
  const differences: string[] = [];
  let kills = 0;
  for (const [survives, change] of changes.entries()) {
    if (!isMeant(change)) continue;
    kills += 1;
    const scene = await set();
    const { diedBefore } = await liveThrough(scene.step, survives);
    buryHolder(scene.run.root);
    const where = `killed before change ${survives}, ${diedBefore?.replaceAll(scene.run.root.replaceAll("\\", "/"), "")}`;
    if (diedBefore === undefined) differences.push(`change ${survives} was never made, ${change}`);
    else
      differences.push(
        ...(await differencesOf(expected, scene, ofStep)).map((difference) => `${where}: ${difference}`),
      );
  }
  return { kills, differences };
}

async function toEnd({ run, settle }: Scene): Promise<EndOfScene> {
  await settle();
  await sweepLeftovers(run);
  return endOfScene(run);
}

type Counts = EndOfScene["events"];

async function differencesOf(expected: EndOfScene, scene: Scene, ofStep: Counts): Promise<readonly string[]> {
  let found: EndOfScene;
  try {
    found = await toEnd(scene);
  } catch (error) {
    return [`nothing settles it: ${error}`];
  }
  const { events, ...things } = found;
  const lists = Object.entries(things).flatMap(([name, list]) => {
    const [before, after] = [expected[name as keyof typeof things], list].map((all) =>
      all.map((one) => JSON.stringify(one)),
    );
    const lost = without(before ?? [], after ?? []).map((one) => `${name}: lost ${one}`);
    return [...lost, ...without(after ?? [], before ?? []).map((one) => `${name}: has ${one}`)];
  });
  return [...lists, ...unexplainedEvents(expected.events, events, ofStep).map((one) => `events: ${one}`)];
}

/** What is left of a list when what is in another is taken out, each as often as it is there. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...list];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}

function subtract(counts: Counts, others: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, count - (others[type] ?? 0)]));
}
