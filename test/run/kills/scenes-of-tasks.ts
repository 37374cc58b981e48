import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { pauseRun, resumeRun, stopRun } from "../../../orchestrator/io/run/halt-run.ts";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import * as say from "../../ledger/support/payloads.ts";
import { OWN } from "../../ledger/support/replay.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";
import { LostRun } from "../driven/lost-run.ts";
import { addTwo, asked, beginAndEnd, isOver, type SetScene, settle } from "./scene.ts";

/** Steps of runs on tasks whose agents share the checkout. */
export const SCENES_OF_TASKS: Readonly<Record<string, SetScene>> = {
  "a run begins": async () => {
    const run = new DrivenRun();
    await addTwo(run);
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "what agents noticed becomes tasks": async () => {
    const run = new DrivenRun({ retries: 0, followUps: "tasks" });
    await addTwo(run);
    await beginAndEnd(run, report("done", "It works.", { followUps: ["The port is fixed.", "No pages."] }));
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "a task fails": async () => {
    const run = new DrivenRun({ retries: 0 });
    await run.add("one");
    await beginAndEnd(run, report("failed", "No."));
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "a task is tried again": async () => {
    const run = new DrivenRun({ retries: 1 });
    await run.add("one");
    await beginAndEnd(run, report("failed", "No."));
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "an agent asks": async () => {
    const run = new DrivenRun();
    await run.add("one");
    await beginAndEnd(run, report("needs-input", "Which port?"));
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "an epic is done": async () => {
    const run = new DrivenRun();
    const epic = await run.add("epic", { type: "epic" });
    await run.add("child", { parent: epic });
    await beginAndEnd(run);
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "a run is paused": async () => {
    const run = new DrivenRun();
    await run.add("one");
    await run.next({ isAsked: true });
    const pause = async () => pauseRun(await run.context(), await run.run());
    const resume = async () => {
      await pause();
      resumeRun(await run.context(), await run.run());
      await settle(run);
    };
    return { run, step: pause, settle: resume };
  },
  "a run is stopped": async () => {
    const run = new DrivenRun();
    await addTwo(run);
    const { calls } = await run.next({ isAsked: true });
    for (const agent of await run.makeAll(calls.slice(0, 1))) await run.end(agent);
    const stop = async () => stopRun(await run.context(), await run.run(), false);
    return { run, step: stop, settle: async () => (isOver(run) ? undefined : stop()) };
  },
  "a call is never made": async () => {
    const run = new DrivenRun({ retries: 0 });
    await run.add("one");
    for (let handover = 0; handover < 3; handover++) {
      await run.next({ isAsked: true });
      await run.replay.give(say.turnEnded());
    }
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "a call is refused": async () => {
    const run = new DrivenRun();
    await run.add("one");
    const { calls } = await run.next({ isAsked: true });
    await run.replay.give(say.asked("refused", { prompt: calls[0]?.prompt }));
    const slot = join(run.replay.paths.slots, "1");
    const [held = ""] = readdirSync(slot);
    renameSync(join(slot, held), join(run.replay.paths.ended, `${held.split("~").at(-1)}~refused`));
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3000 }); // whoever has moved it would have told of it by then
    await run.replay.giveAll([say.turnEnded(), say.turnEnded()]);
    vi.useRealTimers();
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "git has taken the tracker back": async () => {
    const run = new DrivenRun();
    await addTwo(run);
    const tracker = join(run.root, ".beads/issues.jsonl");
    const before = readFileSync(tracker);
    const [first = "", second = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
    await run.end(first);
    await run.next({ isAsked: true });
    writeFileSync(tracker, before);
    const settleBoth = async () => {
      await run.next({ isAsked: true });
      await run.end(second);
      await settle(run);
    };
    return { run, step: asked(run), settle: settleBoth };
  },
  "somebody else is quicker": async () => {
    const run = new DrivenRun();
    await run.add("one");
    const source = await run.source();
    const { claim } = source;
    source.claim = async (id, actor) => {
      await claim.call(source, id, "ann");
      return claim.call(source, id, actor);
    };
    return { run, step: asked(run), settle: () => settle(run) };
  },
  "an earlier run has kept a claim": async () => {
    const run = new DrivenRun();
    await run.add("one");
    await run.next({ isAsked: true });
    const kept = await run.run();
    const at = run.replay.now().toISOString();
    const outcome = { kind: "failed", summary: "It failed.", mayRetry: false, at } as const;
    const attempts = kept.attempts.map((attempt) => ({ ...attempt, outcome }));
    writeRun(run.replay.paths, { ...kept, attempts, state: { kind: "finished", at } });
    return { run, step: asked(run), settle: () => settle(run, undefined, 2) };
  },
  "an agent was lost": async () => {
    const lost = new LostRun();
    const { run, transcripts } = lost;
    const { call } = await lost.begin("one");
    await lost.starts("a1");
    transcripts.write("a1", call, [{ text: "I looked around." }], run.replay.now());
    await run.replay.give(say.sessionStarted(), OWN);
    return { run, step: asked(run), settle: () => settle(run) };
  },
};
