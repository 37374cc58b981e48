import { expect, test } from "vitest";
import { openAskedWork } from "../../../orchestrator/io/run/open/open-asked-work.ts";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";

/** A run whose composite agent is at work, with the first of its members. */
async function begun() {
  const world = new DrivenNested(CHAIN, { retries: 0 });
  const id = await world.add("Feature");
  const { run, calls } = await world.run.next({ isAsked: true });
  const [composite = ""] = await world.run.makeAll(calls);
  const nested = world.nested()[0]?.id ?? "";
  const member = async () => (await world.run.makeAll((await world.step(nested)).calls))[0] ?? "";
  return { world, id, run, composite, nested, member };
}

test("a composite agent that reports done although a member is not has failed, and its task goes back", async () => {
  const { world, id, run, composite, nested, member } = await begun();
  await world.run.end(await member());
  await world.run.end(composite, report("done", "I did it."));
  await world.run.next();
  expect(world.kept(run).attempts[0]?.outcome).toMatchObject({
    kind: "failed",
    summary: `its agent reported done, but in its run ${nested} this is not: skyfom-frontend-developer`,
  });
  expect(await world.run.task(id)).toMatchObject({ status: "open" });
});

test("one whose members have all reported is believed, although it took no last step", async () => {
  const { world, id, composite, member } = await begun();
  await world.run.end(await member());
  await world.run.end(await member());
  await world.run.end(composite, report("done", "All is there."));
  expect((await world.run.next()).closed).toEqual([id]);
});

test("an agent by a leaf skill that did itself what it had split off is believed", async () => {
  const world = new DrivenNested(CHAIN);
  const id = await world.run.add("Plain");
  const { run, calls } = await world.run.next({ isAsked: true });
  const [agent = ""] = await world.run.makeAll(calls);
  await openAskedWork(await world.run.context(), { parent: `${run}.1`, parts: "- [ ] a\n- [ ] b\n" });
  await world.run.end(agent);
  expect((await world.run.next()).closed).toEqual([id]);
});
