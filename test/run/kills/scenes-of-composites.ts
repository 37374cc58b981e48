import { readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { handIn } from "../../../orchestrator/io/run/hand-in.ts";
import type { StepResult } from "../../../orchestrator/io/run/step/carry-out-end.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import * as say from "../../ledger/support/payloads.ts";
import { CHAIN, DrivenNested } from "../driven/driven-nested.ts";
import { report } from "../driven/driven-run.ts";
import { stepOfWork } from "../driven/step-of-work.ts";
import { asked, doWork, isOver, type SetScene, settle } from "./scene.ts";

/** Steps of runs on the members of a composition, and of the runs on tasks that they belong to. */
export const SCENES_OF_COMPOSITES: Readonly<Record<string, SetScene>> = {
  "a composite run opens": async () => {
    const { run, open, drive } = await workOnOne();
    return { run, step: open, settle: () => drive(open) };
  },
  "a composite run opens, and is asked for no more": async () => {
    const { run, open, drive } = await workOnOne();
    const step = async () => {
      const [kept] = readRuns(run.replay.paths).runs;
      return kept ? takeStep(await run.context(), { run: kept, cause: "asked" }) : open();
    };
    return { run, step: open, settle: () => drive(step) };
  },
  "a composite agent is due": async () => {
    const nested = new DrivenNested(CHAIN);
    await nested.add("one");
    const { run } = nested;
    return { run, step: asked(run), settle: () => settle(run, (call) => lead(nested, call), 2) };
  },
  "a composite agent has ended early": async () => {
    const nested = new DrivenNested(CHAIN);
    const { run } = nested;
    await nested.add("one");
    const [leader = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
    await workOnMembers(nested, 1);
    await run.end(leader, report("failed", "I stopped early."));
    return { run, step: asked(run), settle: () => settle(run, (call) => lead(nested, call)) };
  },
  "a part without a slot becomes a task": async () => {
    const [build, show] = CHAIN.subSkills;
    const nested = new DrivenNested({ ...CHAIN, subSkills: [build, { ...show, independent: true }] });
    const { run } = nested;
    const epic = await run.add("epic", { type: "epic" });
    await nested.add("one", { parent: epic });
    const [leader = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
    const others = Array.from({ length: 6 }, (_, at) => `other${at}`);
    await run.replay.giveAll(others.flatMap((other) => say.atWork(`call-${other}`, other)));
    const [inner] = nested.nested();
    if (!inner) throw new Error("no composite run was opened");
    await nested.step(inner.id);
    const refused = handIn(await run.context(), nested.kept(inner.id), "1", report("done", "It is built."));
    if (refused) throw new Error(refused.what);
    if (!(await nested.step(inner.id)).done) throw new Error("the composite run is not over");
    await run.end(leader);
    await run.replay.giveAll(others.map((other) => say.stopped(other)));
    return { run, step: asked(run), settle: () => settle(run) };
  },
};

/** A composite skill that is asked to work on a task, and how it is driven to its end. */
async function workOnOne() {
  const { run } = new DrivenNested(CHAIN);
  const task = await run.add("one");
  const open = () => stepOfWork(run, { skill: "pair", task });
  const drive = async (step: () => Promise<StepResult>) => {
    for (let steps = 0; steps < 8 && !isOver(run); steps++) {
      const taken = await step();
      if (taken.kind !== "handover") throw new Error(taken.problem.what);
      for (const call of taken.handover.calls) await doWork(run)(call);
    }
  };
  return { run, open, drive };
}

type Call = Parameters<ReturnType<typeof doWork>>[0];

/** A composite agent that has all of its members work. */
async function lead(nested: DrivenNested, call: Call): Promise<void> {
  const leader = await nested.run.make(call);
  await workOnMembers(nested, 6);
  if (leader !== undefined) await nested.run.end(leader);
}

async function workOnMembers(nested: DrivenNested, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const inner = nested.nested().find(({ state }) => state.kind === "open");
    if (!inner) return;
    for (const call of (await nested.step(inner.id)).calls) await doWork(nested.run)(call);
  }
}
