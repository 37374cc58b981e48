import { expect, test } from "vitest";
import { pauseRun } from "../../orchestrator/io/run/halt-run.ts";
import { SeenRun } from "./seen-run.ts";

test("what an open run passes over stays listed: all that is ready while it is paused, and the tasks that it does not take", async () => {
  const run = new SeenRun();
  const [web, other] = [await run.add("Web", { labels: ["web"] }), await run.add("Other")];
  const too = await run.add("Web too", { labels: ["web"] });
  await run.next({ isAsked: true, limit: 1, filter: { labels: ["web"] } });
  expect((await run.status()).tasks?.heldBack).toContainEqual({
    id: other,
    title: "Other",
    reason: "the open run takes other tasks",
  });
  await pauseRun(await run.context(), await run.run());
  const { tasks } = await run.status();
  const held = Object.fromEntries(tasks?.heldBack.map(({ id, reason }) => [id, reason]) ?? []);
  const isPaused = "the run is paused";
  expect(held).toEqual({ [web]: isPaused, [too]: isPaused, [other]: isPaused });
});
