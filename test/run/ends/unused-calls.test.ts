import { expect, test } from "vitest";
import * as say from "../../ledger/support/payloads.ts";
import { OTHER } from "../../ledger/support/replay.ts";
import { DrivenNested } from "../driven/driven-nested.ts";
import { DrivenRun } from "../driven/driven-run.ts";

const UNUSED = "its call was handed over 3 times and never made exactly as given";

test("a call that nobody makes as it is is handed over three times; then its task goes back, and the run says so and ends", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  for (const _ of [1, 2, 3]) {
    const { calls } = await run.next({ isAsked: true });
    expect(calls).toHaveLength(1);
    await run.make({ ...calls[0], prompt: "I shall do it my own way" } as (typeof calls)[0]);
  }
  const { calls, done, failed } = await run.next({ isAsked: true });
  expect({ calls, done, failed }).toEqual({ calls: [], done: true, failed: [{ taskId: id, reason: UNUSED }] });
  const { status, assignee, notes } = await run.task(id);
  expect([status, assignee]).toEqual(["open", undefined]);
  expect(notes).toContain(UNUSED);
});

test("so does one that the client itself refuses each time", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  for (const n of [1, 2, 3]) {
    const { calls } = await run.next({ isAsked: true });
    await run.replay.give(say.asked(`c${n}`, { description: "d", prompt: calls[0]?.prompt ?? "" }));
    await run.replay.give(say.failed(`c${n}`));
  }
  expect((await run.next({ isAsked: true })).failed).toEqual([{ taskId: id, reason: UNUSED }]);
});

test("a call that was made as it is and found no slot is handed over for as long as that takes", async () => {
  const run = new DrivenRun();
  await run.add("one");
  for (const round of [1, 2, 3, 4, 5]) {
    const { calls } = await run.next({ isAsked: true });
    expect(calls).toHaveLength(1);
    const others = [1, 2, 3, 4, 5, 6, 7].map((n) => `${round}${n}`);
    for (const payload of others.flatMap((n) => say.atWork(`x${n}`, `u${n}`))) await run.replay.give(payload, OTHER);
    expect(await run.makeAll(calls)).toEqual(["denied"]);
    for (const n of others) await run.replay.give(say.stopped(`u${n}`), OTHER);
  }
});

test("a part whose call a composite agent never makes has failed, and nothing that needs it begins", async () => {
  const nested = new DrivenNested({
    executionMode: "sequential",
    subSkills: [{ skillName: "skyfom-backend-developer" }, { skillName: "skyfom-frontend-developer" }],
  });
  await nested.add("one");
  await nested.run.makeAll((await nested.run.next({ isAsked: true })).calls);
  const [{ id = "" } = {}] = nested.nested();
  for (const _ of [1, 2, 3]) expect((await nested.step(id)).calls).toHaveLength(1);
  const { calls, done, failed } = await nested.step(id);
  expect([calls, done, failed]).toEqual([[], true, [{ taskId: "skyfom-backend-developer", reason: UNUSED }]]);
});
