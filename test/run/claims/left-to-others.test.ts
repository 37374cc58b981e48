import { expect, test } from "vitest";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import type { TaskFilter } from "../../../orchestrator/core/tasks/task-filter.ts";
import { handIn } from "../../../orchestrator/io/run/hand-in.ts";
import * as say from "../../ledger/support/payloads.ts";
import { OTHER } from "../../ledger/support/replay.ts";
import { DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";

const WITH_TEST = {
  executionMode: "hybrid",
  subSkills: [
    { skillName: "skyfom-backend-developer", role: "Build" },
    {
      skillName: "skyfom-qa-engineer",
      role: "Test it",
      dependencies: ["skyfom-backend-developer"],
      independent: true,
    },
  ],
};

interface Begin {
  /** Whether the run takes just the epic of the task. */
  readonly isInEpic?: boolean;
  readonly filterOf?: (id: string) => TaskFilter;
  readonly settings?: Partial<Settings>;
}

/** A run whose composite found no slot for its independent member and has ended, before the step that takes its report in. */
async function ended({ isInEpic, filterOf, settings }: Begin = {}) {
  const world = new DrivenNested(WITH_TEST, settings);
  const epic = isInEpic ? await world.run.add("Epic", { type: "epic" }) : "";
  const id = await world.add("Feature", isInEpic ? { parent: epic } : {});
  const filter = isInEpic ? { ids: [epic] } : filterOf?.(id);
  const { run, calls } = await world.run.next({ isAsked: true, ...(filter ? { filter } : {}) });
  const [composite = ""] = await world.run.makeAll(calls);
  const others = [1, 2, 3, 4, 5, 6];
  const taken = others.flatMap((n) => say.atWork(`x${n}`, `u${n}`));
  for (const payload of taken) await world.run.replay.give(payload, OTHER);
  const nested = world.nested()[0]?.id ?? "";
  await world.step(nested);
  handIn(await world.run.context(), world.kept(nested), "1", JSON.stringify({ status: "done", summary: "Built." }));
  const last = await world.step(nested);
  expect(last.report).toMatchObject({
    status: "done",
    summary: "skyfom-backend-developer: Built. Made tasks for others: skyfom-qa-engineer.",
    followUps: [],
  });
  await world.run.end(composite, report("done", last.report?.summary, last.report));
  for (const n of others) await world.run.replay.give(say.stopped(`u${n}`), OTHER);
  return { world, id, run, epic };
}

const others = async ({ run }: DrivenNested, ...but: string[]) => {
  const listed = await (await run.source()).list();
  return listed.kind === "list" ? listed.list.tasks.filter(({ id }) => !but.includes(id)) : [];
};

test("what a composite leaves to others becomes one task, which the run works on, and no follow-up besides", async () => {
  const { world, id, run } = await ended({ settings: { followUps: "tasks" } });
  const { calls, closed } = await world.run.next();
  expect([calls.length, closed]).toEqual([1, [id]]);
  const tasks = await others(world, id);
  expect(tasks).toMatchObject([
    {
      title: "Test it: Feature",
      description: `Feature\n\nWhat was done for ${id}:\n- skyfom-backend-developer: Built.`,
      labels: [`from:${run}.1.skyfom-qa-engineer`, "skill:skyfom-qa-engineer"],
      status: "in_progress",
    },
  ]);
  await world.run.next();
  expect(await others(world, id)).toHaveLength(1);
});

test("a step that dies after it has closed the composite's task leaves the making of that one to the next step", async () => {
  const { world, id } = await ended();
  const source = await world.run.source();
  const { create } = source;
  Object.assign(source, {
    create: () => {
      throw new Error("the process died here");
    },
  });
  await expect(world.run.next()).rejects.toThrow("the process died here");
  expect(await world.run.task(id)).toMatchObject({ status: "closed" });
  Object.assign(source, { create });
  expect((await world.run.next()).calls).toHaveLength(1);
  expect((await others(world, id)).map(({ title }) => title)).toEqual(["Test it: Feature"]);
});

test("a run on one task works on what its composite left, too", async () => {
  const { world, id } = await ended({ filterOf: (id) => ({ ids: [id] }) });
  const step = await world.run.next();
  const [left] = await others(world, id);
  expect([step.done, step.calls.map(({ description }) => description)]).toEqual([
    false,
    [`${left?.id} Test it: Feature`],
  ]);
  const [agent = ""] = await world.run.makeAll(step.calls);
  await world.run.end(agent);
  expect(await world.run.next()).toMatchObject({ done: true, closed: [id, left?.id] });
});

test("an epic is closed only once what the composites of its tasks left is done", async () => {
  const { world, id, epic } = await ended({ isInEpic: true });
  const step = await world.run.next();
  const [left] = await others(world, id, epic);
  expect(left?.dependencies).toMatchObject([{ on: epic, type: "parent-child" }]);
  expect([step.done, (await world.run.task(epic)).status]).toEqual([false, "open"]);
  const [agent = ""] = await world.run.makeAll(step.calls);
  await world.run.end(agent);
  expect((await world.run.next()).done).toBe(true);
  expect((await world.run.task(epic)).status).toBe("closed");
});
