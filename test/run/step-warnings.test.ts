import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import {
  renderBriefly,
  renderHandover,
  WHAT_IS_QUOTED,
} from "../../orchestrator/core/texts/handover/render-handover.ts";
import type { TaskSource } from "../../orchestrator/io/tasks/task-source.ts";
import { DrivenRun, report } from "./driven/driven-run.ts";

const LOCKED = { kind: "unavailable", problem: { where: "bd", what: "it is locked", fix: "Wait." } } as const;

/** While `act` is in progress, the tracker answers one of its verbs like this. */
async function whileAnswering(run: DrivenRun, verb: keyof TaskSource, answer: unknown, act: () => Promise<unknown>) {
  const source = await run.source();
  const { [verb]: real } = source;
  Object.assign(source, { [verb]: async () => answer });
  await act();
  Object.assign(source, { [verb]: real });
}

test("a task that somebody else has claimed by the time it is done is not closed: that is told, and the log says how it was judged", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.add("two");
  const { calls } = await run.next({ isAsked: true });
  const at = calls.findIndex(({ description }) => description === `${id} one`);
  const agents = await run.makeAll(calls);
  const source = await run.source();
  await source.release(id, `skyfom-${(await run.run()).id}`);
  await source.claim(id, "somebody");
  await run.end(agents[at] ?? "");
  const { done, warnings, failed } = await run.next();
  const why = "could not be closed: it is claimed by somebody now";
  expect([done, warnings, failed]).toEqual([false, [`${id} ${why}`], [{ taskId: id, reason: `its task ${why}` }]]);
  expect(await run.task(id)).toMatchObject({ status: "in_progress", assignee: "somebody" });
  const collected = run.replay.events().filter(({ type }) => type === "report-collected");
  expect(collected).toMatchObject([{ status: "failed" }]);
});

test("a task whose claim was only released is closed all the same: the work is there, and nobody else is at it", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await (await run.source()).release(id, `skyfom-${(await run.run()).id}`);
  await run.end(agent ?? "");
  expect((await run.next()).closed).toEqual([id]);
  expect((await run.task(id)).status).toBe("closed");
});

test("what a step in the middle had to tell is told with it, and once more in the summary", async () => {
  const run = new DrivenRun({ retries: 0 });
  const id = await run.add("one");
  await run.add("two");
  const { calls } = await run.next({ isAsked: true });
  const at = calls.findIndex(({ description }) => description === `${id} one`);
  const agents = await run.makeAll(calls);
  await run.end(agents[at] ?? "", report("failed", "No."));
  const warning = `${id} could not be released: bd says: no`;
  const refusal = { kind: "refused", problem: { where: "bd", what: "bd says: no", fix: "Ask bd." } } as const;
  await whileAnswering(run, "release", refusal, async () => {
    const step = await run.next();
    expect([step.done, step.warnings]).toEqual([false, [warning]]);
    const told = `Skyfom run ${step.run}: 0 closed, 1 at work, 0 to start. There is nothing to do until an agent ends. End your turn.\n\nTell the user:\n${WHAT_IS_QUOTED}\n> - ${warning}`;
    expect([renderHandover(step, "skyfom"), renderBriefly(step, "skyfom")]).toEqual([told, told]);
    expect((await run.next()).warnings).toEqual([]);
    await run.end(agents[1 - at] ?? "");
    const last = await run.next();
    expect([last.done, last.warnings]).toEqual([true, [warning]]);
  });
});

test("what was made good since is not in the summary", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "");
  await whileAnswering(run, "close", LOCKED, async () => {
    expect((await run.next()).warnings).toEqual([`${id} is done, but could not be closed yet: it is locked`]);
  });
  const last = await run.next();
  expect([last.closed, last.warnings]).toEqual([[id], []]);
});

test("a step that the tracker cuts short loses no warning", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  const source = await run.source();
  await source.release(id, `skyfom-${(await run.run()).id}`);
  await source.claim(id, "somebody");
  await run.end(agent ?? "");
  await whileAnswering(run, "list", LOCKED, async () => {
    await expect(run.next()).rejects.toThrow("it is locked");
  });
  const last = await run.next();
  expect([last.done, last.warnings]).toEqual([true, [`${id} could not be closed: it is claimed by somebody now`]]);
});

test("what is wrong in the tracker's file, and a run whose file is broken, are told once", async () => {
  const run = new DrivenRun();
  await run.add("one");
  appendFileSync(join(run.root, ".beads/issues.jsonl"), "no JSON\n");
  const broken = join(run.replay.paths.runs, "ab12/run.json");
  mkdirSync(dirname(broken));
  writeFileSync(broken, "{");
  const first = await run.next({ isAsked: true });
  expect(first.warnings).toEqual([
    `${broken}: run ab12 is damaged and skipped: its file is not JSON. Fix it, or move ab12 out of that folder, which holds its agents' reports. To release a task it holds: \`skyfom task release TASK --actor skyfom-ab12\`.`,
    expect.stringMatching(/^\S+issues\.jsonl:2/),
  ]);
  expect((await run.next({ isAsked: true })).warnings).toEqual([]);
});
