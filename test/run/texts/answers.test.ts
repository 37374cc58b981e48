import { expect, test } from "vitest";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { stepOfWork } from "../driven/step-of-work.ts";

test("the answer to a question, a note of the task, reaches the members of its composite", async () => {
  const world = new DrivenNested(CHAIN);
  const id = await world.add("Feature", { description: "Paint it." });
  const source = await world.run.source();
  await source.claim(id, "somebody");
  expect(await source.release(id, "somebody", "It is to be blue.")).toMatchObject({ kind: "done" });
  await world.run.next({ isAsked: true });
  const [call] = (await world.step(world.nested()[0]?.id ?? "")).calls;
  const { notes } = await world.run.task(id);
  expect(notes).toContain("It is to be blue.");
  expect(world.run.brief(call)).toContain(`> Feature\n>\n> Paint it.\n>\n> Notes:\n> ${notes}\n`);
});

test("a note that is added while a composite works on the task opens no second run of it", async () => {
  const world = new DrivenNested(CHAIN);
  const task = await world.run.add("Feature");
  const context = await world.run.context();
  const open = async () => {
    const opened = await stepOfWork(world.run, { skill: "pair", task });
    return opened.kind === "handover" ? opened.handover.run : JSON.stringify(opened.problem);
  };
  const first = await open();
  const actor = `skyfom-${first}`;
  expect(await context.source.release(task, actor, "It is to be blue.")).toMatchObject({ kind: "done" });
  expect(await open()).toBe(first);
  expect(world.nested()).toHaveLength(1);
});
