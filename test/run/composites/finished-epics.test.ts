import { expect, test } from "vitest";
import { DrivenRun } from "../driven/driven-run.ts";

/** An epic whose only task is closed, claimed by `assignee` where there is one. */
async function finishedEpic(run: DrivenRun, assignee?: string): Promise<string> {
  const epic = await run.add("epic", { type: "epic" });
  const child = await run.add("child", { parent: epic });
  const source = await run.source();
  if (assignee !== undefined) await source.claim(epic, assignee);
  await source.close(child, "test", "done");
  return epic;
}

test("a run closes the finished epics that it takes, and none that somebody has claimed", async () => {
  const run = new DrivenRun();
  const free = await finishedEpic(run);
  const claimed = await finishedEpic(run, "alice");
  await run.next({ isAsked: true });
  expect((await run.task(free)).status).toBe("closed");
  expect(await run.task(claimed)).toMatchObject({ status: "in_progress", assignee: "alice" });
});

test("an epic outside what a run takes is left alone, unless the run did one of its tasks", async () => {
  const run = new DrivenRun();
  const foreign = await finishedEpic(run);
  const epic = await run.add("own", { type: "epic" });
  await run.add("mine", { parent: epic, labels: ["mine"] });
  const filter = { labels: ["mine"] };
  const [agent] = await run.makeAll((await run.next({ isAsked: true, filter })).calls);
  await run.end(agent ?? "");
  await run.next({ filter });
  expect((await run.task(foreign)).status).toBe("open");
  expect((await run.task(epic)).status).toBe("closed");
});
