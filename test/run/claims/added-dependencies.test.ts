import { expect, test } from "vitest";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { holderInDoubt } from "../../../orchestrator/io/run/holder-in-doubt.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { stepOfWork } from "../driven/step-of-work.ts";

/** A run with an agent at work on the first of two tasks, which by then depends on the second. */
async function blockAtWork(run: DrivenRun, isOther: boolean): Promise<{ one: string; two: string; agents: string[] }> {
  const one = await run.add("one", { priority: 0 });
  const two = await run.add("two");
  const source = await run.source();
  if (isOther) await source.claim(two, "alice");
  const agents = await run.makeAll((await run.next({ isAsked: true })).calls);
  await source.depend(one, two, "blocks", "alice");
  return { one, two, agents };
}

test("a task that became blocked is not tried again: it is released with the reason", async () => {
  const run = new DrivenRun();
  const { one, two, agents } = await blockAtWork(run, true);
  await run.end(agents[0] ?? "", report("failed", "It needs the other."));
  const { done, calls, blocked } = await run.next();
  expect([done, calls, blocked]).toEqual([true, [], [one]]);
  const { status, assignee, notes } = await run.task(one);
  const reason = `its agent reported failed: It needs the other.; it is blocked now: it waits for ${two}`;
  const note = `[skyfom run ${(await run.run()).id} not-done] ${reason}`;
  expect({ status, assignee, notes }).toEqual({ status: "open", assignee: undefined, notes: note });
});

test("one that became blocked is tried again in the same run once what blocks it is closed, with the failure in its brief", async () => {
  const run = new DrivenRun();
  const { one, agents } = await blockAtWork(run, false);
  await run.end(agents[0] ?? "", report("failed", "It needs the other."));
  expect((await run.next()).calls).toEqual([]);
  await run.end(agents[1] ?? "");
  const { calls } = await run.next();
  expect(calls.map(({ description }) => description)).toEqual([`${one} one`]);
  expect(run.brief(calls[0])).toContain("its agent reported failed: It needs the other.");
});

test("work that is done on a task that became blocked is kept for the user, and no other run does it once more", async () => {
  const run = new DrivenRun();
  const { one, two, agents } = await blockAtWork(run, true);
  await run.end(agents[0] ?? "", report("done", "Built.", { commits: [] }));
  const last = await run.next();
  const changed = `its work is done, but its task could not be closed: it is blocked: it waits for ${two}. Built.`;
  expect([last.done, last.failed, last.inDoubt]).toEqual([true, [], [{ taskId: one, changed }]]);
  expect(renderHandover(last, "skyfom")).toBe(
    `Skyfom run ${last.run} is finished: 0 closed, 0 failed, 1 in doubt. Tell the user this summary.\nIt took 4 s.\n${WHAT_IS_QUOTED}\nNot done, or worth knowing:\n` +
      `> - in doubt: one (${one}): ${changed}\n  \`skyfom task release ${one}\` tries it again, \`skyfom task close ${one}\` accepts it.\n` +
      `Look at first:\n> - one (${one})\nFor the rest: /skyfom-report, or \`skyfom report --run ${last.run}\`.`,
  );
  await (await run.source()).close(two, "alice", "done");
  expect((await run.next({ isAsked: true })).calls).toEqual([]);
  expect(await run.task(one)).toMatchObject({ status: "in_progress", assignee: `skyfom-${last.run}` });
});

test("so is that of a composite run", async () => {
  const composite = new DrivenComposite();
  const { run } = composite;
  const [one, two] = [await run.add("one"), await run.add("two")];
  const source = await run.source();
  await source.claim(two, "alice");
  await composite.open();
  const opened = await stepOfWork(run, { skill: "pair", task: one });
  if (opened.kind !== "handover") throw new Error(JSON.stringify(opened));
  const agents = await run.makeAll(opened.handover.calls);
  await source.depend(one, two, "blocks", "alice");
  for (const agent of agents) await run.end(agent);
  const { done, warnings } = await composite.step(composite.kept(opened.handover.run));
  const told = `${one} could not be closed: it is blocked: it waits for ${two}`;
  expect([done, warnings]).toEqual([true, [told]]);
  await run.next({ isAsked: true });
  const assignee = `skyfom-${opened.handover.run}`;
  expect(await run.task(one)).toMatchObject({ status: "in_progress", assignee });
  expect(holderInDoubt(run.root, one)).toBe(assignee);
});
