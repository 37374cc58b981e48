import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { whileUnavailable } from "../driven/while-unavailable.ts";

/** Changes the line of the only task as somebody does beside the run, such as with `bd update --status`, which leaves the assignee. */
function change({ root }: DrivenRun, fields: object): void {
  const path = join(root, ".beads/issues.jsonl");
  writeFileSync(path, `${JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...fields })}\n`);
}

/** A run at work on a task whose status is changed before its agent ends. */
async function changedAtWork(run: DrivenRun, status: string, lastMessage: string): Promise<string> {
  const id = await run.add("one");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  change(run, { status });
  await run.end(agent, lastMessage);
  return id;
}

describe.each(["open", "blocked", "deferred", "hooked"])("a task at work whose status was changed to %s", (status) => {
  test.each(["failed", "needs-input"])("is released with the reason once its agent ends with %s", async (kind) => {
    const run = new DrivenRun({ retries: 0 });
    const id = await changedAtWork(run, status, report(kind, "It waits for the vendor."));
    expect((await run.next()).done).toBe(true);
    const { assignee, notes, status: now } = await run.task(id);
    expect([now, assignee]).toEqual([status, undefined]);
    expect(notes).toMatch(
      new RegExp(`^\\[skyfom run ${(await run.run()).id} not-done\\] .*It waits for the vendor\\.$`),
    );
  });
});

test("a task whose status was changed keeps its run open until its claim could be released", async () => {
  const run = new DrivenRun({ retries: 0 });
  const id = await changedAtWork(run, "deferred", report("failed", "No."));
  await whileUnavailable(run, "release", async () => {
    const { done, heldBack } = await run.next();
    expect([done, heldBack]).toEqual([false, [{ id, reason: "its claim could not be released yet" }]]);
  });
  expect((await run.next()).done).toBe(true);
  expect((await run.task(id)).assignee).toBeUndefined();
});

test("a failed task that was opened at work is released and tried again, one that is blocked is only released", async () => {
  const opened = new DrivenRun({ retries: 1 });
  const id = await changedAtWork(opened, "open", report("failed", "No."));
  const { calls, run } = await opened.next({ isAsked: true });
  expect(calls.map(({ description }) => description)).toEqual([`${id} one`]);
  expect(await opened.task(id)).toMatchObject({ status: "in_progress", assignee: `skyfom-${run}` });
  expect(opened.brief(calls[0])).toContain("No.");
  const blocked = new DrivenRun({ retries: 1 });
  const other = await changedAtWork(blocked, "blocked", report("failed", "No."));
  expect((await blocked.next()).done).toBe(true);
  const { notes } = await blocked.task(other);
  expect(notes).toMatch(/\] its agent reported failed: No\.; its status was changed to blocked$/);
});

test("a claim that a run which is over has left in an open task is released by a run that names it, and taken", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent);
  expect((await run.next()).done).toBe(true);
  const doer = (await run.run()).id;
  // as `bd reopen` leaves it
  change(run, { status: "open", closed_at: undefined, updated_at: new Date(Date.now() + 60_000).toISOString() });
  expect((await run.task(id)).assignee).toBe(`skyfom-${doer}`);
  const { calls, run: newer } = await run.next({ isAsked: true, filter: { ids: [id] } });
  expect(calls.map(({ description }) => description)).toEqual([`${id} one`]);
  const notes = `[skyfom run ${doer} reopened] the run is over and had done it; it is open again`;
  expect(await run.task(id)).toMatchObject({ assignee: `skyfom-${newer}`, notes });
});

test("a task that an unknown run has left assigned to itself is told with the command that frees it", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  change(run, { assignee: "skyfom-zz99" });
  const { calls, heldBack, warnings } = await run.next({ isAsked: true, filter: { ids: [id] } });
  const command = `\`skyfom task release --actor skyfom-zz99 ${id}\` releases it, if that run is over`;
  expect([calls, heldBack]).toEqual([[], [{ id, reason: `it is assigned to skyfom-zz99: ${command}` }]]);
  expect(warnings).toEqual([expect.stringContaining(command)]);
});
