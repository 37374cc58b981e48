import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Outcome } from "../../../orchestrator/core/run/run.ts";
import { paused, resumed } from "../../../orchestrator/core/run/states.ts";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import { stopRun } from "../../../orchestrator/io/run/halt-run.ts";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import { next } from "../../../orchestrator/verbs/next.ts";
import { runVerb } from "../../support/run-verb.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { stepOfWork } from "../driven/step-of-work.ts";
import { whileUnavailable } from "../driven/while-unavailable.ts";

async function isFree(run: DrivenRun, id: string): Promise<boolean> {
  const { status, assignee } = await run.task(id);
  return status === "open" && assignee === undefined;
}

/** Acts while the store's lines are cut short. */
async function whileUnreadable({ root }: DrivenRun, act: () => Promise<unknown>): Promise<void> {
  const path = join(root, ".beads/issues.jsonl");
  const good = readFileSync(path, "utf8");
  writeFileSync(path, good.replace(/}\n$/, "\n"));
  await act();
  writeFileSync(path, good);
}

async function workOn(run: DrivenRun, lastMessage: string): Promise<void> {
  const [agent] = await run.makeAll((await run.next({ isAsked: true })).calls);
  await run.end(agent ?? "", lastMessage);
}

test("work that is done while its task's line cannot be read is closed once the line is fixed", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await workOn(run, report("done"));
  await whileUnreadable(run, async () => {
    const { done, warnings } = await run.next();
    const told = `${id} is done, but could not be closed yet: the line of ${id} cannot be read`;
    expect([done, warnings[0]]).toEqual([false, told]);
  });
  const { done, closed } = await run.next();
  expect([done, closed]).toEqual([true, [id]]);
});

test("a task that failed while its line cannot be read is released once the line is fixed", async () => {
  const run = new DrivenRun({ retries: 0 });
  const id = await run.add("one");
  await workOn(run, report("failed", "No."));
  await whileUnreadable(run, async () => {
    const { done, heldBack } = await run.next();
    expect([done, heldBack]).toEqual([false, [{ id, reason: "its claim could not be released yet" }]]);
  });
  expect((await run.next()).done).toBe(true);
  expect(await isFree(run, id)).toBe(true);
});

test("a failed task that was removed from the tracker keeps no run open", async () => {
  const run = new DrivenRun({ retries: 0 });
  await run.add("one");
  await workOn(run, report("failed", "No."));
  writeFileSync(join(run.root, ".beads/issues.jsonl"), "");
  expect((await run.next()).done).toBe(true);
});

test("a run is not finished while a claim could not be released, and says nothing more of it once it was", async () => {
  const run = new DrivenRun({ retries: 0 });
  const id = await run.add("one");
  await workOn(run, report("failed", "No."));
  await whileUnavailable(run, "release", async () => {
    const { done, warnings, heldBack } = await run.next();
    expect({ done, warnings, heldBack }).toEqual({
      done: false,
      warnings: [`${id} could not be released: the database is locked`],
      heldBack: [{ id, reason: "its claim could not be released yet" }],
    });
  });
  const { done, warnings } = await run.next();
  expect([done, warnings]).toEqual([true, []]);
  expect(await isFree(run, id)).toBe(true);
});

test("a stop during which the tracker cannot be asked leaves the run open until the claim is back", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const context = await run.context();
  await whileUnavailable(run, "release", async () => {
    const halted = await stopRun(context, await run.run(), false);
    expect([halted.run.state.kind, halted.warnings]).toEqual([
      "stopping",
      [`${id} could not be released: the database is locked`],
    ]);
  });
  const { done, warnings } = await run.next();
  expect([done, warnings]).toEqual([true, []]);
  expect(await isFree(run, id)).toBe(true);
  expect((await run.task(id)).notes).toBe(`[skyfom run ${(await run.run()).id} not-done] the run was halted`);
});

test("a task that a pause could not give back is begun again after it", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const context = await run.context();
  const pausedNow = paused(await run.run(), context.ledger.time());
  await whileUnavailable(run, "release", () => takeStep(context, { run: pausedNow, cause: "halt" }));
  writeRun(run.replay.paths, resumed(await run.run()));
  const { calls } = await run.next({ isAsked: true });
  expect(calls.map(({ description }) => description)).toEqual([`${id} one`]);
});

test("a pause that was killed before it kept the run, and is repeated, leaves its note in the task once", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const context = await run.context();
  const pausedNow = paused(await run.run(), context.ledger.time());
  await takeStep(context, { run: pausedNow, cause: "halt" });
  const { notes } = await run.task(id);
  writeRun(run.replay.paths, pausedNow);
  await takeStep(context, { run: pausedNow, cause: "halt" });
  expect((await run.run()).attempts.map(({ outcome }) => outcome?.kind)).toEqual(["withdrawn"]);
  expect([notes, (await run.task(id)).notes]).toEqual([
    expect.stringMatching(/^\[skyfom run \w+ not-started\] /),
    notes,
  ]);
});

test.each([
  ["done", "close", "closed", "closed"],
  ["failed", "release", "released", "open"],
] as const)(
  "a composite run whose task cannot be settled (%s) is finished once it is",
  async (status, verb, how, end) => {
    const composite = new DrivenComposite();
    const { run } = composite;
    const id = await run.add("one");
    await composite.open();
    const opened = await stepOfWork(run, { skill: "pair", task: id });
    if (opened.kind !== "handover") throw new Error(JSON.stringify(opened));
    const current = composite.kept(opened.handover.run);
    const agents = await run.makeAll(opened.handover.calls);
    for (const agent of agents) await run.end(agent, report(status));
    await whileUnavailable(run, verb, async () => {
      const { done, warnings } = await composite.step(current);
      expect([done, warnings]).toEqual([false, [`${id} could not be ${how}: the database is locked`]]);
    });
    const { done, warnings } = await composite.step(current);
    expect([done, warnings]).toEqual([true, []]);
    expect(await run.task(id)).toMatchObject({ status: end });
  },
);

/** A run that ended with its claim kept, as by a crash of the tracker that nobody saw. */
async function endWithClaim(run: DrivenRun, kind: Outcome["kind"]): Promise<string> {
  const { attempts, ...open } = { ...(await run.run()) };
  const [attempt] = attempts;
  if (!attempt) throw new Error("nothing was attempted");
  const at = run.replay.now().toISOString();
  const ended = { ...attempt, outcome: { kind, summary: "?", mayRetry: false, at } };
  writeRun(run.replay.paths, { ...open, attempts: [ended], state: { kind: "finished", at } });
  return `skyfom-${open.id}`;
}

test("the claim of a run that is over is released by the next run, which may take it", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const holder = await endWithClaim(run, "failed");
  const { run: newer, calls } = await run.next({ isAsked: true });
  expect(calls.map(({ description }) => description)).toEqual([`${id} one`]);
  const notes = `[skyfom run ${holder.slice(7)} left] the run is over and had not done it`;
  expect(await run.task(id)).toMatchObject({ assignee: `skyfom-${newer}`, notes });
});

test("a composite run on a task that a run which is over has kept gets it", async () => {
  const composite = new DrivenComposite();
  const { run } = composite;
  const id = await run.add("one");
  await run.next({ isAsked: true });
  await endWithClaim(run, "failed");
  await composite.open();
  expect((await stepOfWork(run, { skill: "pair", task: id })).kind).toBe("handover");
});

/** A task that the oldest of 51 runs has left claimed, and what is seen after a new run was asked for. */
async function openAfterFifty(run: DrivenRun, kind: Outcome["kind"], ...args: string[]) {
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const holder = await endWithClaim(run, kind);
  const over = await run.run();
  for (let n = 0; n < 50; n++) {
    const openedAt = new Date(Date.parse(over.openedAt) + 1000 * (n + 1)).toISOString();
    writeRun(run.replay.paths, { ...over, id: `over${n}`, openedAt, attempts: [] });
  }
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CLAUDE_PID: String(process.pid) };
  const { ok } = await runVerb(next, ["next", ...args], run.root, env);
  const { notes, assignee } = await run.task(id);
  return { ok, name: over.id, isKept: readRun(run.replay.paths, over.id) !== undefined, notes, holder, assignee };
}

test("the claim of the oldest run is released before the next run removes that run to make room", async () => {
  const { ok, name, isKept, notes, holder, assignee } = await openAfterFifty(new DrivenRun(), "failed");
  expect([ok, isKept]).toEqual([true, false]);
  expect(notes).toContain(`[skyfom run ${name} left]`);
  expect(assignee).not.toBe(holder);
});

test("the oldest run is not removed while the user has to decide on its claim", async () => {
  const { ok, isKept, notes, holder, assignee } = await openAfterFifty(new DrivenRun(), "in-doubt");
  expect([ok, isKept, notes, assignee]).toEqual([true, true, "", holder]);
});

test("the oldest run is not removed by a composite run, which does not look for what earlier runs have left", async () => {
  const asked = ["--skill", "skyfom-fullstack-developer", "--task", "Sign in"];
  const { ok, isKept, holder, assignee } = await openAfterFifty(new DrivenRun(), "failed", ...asked);
  expect([ok, isKept, assignee]).toEqual([true, true, holder]);
});

test("the claim of a task in doubt is kept", async () => {
  const run = new DrivenRun();
  const id = await run.add("one");
  await run.next({ isAsked: true });
  const assignee = await endWithClaim(run, "in-doubt");
  expect((await run.next({ isAsked: true })).calls).toEqual([]);
  expect(await run.task(id)).toMatchObject({ status: "in_progress", assignee });
});
