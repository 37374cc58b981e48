import { expect, test } from "vitest";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import { openAskedWork } from "../../../orchestrator/io/run/open/open-asked-work.ts";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";

/** An agent at work on a task, and what comes of splitting that work. */
async function begun() {
  const world = new DrivenNested(CHAIN);
  await world.run.add("Plain");
  const { run, calls } = await world.run.next({ isAsked: true });
  await world.run.makeAll(calls);
  const split = async (parts: string) => openAskedWork(await world.run.context(), { parent: `${run}.1`, parts });
  const opened = async (parts: string): Promise<Run> => {
    const made = await split(parts);
    if (made.kind !== "run") throw new Error(JSON.stringify(made));
    return made.run;
  };
  return { world, reference: `${run}.1`, split, opened };
}

test("of parts that name the same file one starts, and the next when that has ended", async () => {
  const { world, opened } = await begun();
  const { id } = await opened("- [ ] a files: src/x.ts\n- [ ] b files: src/**\n- [ ] c files: docs/x.md\n");
  const first = await world.step(id);
  expect(first.calls.map(({ description }) => description.split(" ").at(-1))).toEqual(["a", "c"]);
  const why = (state: string) => [
    { id: "part-2", reason: `its files src/** overlap with src/x.ts of part-1, which ${state}` },
  ];
  expect(first.heldBack).toEqual(why("starts first"));
  const [a = "", c = ""] = await world.run.makeAll(first.calls);
  expect(await world.step(id)).toMatchObject({ calls: [], heldBack: why("is at work") });
  await world.run.end(c);
  expect((await world.step(id)).calls).toEqual([]);
  await world.run.end(a);
  expect((await world.step(id)).calls).toHaveLength(1);
});

test("work is split once at a time: another list is refused with what to do, the same one is found again", async () => {
  const { world, reference, split, opened } = await begun();
  const { id } = await opened("- [ ] a\n- [ ] b\n");
  expect(await split("- [ ] a\n- [ ] c\n")).toEqual({
    kind: "problems",
    problems: [
      {
        where: "skyfom next --split",
        what: `${reference} is already split; its parts are in run ${id}`,
        fix: `Take the next step of that run: node "skyfom.mjs" next --run ${id}. Do anything else yourself.`,
      },
    ],
  });
  expect((await opened("- [ ] a\n- [ ] b\n")).id).toBe(id);
  expect(world.nested()).toHaveLength(1);
});
