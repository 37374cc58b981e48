import { expect, test } from "vitest";
import { stopRun } from "../../../orchestrator/io/run/halt-run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";

test("a composite run of the main conversation that a person stops now hands over the stops of its members with its next step", async () => {
  const composite = new DrivenComposite();
  const opened = await composite.open();
  const agents = await composite.run.makeAll((await composite.step(opened)).calls);
  const stops = agents.map((task_id) => ({ task_id }));
  const halted = await stopRun(await composite.run.context(), composite.kept(opened.id), true);
  expect([halted.atWork, halted.stops]).toEqual([2, stops]);
  expect((await composite.step(opened)).stops).toEqual(stops);
  for (const [n, agent] of agents.entries())
    await composite.run.replay.give(say.notified(agent, `call${n + 1}`, "killed"));
  expect(await composite.step(opened)).toMatchObject({ done: true, stops: [] });
  const outcomes = composite.kept(opened.id).attempts.map(({ outcome }) => [outcome?.kind, outcome?.summary]);
  expect(outcomes).toEqual(Array(2).fill(["failed", "stopped, because the run is stopping"]));
});

test("one that a person stops at leisure lets them finish", async () => {
  const composite = new DrivenComposite();
  const opened = await composite.open();
  await composite.run.makeAll((await composite.step(opened)).calls);
  await stopRun(await composite.run.context(), composite.kept(opened.id), false);
  expect((await composite.step(opened)).stops).toEqual([]);
});
