import { expect, test } from "vitest";
import { renderHandover } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { readRun } from "../../../orchestrator/io/reference/read-run.ts";
import { awaitRun } from "../../../orchestrator/io/run/await-run.ts";
import { chooseRun } from "../../../orchestrator/io/run/open/choose-run.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import * as say from "../../ledger/support/payloads.ts";
import { GONE, OTHER } from "../../ledger/support/replay.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

const CLI = 'node "skyfom.mjs"';

//  first (the other session's) ──► second (ours)
async function blockedByAnother(owner = OTHER) {
  const run = new DrivenRun();
  const first = await run.add("First", { labels: ["theirs"] });
  const second = await run.add("Second", { labels: ["ours"], dependsOn: [first] });
  const theirs = await run.next({ isAsked: true, owner, filter: { labels: ["theirs"] } });
  const context = await run.context();
  const chosen = chooseRun(context.ledger, { limit: 7, filter: { labels: ["ours"] } }, 5);
  if (chosen.kind !== "run") throw new Error(JSON.stringify(chosen));
  const step = async () => {
    const kept = readRun(run.replay.paths, chosen.run.id) ?? chosen.run;
    const advanced = await takeStep(await run.context(), { run: kept, cause: "asked" });
    if (advanced.kind !== "handover") throw new Error(advanced.problem.what);
    return advanced.handover;
  };
  return { run, first, second, theirs, id: chosen.run.id, step };
}

test("a run whose tasks wait for one that another session works on is not finished: it waits until they are ready", async () => {
  const { run, first, theirs, id, step } = await blockedByAnother();
  const waiting = await step();
  expect([waiting.done, waiting.calls]).toEqual([false, []]);
  expect(renderHandover(waiting, CLI)).toBe(
    `Skyfom run ${id}: 0 closed, 0 at work, 0 to start.

The remaining tasks wait for tasks of another session. In the background, run this now:

\`\`\`sh
${CLI} wait --run ${id}
\`\`\`

Then end your turn. When an agent ends, you are given the next calls.`,
  );
  expect(await awaitRun(await run.context(), id)).toEqual({ kind: "waiting" });
  await (await run.source()).close(first, `skyfom-${theirs.run}`, "Done.");
  expect(await awaitRun(await run.context(), id)).toEqual({
    kind: "over",
    why: `Run ${id} can continue: 1 can start.`,
  });
  expect((await step()).calls).toHaveLength(1);
});

test("once nobody works any more on what it waits for, the waiting is over, and so is the run", async () => {
  const { run, first, second, theirs, id, step } = await blockedByAnother();
  await step();
  await (await run.source()).release(first, `skyfom-${theirs.run}`);
  const over = { kind: "over", why: `Run ${id} has nothing left to wait for.` };
  expect(await awaitRun(await run.context(), id)).toEqual(over);
  const last = await step();
  expect([last.done, last.blocked]).toEqual([true, [second]]);
});

test("nor does it wait for a task of a session that is gone, or of a run that left it in doubt", async () => {
  const gone = await blockedByAnother(GONE);
  expect(await gone.step()).toMatchObject({ done: true, blocked: [gone.second] });
  const doubt = await blockedByAnother();
  const [call] = doubt.theirs.calls;
  const { replay } = doubt.run;
  const asked = { description: call?.description, prompt: call?.prompt };
  await replay.give(say.asked("c1", asked), OTHER);
  await replay.give(say.started("a1"), OTHER);
  await replay.give({ ...say.returned("c1", "a1", "async_launched"), tool_input: { prompt: "Another." } }, OTHER);
  await replay.give({ ...say.stopped("a1"), stop_hook_active: true, last_assistant_message: report("done") }, OTHER);
  const ended = await doubt.run.next({ owner: OTHER, filter: { labels: ["theirs"] } });
  expect([ended.done, ended.inDoubt.length]).toEqual([true, 1]);
  expect(await doubt.step()).toMatchObject({ done: true, blocked: [doubt.second] });
});
