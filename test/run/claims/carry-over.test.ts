import { expect, test } from "vitest";
import { isUnfinished } from "../../../orchestrator/core/run/run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";

const BUILT = "The API is built.";

/** A composite's agent is started by this call: its name, its run, and a way to start its members that are due. */
async function begin(world: DrivenNested, calls: Awaited<ReturnType<DrivenNested["step"]>>["calls"]) {
  const [composite = ""] = await world.run.makeAll(calls);
  const nested = world.nested().findLast(isUnfinished)?.id ?? "";
  const members = async () => {
    const step = await world.step(nested);
    return { ...step, agents: await world.run.makeAll(step.calls) };
  };
  return { composite, nested, members };
}

/** A composite whose first member is done and whose second ended like this; its second attempt, begun. */
async function triedAgain(
  status: string,
  between: (world: DrivenNested, id: string) => Promise<void> = async () => {},
) {
  const world = new DrivenNested(CHAIN);
  const id = await world.add("Feature");
  const first = await begin(world, (await world.run.next({ isAsked: true })).calls);
  await world.run.end((await first.members()).agents[0] ?? "", report("done", BUILT));
  await world.run.end((await first.members()).agents[0] ?? "", report(status, "Which colour?"));
  const last = await first.members();
  await world.run.end(first.composite, report(last.report?.status ?? "", last.report?.summary));
  let { calls, done } = await world.run.next();
  if (done) {
    await between(world, id);
    calls = (await world.run.next({ isAsked: true })).calls;
  }
  return { world, id, second: await begin(world, calls) };
}

test("a composite that is tried again does not do again what is done, and its members are told of both", async () => {
  const { world, second } = await triedAgain("failed");
  const step = await second.members();
  expect([step.closed, step.calls.map(({ description }) => description.split(" ")[1])]).toEqual([
    ["skyfom-backend-developer"],
    ["frontend"],
  ]);
  const brief = world.run.brief(step.calls[0]);
  expect(brief).toContain(BUILT);
  expect(brief).toContain(
    "## An earlier attempt failed\nSkyfom noted, with words of that attempt's agent:\n\n> its agent reported failed: Which colour?\n\nFind out why before you try again.",
  );
  await world.run.end(step.agents[0] ?? "");
  expect((await second.members()).report).toMatchObject({
    status: "done",
    summary: `skyfom-backend-developer: ${BUILT} skyfom-frontend-developer: All of it works.`,
  });
});

test("so is one whose question was answered, in the next run", async () => {
  const { world, second } = await triedAgain("needs-input", async ({ run }, id) => {
    const source = await run.source();
    await source.claim(id, "somebody");
    await source.release(id, "somebody", "Blue.");
  });
  const step = await second.members();
  expect(step.closed).toEqual(["skyfom-backend-developer"]);
  const brief = world.run.brief(step.calls[0]);
  expect(brief).toContain("Blue.");
  expect(brief).toContain(
    "## An earlier attempt failed\nSkyfom noted, with words of that attempt's agent:\n\n> Which colour?\n",
  );
});

test("one whose agent came upon a busy API goes on behind the members that were done", async () => {
  const world = new DrivenNested(CHAIN);
  await world.add("Feature");
  const first = await begin(world, (await world.run.next({ isAsked: true })).calls);
  await world.run.end((await first.members()).agents[0] ?? "", report("done", BUILT));
  await world.run.replay.give({ ...say.erred(first.composite), error: "server_error: API Error: 529 overloaded" });
  const second = await begin(world, (await world.run.next()).calls);
  expect((await second.members()).closed).toEqual(["skyfom-backend-developer"]);
});

/** Answers the question, with a wish for something else. */
const OTHER_WISH = { title: "Feature two", notes: "Make the second." };

test("a task that asks for something else by now is done from the beginning", async () => {
  const { world, second } = await triedAgain("needs-input", async ({ run }, id) => {
    const source = await run.source();
    const { list } = source;
    Object.assign(source, {
      list: async () => {
        const listed = await list.call(source);
        if (listed.kind !== "list") return listed;
        const tasks = listed.list.tasks.map((task) => (task.id === id ? { ...task, ...OTHER_WISH } : task));
        return { ...listed, list: { ...listed.list, tasks } };
      },
    });
  });
  expect((await second.members()).closed).toEqual([]);
  expect(world.nested()).toHaveLength(2);
});
