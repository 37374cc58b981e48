import { expect, test } from "vitest";
import { userOfReference } from "../../../orchestrator/io/reference/brief-files.ts";
import { awaitRun } from "../../../orchestrator/io/run/await-run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { OTHER } from "../../ledger/support/replay.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { DrivenRun } from "../driven/driven-run.ts";

const CLI = 'node "skyfom.mjs"';

test("a run whose calls were all refused for others waits for a slot, and makes them then", async () => {
  const run = new DrivenRun();
  for (const title of ["One", "Two"]) await run.add(title);
  const { run: id, calls } = await run.next({ isAsked: true });
  const others = [1, 2, 3, 4, 5, 6, 7].flatMap((n) => say.atWork(`x${n}`, `u${n}`));
  for (const payload of others) await run.replay.give(payload, OTHER);
  expect(await run.makeAll(calls)).toEqual(["denied", "denied"]);
  for (const isAsked of [true, false]) {
    const step = await run.next({ isAsked });
    expect([step.calls, step.waitingFor, step.done]).toEqual([[], [], false]);
    expect(step.command).toEqual({ line: `${CLI} wait --run ${id}`, why: "slot" });
  }
  expect(await awaitRun(await run.context(), id)).toEqual({ kind: "waiting" });
  await run.replay.give(say.stopped("u1"), OTHER);
  expect(await awaitRun(await run.context(), id)).toEqual({
    kind: "over",
    why: `Run ${id} can continue: 1 can start.`,
  });
  expect((await run.next()).calls).toEqual(calls.slice(0, 1));
});

test("so does a composite run of the main conversation", async () => {
  const composite = new DrivenComposite();
  const run = await composite.open();
  const { calls } = await composite.step(run);
  await composite.fillSlots();
  expect(await composite.run.makeAll(calls)).toEqual(["denied", "denied"]);
  expect(await composite.step(run)).toMatchObject({ calls: [], command: { line: `${CLI} wait --run ${run.id}` } });
  expect(await awaitRun(await composite.run.context(), run.id)).toEqual({ kind: "waiting" });
  await composite.run.replay.give(say.stopped("u1"));
  const over = { kind: "over", why: `Run ${run.id} can continue: 1 can start.` };
  expect(await awaitRun(await composite.run.context(), run.id)).toEqual(over);
});

test("a composite agent whose calls were all refused does those parts itself, one after the other", async () => {
  const composite = new DrivenComposite();
  const run = await composite.open("zz99.1");
  const { calls } = await composite.step(run);
  await composite.fillSlots();
  expect(await composite.run.makeAll(calls)).toEqual(["denied", "denied"]);
  const own = await composite.step(run);
  expect([own.calls, own.command?.why]).toEqual([[], "own-work"]);
  expect(own.heldBack).toEqual([{ id: "skyfom-mobile-developer", reason: "no slot of the repository is free" }]);
  expect(composite.kept(run.id).attempts.map(({ outcome, isOwnWork }) => [outcome?.kind, isOwnWork])).toEqual([
    ["withdrawn", undefined],
    ["withdrawn", undefined],
    [undefined, true],
  ]);
  expect(userOfReference(composite.run.replay.paths, { run: run.id, attempt: 1 })).toBeUndefined();
});

test("a composite agent one of whose members is at work keeps its refused calls for when that ends", async () => {
  const composite = new DrivenComposite();
  const run = await composite.open("zz99.1");
  const [first, second] = (await composite.step(run)).calls;
  if (!first || !second) throw new Error("two calls were expected");
  await composite.run.make(first);
  await composite.fillSlots();
  expect(await composite.run.make(second)).toBeUndefined();
  expect((await composite.step(run)).calls).toEqual([second]);
});
