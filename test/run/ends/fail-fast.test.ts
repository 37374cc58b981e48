import { expect, test } from "vitest";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

const FAIL_FAST = { retries: 0, errorHandling: "fail-fast" } as const;
const BROKEN = report("failed", "The disk is full.");

/** A run on six tasks of which four calls are handed over, and only the first is made. */
async function fourHandedOver() {
  const run = new DrivenRun(FAIL_FAST);
  for (let n = 0; n < 6; n += 1) await run.add(`task ${n}`);
  const { calls } = await run.next({ isAsked: true, limit: 4 });
  const [first, ...due] = calls;
  if (first === undefined || due.length !== 3) throw new Error("not four calls");
  const agent = (await run.make(first)) ?? "denied";
  const taskOf = ({ description }: { readonly description: string }) => description.split(" ")[0] ?? "";
  return { run, agent, failed: taskOf(first), due, idsOfDue: due.map(taskOf) };
}

test("under fail-fast calls that are due when a task has failed for good are taken back, and their tasks released with the reason", async () => {
  const { run, agent, failed, due, idsOfDue } = await fourHandedOver();
  await run.end(agent, BROKEN);
  const last = await run.next({ isAsked: true, limit: 4 });
  expect([last.calls, last.waitingFor, last.done, last.failed.length]).toEqual([[], [], true, 1]);
  const reason = `the run ends, because ${failed} failed: its agent reported failed: The disk is full.`;
  for (const id of idsOfDue) expect(last.heldBack).toContainEqual({ id, reason });
  for (const id of idsOfDue) {
    const task = await run.task(id);
    expect([task.status, task.assignee]).toEqual(["open", undefined]);
    expect(task.notes).toContain(`[skyfom run ${last.run} not-started] ${reason}`);
  }
  expect(await run.makeAll(due)).toEqual(["denied", "denied", "denied"]);
});

test("under fail-fast a call that was made before it could be taken back keeps its agent, whose work is collected", async () => {
  const { run, agent, due, idsOfDue } = await fourHandedOver();
  await run.end(agent, BROKEN);
  const source = await run.source();
  const { list } = source;
  let late: string | undefined;
  const making: typeof list = async (filter) => {
    Object.assign(source, { list });
    const [call] = due;
    late = call && (await run.make(call));
    return list.call(source, filter);
  };
  Object.assign(source, { list: making });
  const step = await run.next({ isAsked: true, limit: 4 });
  expect([step.calls, step.waitingFor, step.done]).toMatchObject([[], [{ taskId: idsOfDue[0] }], false]);
  await run.end(late ?? "");
  expect(await run.next({ limit: 4 })).toMatchObject({ calls: [], closed: [idsOfDue[0]], done: true });
});

test("under fail-fast a member's call that is due when another has failed is taken back, and the run ends", async () => {
  const composite = new DrivenComposite({ errorHandling: "fail-fast" });
  const opened = await composite.open();
  const { calls } = await composite.step(opened);
  const [first] = calls;
  if (first === undefined || calls.length !== 2) throw new Error("not two calls");
  await composite.run.end((await composite.run.make(first)) ?? "denied", BROKEN);
  expect(await composite.step(opened)).toMatchObject({ calls: [], waitingFor: [], done: true });
  expect(composite.kept(opened.id).attempts.map(({ outcome }) => outcome?.kind)).toEqual(["failed", "withdrawn"]);
  expect(await composite.run.makeAll(calls.slice(1))).toEqual(["denied"]);
});
