import { expect, test } from "vitest";
import { repeatSummary } from "../../../orchestrator/core/run/handover.ts";
import { renderHandover, WHAT_IS_QUOTED } from "../../../orchestrator/core/texts/handover/render-handover.ts";
import { awaitRun } from "../../../orchestrator/io/run/await-run.ts";
import { handIn } from "../../../orchestrator/io/run/hand-in.ts";
import { writeRun } from "../../../orchestrator/io/run/keep/run-files.ts";
import { noteWaiting } from "../../../orchestrator/io/run/read/waiting.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenComposite } from "../driven/driven-composite.ts";
import { report } from "../driven/driven-run.ts";

const CLI = 'node "skyfom.mjs"';
const USED_UP = "rate_limit: You've hit your 5-hour limit · resets 12:30am (UTC)";

test("while the model's quota is used up, a composite agent does no part itself, but waits in the foreground and goes on then", async () => {
  const composite = new DrivenComposite({ errorHandling: "retry", maxRetries: 2 });
  const run = await composite.open("zz99.1");
  await composite.failAll((await composite.step(run)).calls, USED_UP);
  const waiting = await composite.step(run);
  const command = { line: `${CLI} wait --run ${run.id} --timeout 100`, why: "limit" };
  expect([waiting.done, waiting.calls, waiting.command]).toEqual([false, [], command]);
  expect(renderHandover(waiting, "skyfom")).toBe(
    `Skyfom run ${run.id}: 0 closed, 0 at work, 0 to start.

The model's API refuses more for now, and no agent of this run is at work. Run this now:

\`\`\`sh
${command.line}
\`\`\`

When it has ended, take the next step:

\`\`\`sh
${CLI} next --run ${run.id}
\`\`\``,
  );
  expect(waiting.heldBack).toEqual([
    { id: "skyfom-backend-developer", reason: "the quota of the model is used up, until 2026-01-01 00:30 UTC" },
    { id: "skyfom-mobile-developer", reason: "the quota of the model is used up, until 2026-01-01 00:30 UTC" },
  ]);
  expect(await awaitRun(await composite.run.context(), run.id)).toEqual({ kind: "waiting" });
  for (let second = 0; second < 1_800; second += 1) await composite.run.replay.give(say.turnEnded());
  expect(await awaitRun(await composite.run.context(), run.id)).toEqual({
    kind: "over",
    why: `Run ${run.id} can continue: 2 can start.`,
  });
  expect((await composite.step(run)).calls).toHaveLength(2);
});

test("while the command that waits is running, the handover says so and does not send the model to the user", async () => {
  const composite = new DrivenComposite();
  const run = await composite.open();
  await composite.fillSlots();
  const first = await composite.step(run);
  expect(first.command).toEqual({ line: `${CLI} wait --run ${run.id}`, why: "slot" });
  noteWaiting(composite.run.replay.paths, run.id);
  const second = await composite.step(run);
  expect([second.command, second.isAwaited]).toEqual([undefined, true]);
  expect(renderHandover(second, "skyfom")).toBe(
    `Skyfom run ${run.id}: 0 closed, 0 at work, 0 to start. Nothing can start now:
${WHAT_IS_QUOTED}
> - skyfom-backend-developer: no slot of the repository is free
> - skyfom-mobile-developer: no slot of the repository is free
End your turn: a background command waits for that and wakes you.`,
  );
});

test("a part is handed in once: a second report is refused with what to do, and the first stands", async () => {
  const composite = new DrivenComposite();
  const run = await composite.open("zz99.1");
  await composite.fillSlots();
  expect((await composite.step(run)).command?.why).toBe("own-work");
  const context = await composite.run.context();
  const give = (status: string, summary: string) =>
    handIn(context, composite.kept(run.id), "1", JSON.stringify({ status, summary }));
  expect(give("done", "First.")).toBeUndefined();
  const refusal = {
    where: "skyfom next --report",
    what: `the report of part 1 of run ${run.id} was already handed in at ${context.ledger.time()}`,
    fix: `That report counts. Take the next step: ${CLI} next --run ${run.id}`,
  };
  expect(give("failed", "Second.")).toEqual(refusal);
  await composite.step(run);
  expect(give("failed", "Third.")).toEqual(refusal);
  expect(composite.kept(run.id).attempts[0]?.outcome).toMatchObject({ kind: "done", summary: "First." });
});

test("an agent that is stopped because the run ends is not to be tried again, one that is stopped for its time limit is", async () => {
  const outcomes: unknown[] = [];
  for (const strategy of [{ errorHandling: "fail-fast" }, { errorHandling: "retry", timeoutSeconds: 5 }]) {
    const composite = new DrivenComposite(strategy);
    const run = await composite.open();
    const [first = "", second = ""] = await composite.run.makeAll((await composite.step(run)).calls);
    if (strategy.timeoutSeconds === undefined) await composite.run.end(first, report("failed", "No."));
    else for (let second = 0; second < 6; second++) await composite.run.replay.give(say.turnEnded(first, "agent2"));
    expect((await composite.step(run)).stops).toContainEqual({ task_id: second });
    await composite.run.replay.give(say.notified(second, "call2", "killed"));
    await composite.step(run);
    const { kind, summary, mayRetry } = composite.kept(run.id).attempts[1]?.outcome ?? {};
    outcomes.push([kind, summary, mayRetry]);
  }
  expect(outcomes).toEqual([
    ["failed", "stopped, because skyfom-backend-developer failed: its agent reported failed: No.", false],
    ["failed", "it took longer than its 5 s", true],
  ]);
});

test("a composite run on a task that somebody else has claimed since leaves it to them, and says so", async () => {
  const composite = new DrivenComposite();
  const id = await composite.run.add("Goal");
  const opened = await composite.open();
  const tracked = { ...opened, work: { ...opened.work, taskId: id, isTracked: true } };
  writeRun(composite.run.replay.paths, tracked);
  const { calls } = await composite.step(opened);
  expect(await composite.run.task(id)).toMatchObject({ status: "in_progress", assignee: `skyfom-${opened.id}` });
  const source = await composite.run.source();
  await source.release(id, `skyfom-${opened.id}`);
  await source.claim(id, "somebody");
  for (const agent of await composite.run.makeAll(calls)) await composite.run.end(agent);
  const last = await composite.step(opened);
  const warning = `${id} could not be closed: it is claimed by somebody now`;
  expect([last.done, last.warnings]).toEqual([true, [warning]]);
  expect(repeatSummary(composite.kept(opened.id)).warnings).toEqual([warning]);
  expect(await composite.run.task(id)).toMatchObject({ status: "in_progress", assignee: "somebody" });
});
