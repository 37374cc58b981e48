import { expect, test } from "vitest";
import { pauseRun } from "../../../orchestrator/io/run/halt-run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenRun } from "../driven/driven-run.ts";

/** Acts once, while the next step waits for the tracker's answer. */
async function whileAsked(run: DrivenRun, act: () => Promise<unknown>): Promise<void> {
  const source = await run.source();
  const { list } = source;
  const acting: typeof list = async (filter) => {
    Object.assign(source, { list });
    await act();
    return list.call(source, filter);
  };
  Object.assign(source, { list: acting });
}

test("a call that is made while the tracker is asked is not told to wait for the slot that it has taken itself", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  await run.replay.giveAll([1, 2, 3, 4, 5, 6].flatMap((n) => say.atWork(`x${n}`, `u${n}`)));
  await whileAsked(run, () => run.makeAll(calls));
  const { command, heldBack } = await run.next({ isAsked: true });
  expect([command, heldBack]).toEqual([undefined, []]);
  expect((await run.next()).waitingFor).toMatchObject([{ title: "one" }]);
});

test("a call that is made when it is given up keeps its agent, whose report is collected", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  let { calls } = await run.next({ isAsked: true });
  for (const _ of [2, 3]) ({ calls } = await run.next({ isAsked: true }));
  let agents: readonly string[] = [];
  await whileAsked(run, async () => {
    agents = await run.makeAll(calls);
  });
  expect(await run.next({ isAsked: true })).toMatchObject({ failed: [], waitingFor: [{ taskId: id }] });
  await run.end(agents[0] ?? "");
  expect((await run.next()).closed).toEqual([id]);
});

test("a call that is made when it is taken back keeps its brief with its agent", async () => {
  const run = new DrivenRun();
  await run.add("one");
  const { calls } = await run.next({ isAsked: true });
  const brief = run.brief(calls[0]);
  await whileAsked(run, () => run.makeAll(calls));
  await pauseRun(await run.context(), await run.run());
  expect((await run.run()).attempts).toMatchObject([{ number: 1 }]);
  expect((await run.run()).attempts[0]).not.toHaveProperty("outcome");
  expect(run.brief(calls[0])).toBe(brief);
});
