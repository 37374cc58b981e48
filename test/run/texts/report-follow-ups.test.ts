import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Settings } from "../../../orchestrator/core/settings/settings.ts";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

const LONG = `The list has no pages. ${"x".repeat(200)}\nIt should have some.`;

/** A run whose agents have ended with these follow-ups, before the step that takes the reports in. */
async function ended(settings: Partial<Settings>, followUps: string[], status = "done") {
  const run = new DrivenRun({ retries: 0, ...settings });
  const id = await run.add("one");
  const first = await run.next({ isAsked: true });
  const [agent = ""] = await run.makeAll(first.calls);
  await run.end(agent, report(status, "It works.", { followUps }));
  return { run, id, reference: `${first.run}.1` };
}

const made = async (run: DrivenRun, but: string) => {
  const listed = await (await run.source()).list();
  return listed.kind === "list" ? listed.list.tasks.filter(({ id }) => id !== but) : [];
};

/** What the run keeps of what its agents noticed. */
const seenIn = async (run: DrivenRun) => (await run.run()).attempts.flatMap(({ outcome }) => outcome?.seen ?? []);

test("a follow-up is a line in the summary unless the setting says otherwise", async () => {
  const { run, id } = await ended({}, ["The port is fixed."]);
  const { done, warnings } = await run.next();
  expect([done, warnings]).toEqual([true, [`${id}: it noticed and left alone: The port is fixed.`]]);
  expect(await seenIn(run)).toEqual([{ text: "The port is fixed." }]);
  expect(await made(run, id)).toEqual([]);
});

test("a follow-up becomes a task, discovered from the one it was seen at, and this run does not start it", async () => {
  const { run, id, reference } = await ended({ followUps: "tasks" }, ["The port is fixed.", LONG]);
  const { done, calls, warnings } = await run.next();
  const tasks = await made(run, id);
  expect([done, calls]).toEqual([true, []]);
  expect(tasks).toMatchObject([
    {
      title: "The port is fixed.",
      description: `Noticed by the agent that worked on ${id} (${reference}).`,
      status: "open",
      labels: [`follow-up:${reference}.1`],
      dependencies: [{ on: id, type: "discovered-from" }],
    },
    {
      title: `The list has no pages. ${"x".repeat(96)}…`,
      description: `${LONG}\n\nNoticed by the agent that worked on ${id} (${reference}).`,
      labels: [`follow-up:${reference}.2`],
    },
  ]);
  expect(warnings).toEqual(
    tasks.map((task, n) => `${id}: follow-up ${task.id}: ${[["The port is fixed."], [LONG]][n]}`),
  );
  expect(await seenIn(run)).toEqual(tasks.map((task, n) => ({ text: ["The port is fixed.", LONG][n], task: task.id })));
});

test("another run takes it up", async () => {
  const { run, id } = await ended({ followUps: "tasks" }, ["The port is fixed."]);
  await run.next();
  const [task] = await made(run, id);
  const { calls } = await run.next({ isAsked: true });
  expect(calls.map(({ description }) => description)).toEqual([`${task?.id} The port is fixed.`]);
});

test("a step that a crash made repeat itself makes no follow-up twice, and connects what was not connected yet", async () => {
  const { run, id, reference } = await ended({ followUps: "tasks" }, ["The port is fixed.", "The list has no pages."]);
  const path = join(run.replay.paths.runs, reference.split(".")[0] as string, "run.json");
  const before = readFileSync(path, "utf8");
  const source = await run.source();
  const { depend } = source;
  Object.assign(source, {
    depend: () => {
      throw new Error("the process died here");
    },
  });
  await expect(run.next()).rejects.toThrow("the process died here");
  expect(await made(run, id)).toHaveLength(1);
  Object.assign(source, { depend });
  await run.next();
  writeFileSync(path, before); // as if the process had died before it wrote down that the report was taken in
  await run.next();
  const tasks = await made(run, id);
  expect(tasks.map(({ title }) => title)).toEqual(["The port is fixed.", "The list has no pages."]);
  for (const { dependencies } of tasks) expect(dependencies).toMatchObject([{ on: id, type: "discovered-from" }]);
});

test("a follow-up that cannot be made a task is a line in the summary, with the reason", async () => {
  const { run, id } = await ended({ followUps: "tasks" }, ["The port is fixed."]);
  const problem = { where: "bd", what: "the database is locked", fix: "Wait." };
  Object.assign(await run.source(), { create: async () => ({ kind: "unavailable", problem }) });
  const { done, closed, warnings } = await run.next();
  expect([done, closed]).toEqual([true, [id]]);
  expect(warnings).toEqual([
    `${id}: it noticed and left alone: The port is fixed. (no task is known: the database is locked)`,
  ]);
  expect(await seenIn(run)).toEqual([{ text: "The port is fixed.", why: "the database is locked" }]);
});

test("a follow-up that the tracker made and gave no answer about is found, and linked", async () => {
  const { run, id } = await ended({ followUps: "tasks" }, ["The port is fixed."]);
  const source = await run.source();
  const create = source.create.bind(source);
  const problem = { where: "bd", what: "it took longer than 30 s", fix: "Wait." };
  const createUnheard: typeof create = async (...given) => {
    await create(...given);
    return { kind: "unavailable", problem };
  };
  Object.assign(source, { create: createUnheard });
  const { closed, warnings } = await run.next();
  const tasks = await made(run, id);
  expect([closed, tasks.length]).toEqual([[id], 1]);
  expect(warnings).toEqual([`${id}: follow-up ${tasks[0]?.id}: The port is fixed.`]);
  expect(tasks[0]?.dependencies).toMatchObject([{ on: id, type: "discovered-from" }]);
});

test("a follow-up that the tracker does not link to its task is a task all the same, and the step tells why", async () => {
  const { run, id } = await ended({ followUps: "tasks" }, ["The port is fixed."]);
  const problem = { where: "bd", what: "the database is locked", fix: "Wait." };
  Object.assign(await run.source(), { depend: async () => ({ kind: "unavailable", problem }) });
  const { done, closed, warnings } = await run.next();
  const [task] = await made(run, id);
  expect([done, closed]).toEqual([true, [id]]);
  expect(warnings).toEqual([
    `${id}: follow-up ${task?.id}: The port is fixed.`,
    `follow-up ${task?.id} could not be linked to ${id}, during which it was seen: the database is locked`,
  ]);
});

test("follow-ups of an attempt that failed are left: the next attempt reports again", async () => {
  const { run, id } = await ended({ followUps: "tasks" }, ["The port is fixed."], "failed");
  await run.next();
  expect(await made(run, id)).toEqual([]);
});

test("a question is told with how to answer it, and the answer is in the brief of the next run", async () => {
  const { run, id, reference } = await ended({}, [], "needs-input");
  const last = await run.next();
  expect(last.heldBack).toEqual([{ id, reason: "its agent asks: It works." }]);
  expect(last.needsInput).toEqual([{ taskId: id, question: "It works." }]);
  expect(renderHandover(last, "skyfom")).toBe(
    `Skyfom run ${reference.slice(0, -2)} is finished: 0 closed, 0 failed, 1 with a question. Tell the user this summary.\nIt took 4 s.\n${WHAT_IS_QUOTED}\nNot done, or worth knowing:\n> - one (${id}) asks: It works.\n  To answer: \`skyfom task note ${id} "…"\`, then type /skyfom-pm.\n` +
      `Look at first:\n> - one (${id})\nFor the rest: /skyfom-report, or \`skyfom report --run ${reference.slice(0, -2)}\`.`,
  );
  const source = await run.source();
  expect(await source.release(id, "somebody", "Use port 8080.")).toMatchObject({ kind: "done" });
  const { calls } = await run.next({ isAsked: true });
  expect(run.brief(calls[0])).toMatch(/^## Notes\n[\s\S]*Use port 8080\./m);
});
