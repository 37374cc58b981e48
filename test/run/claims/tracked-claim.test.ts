import { expect, test } from "vitest";
import { actorOf, type MemberRun } from "../../../orchestrator/core/run/run.ts";
import { finished } from "../../../orchestrator/core/run/states.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { whileUnavailable } from "../driven/while-unavailable.ts";

/** A composite run that has just been opened for a task of the tracker. */
async function openedForTask() {
  const composite = new DrivenComposite();
  const id = await composite.run.add("one");
  const { work, ...opened } = await composite.open();
  const run: MemberRun = { ...opened, work: { ...work, isTracked: true, taskId: id } };
  /** Takes the step that opens the run; undefined, or why its task is not to be had. */
  const claim = async (claiming: MemberRun = run, known?: Task) => {
    const opens = known ?? (await composite.run.task(id));
    const taken = await takeStep(await composite.run.context(), { run: claiming, cause: "asked", opens });
    return taken.kind === "unavailable" ? taken.problem : undefined;
  };
  const stateOf = ({ id: name }: MemberRun) => composite.kept(name).state.kind;
  return { composite, id, run, claim, stateOf, source: await composite.run.source() };
}

const MEMBER = { number: 1, title: "", skillName: "one", member: "one", agentType: "x", handedOverAt: "" };

test("a run whose task is not tracked claims nothing", async () => {
  const { composite, id, run, claim } = await openedForTask();
  expect(await claim({ ...run, work: { ...run.work, isTracked: false } })).toBeUndefined();
  expect(await composite.run.task(id)).toMatchObject({ status: "open" });
});

test("a run claims its task, also one that the tracker cannot show", async () => {
  const { composite, id, run, claim } = await openedForTask();
  const task = await composite.run.task(id);
  await whileUnavailable(composite.run, "show", async () => expect(await claim(run, task)).toBeUndefined());
  expect(await composite.run.task(id)).toMatchObject({ status: "in_progress", assignee: actorOf(run) });
});

test("what a run that is over has kept claimed is released before, and that is in the log", async () => {
  const { composite, id, run, claim, source } = await openedForTask();
  const over: MemberRun = { ...run, id: "be11" };
  writeRun(composite.run.replay.paths, over);
  await source.claim(id, actorOf(over));
  expect(await claim({ ...run, attempts: [{ ...MEMBER, taskId: id }] })).toBeDefined();
  writeRun(composite.run.replay.paths, finished(over, composite.run.replay.now().toISOString()));
  expect(await claim()).toBeUndefined();
  const notes = `[skyfom run ${over.id} left] the run is over and had not done it`;
  const reason = `Not done in run ${over.id}, which is over.`;
  expect(await composite.run.task(id)).toMatchObject({ assignee: actorOf(run), notes });
  expect(composite.run.replay.events()).toContainEqual(
    expect.objectContaining({ type: "task-given-back", run: over.id, taskId: id, reason }),
  );
});

test("a run that does not get its task is over, unless it has begun something", async () => {
  const { id, run, claim, stateOf, source } = await openedForTask();
  await source.claim(id, "ann");
  const begun = { ...run, attempts: [{ ...MEMBER, taskId: id }] };
  expect(await claim(begun)).toMatchObject({ what: expect.stringContaining("ann") });
  expect(stateOf(run)).toBe("open");
  expect(await claim()).toMatchObject({ what: expect.stringContaining("ann") });
  expect(stateOf(run)).toBe("finished");
});

test("a run whose task cannot be claimed now is over, and says why", async () => {
  const { composite, run, claim, stateOf } = await openedForTask();
  await whileUnavailable(composite.run, "claim", async () =>
    expect(await claim()).toMatchObject({ what: "the database is locked" }),
  );
  expect(stateOf(run)).toBe("finished");
});
