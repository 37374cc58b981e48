import { expect, test } from "vitest";
import { isFinished } from "../../../orchestrator/core/run/run.ts";
import { pauseRun, resumeRun, stopRun } from "../../../orchestrator/io/run/halt-run.ts";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import { chooseRun } from "../../../orchestrator/io/run/open/choose-run.ts";
import { openAskedWork } from "../../../orchestrator/io/run/open/open-asked-work.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import * as say from "../../ledger/support/payloads.ts";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";

const SIDE_BY_SIDE = {
  executionMode: "parallel",
  subSkills: [{ skillName: "skyfom-backend-developer" }, { skillName: "skyfom-mobile-developer" }],
};

/** Why a call is denied; undefined if it starts. */
async function denialOf({ run }: DrivenNested, prompt: string | undefined): Promise<string | undefined> {
  const admission = await run.replay.give(say.asked("late", { prompt }));
  return admission?.kind === "denied" ? admission.reason : undefined;
}

test("a composite run ends with the agent that drives it, and its calls start nobody any more", async () => {
  const world = new DrivenNested(SIDE_BY_SIDE, { retries: 0 });
  await world.add("one");
  const { run, calls } = await world.run.next({ isAsked: true });
  const [composite = ""] = await world.run.makeAll(calls);
  const [nested] = world.nested();
  const [first, second] = (await world.step(nested?.id ?? "")).calls;
  const [member = ""] = await world.run.makeAll(first ? [first] : []);
  await world.run.end(composite, report("failed", "No."));
  await world.run.next();
  const kept = world.kept(nested?.id ?? "");
  expect(kept.state.kind).toBe("finished");
  expect(kept.attempts.map(({ outcome }) => [outcome?.kind, outcome?.summary])).toEqual([
    ["failed", "the agent that split the work has ended"],
    ["withdrawn", "the agent that split the work has ended"],
  ]);
  const reason = `Skyfom: not started. ${kept.id}.2 belongs to run ${kept.id}, which is finished. Do not make this call again; if something is left to do, tell the user that the command skyfom-pm begins a new run.`;
  expect(await denialOf(world, second?.prompt)).toBe(reason);
  await world.run.end(member);
  expect(world.kept(run).state.kind).toBe("finished");
});

test("between the end of its agent and the end of a composite run its calls are denied with the reason", async () => {
  const world = new DrivenNested(SIDE_BY_SIDE);
  await world.add("one");
  const { run } = await world.run.next({ isAsked: true });
  const [nested] = world.nested();
  const [first] = (await world.step(nested?.id ?? "")).calls;
  const kept = world.kept(run);
  const outcome = { kind: "failed", summary: "No.", mayRetry: false, at: kept.openedAt } as const;
  writeRun(world.run.replay.paths, { ...kept, attempts: kept.attempts.map((one) => ({ ...one, outcome })) });
  expect(await denialOf(world, first?.prompt)).toBe(
    `Skyfom: not started. ${nested?.id}.1 belongs to work whose agent has ended. Do not make this call again.`,
  );
});

test("a composite whose call is taken back by a pause leaves no open run behind", async () => {
  const world = new DrivenNested(CHAIN);
  await world.add("one");
  const { run } = await world.run.next({ isAsked: true });
  const context = await world.run.context();
  const paused = await pauseRun(context, world.kept(run));
  expect(world.nested().map(isFinished)).toEqual([true]);
  resumeRun(context, paused.run);
  await world.run.next({ isAsked: true });
  expect(world.nested().map(isFinished)).toEqual([true, false]);
  await stopRun(context, world.kept(run), true);
  expect(world.nested().map(isFinished)).toEqual([true, true]);
});

test("the run of what an agent split off ends with that agent", async () => {
  const world = new DrivenNested(CHAIN);
  const id = await world.run.add("one");
  const { run, calls } = await world.run.next({ isAsked: true });
  const [agent = ""] = await world.run.makeAll(calls);
  const asked = { parent: `${run}.1`, parts: "- [ ] a\n- [ ] b\n" };
  expect(await openAskedWork(await world.run.context(), asked)).toMatchObject({ kind: "run", isNew: true });
  await world.run.end(agent);
  expect((await world.run.next()).closed).toEqual([id]);
  expect(world.nested().map(isFinished)).toEqual([true]);
});

test("a first step that dies after it has opened a composite run finds that run again", async () => {
  const world = new DrivenNested(CHAIN);
  await world.add("one");
  const context = await world.run.context();
  Object.assign(context.ledger, {
    record: () => {
      throw new Error("the process died here");
    },
  });
  const chosen = chooseRun(context.ledger, {}, 5);
  if (chosen.kind !== "run") throw new Error("a run was expected");
  await expect(takeStep(context, { run: chosen.run, cause: "asked" })).rejects.toThrow("the process died here");
  expect(world.nested()).toHaveLength(1);
  expect((await world.run.next({ isAsked: true })).calls).toHaveLength(1);
  expect(world.nested()).toHaveLength(1);
});
