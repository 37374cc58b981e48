import { expect, test } from "vitest";
import { DrivenRun } from "./driven/driven-run.ts";

/** Claims after which the tracker breaks off a step that would not end by itself. */
const ENDLESS = 200;

/** Lets somebody else be faster: whoever claims a task finds that Ann has just claimed it, and there is a new task. */
async function loseEveryClaim(
  run: DrivenRun,
): Promise<{ readonly lost: readonly string[]; readonly stop: () => void }> {
  const source = await run.source();
  const { claim } = source;
  const lost: string[] = [];
  source.claim = async (id, actor) => {
    if (lost.push(id) > ENDLESS) throw new Error("the step does not end");
    await claim.call(source, id, "ann");
    await run.add("another");
    return claim.call(source, id, actor);
  };
  await run.add("the first");
  return { lost, stop: () => Object.assign(source, { claim }) };
}

test("a step that loses every claim ends after 40 rounds with changes, says why nothing starts, and the next one continues", async () => {
  const run = new DrivenRun();
  const { lost, stop } = await loseEveryClaim(run);
  const { calls, done, heldBack, failed } = await run.next({ isAsked: true });
  // Each task takes two rounds: its attempt begins, and its claim is lost as the attempt before it ends.
  expect(lost).toHaveLength(40 / 2);
  const why = expect.stringContaining("it could not be claimed");
  expect({ calls, done, heldBack }).toEqual({ calls: [], done: false, heldBack: [{ id: lost.at(-1), reason: why }] });
  const others = lost.slice(0, -1).map((taskId) => ({ taskId, reason: "it is claimed by ann" }));
  expect(failed).toMatchObject(others);
  stop();
  const later = await run.next({ isAsked: true });
  expect(later.calls).toHaveLength(1);
  expect(later.heldBack).toEqual([]);
});
