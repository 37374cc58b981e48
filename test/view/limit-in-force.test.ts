import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Settings } from "../../orchestrator/core/settings/settings.ts";
import { lookAtNext } from "../../orchestrator/io/run/look-ahead.ts";
import { readStatus } from "../../orchestrator/io/view/read-status.ts";
import { CheckedRun } from "../checks/checked-run.ts";
import * as say from "../ledger/support/payloads.ts";
import { type DrivenRun, report } from "../run/driven/driven-run.ts";
import { answered, SeenRun } from "./seen-run.ts";

/** A run whose settings are also in the file that the status reads. */
function withSettings<Run extends DrivenRun>(run: Run, settings: Partial<Settings>): Run {
  writeFileSync(join(run.root, ".claude", "skyfom.json"), JSON.stringify({ isolation: "shared", ...settings }));
  return run;
}

async function addTasks(run: DrivenRun, count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await run.add(`Task ${n}`);
}

/** What the status says that the next step starts and holds back, and what that step is planned to under this cap. */
async function foreseen(run: DrivenRun, cap = 7) {
  const { tasks } = await readStatus(run.root, {}, () => run.replay.now());
  const context = await run.context();
  const ledger = Object.create(context.ledger, { limit: { value: cap } });
  const ahead = await lookAtNext({ ...context, ledger, isLook: true }, await run.run());
  if (tasks === null || ahead.kind !== "ahead") throw new Error("the tasks cannot be read");
  const told = { starts: tasks.ready.map(({ id }) => id), held: reasons(tasks.heldBack) };
  const planned = { starts: ahead.starts.map(({ id }) => id), held: reasons(ahead.heldBack) };
  return { told, planned };
}

function reasons(heldBack: readonly { readonly id: string; readonly reason: string }[]) {
  return Object.fromEntries(heldBack.map(({ id, reason }) => [id, reason]));
}

test("a limit that the API has lowered to two holds for what the status foresees, as for the step", async () => {
  const run = withSettings(new SeenRun(), {});
  await addTasks(run, 6);
  const agents = await run.makeAll((await run.next({ limit: 4 })).calls);
  for (const agent of agents.slice(0, 3)) await run.replay.give(say.erred(agent));
  const step = await run.next({ limit: 4, isAsked: true });
  expect(step.calls).toHaveLength(1);
  await run.makeAll(step.calls);
  const { told, planned } = await foreseen(run);
  expect(told).toEqual(planned);
  expect([told.starts, Object.values(told.held)]).toEqual([
    [],
    expect.arrayContaining(["the API asked for fewer requests, so 2 at once for now"]),
  ]);
});

test.each([
  [{ tokenBudget: 1_000 }, "its budget of 1000 tokens is used up (1100 counted without cache reads)"],
  [
    { costBudget: 1, prices: { "claude-a": { input: 10_000, output: 1 } } },
    "its budget of $1.00 is used up ($9.00 counted)",
  ],
])("a budget that is used up leaves nothing to start: %j", async (settings, why) => {
  const run = withSettings(new SeenRun(settings), settings);
  await addTasks(run, 3);
  const [agent = ""] = await run.makeAll((await run.next({ limit: 2 })).calls);
  const transcript = run.transcriptOf(agent);
  run.write(transcript, [answered("m1", { input_tokens: 900, output_tokens: 200 })]);
  await run.end(agent, report("done"), transcript);
  await run.next({ limit: 3, isAsked: true });
  const { told, planned } = await foreseen(run);
  expect(told.held).toEqual(planned.held);
  expect([told.starts, Object.values(told.held)]).toEqual([[], [why]]);
});

test("where `maxAgents` allows two, the status foresees as many starts as the step", async () => {
  const run = withSettings(new SeenRun(), { maxAgents: 2 });
  await addTasks(run, 1);
  await run.makeAll((await run.next({ limit: 4 })).calls);
  await addTasks(run, 3);
  const { told, planned } = await foreseen(run, 2);
  expect(told).toEqual(planned);
  expect(told.starts).toHaveLength(1);
});

test("what waits for the check holds no place: the status foresees the start that the step makes", async () => {
  const settings = { checkCommand: "true", isolation: "worktree" } as const;
  const run = withSettings(new CheckedRun(settings.checkCommand), settings);
  await run.add("One");
  await run.work((await run.next({ limit: 1, isAsked: true })).calls[0], { "1.txt": "fine\n" });
  const two = await run.add("Two");
  const { told } = await foreseen(run);
  const step = await run.next({ limit: 1, isAsked: true });
  expect([told.starts, step.calls.map(({ description }) => description)]).toEqual([[two], [`${two} Two`]]);
});
