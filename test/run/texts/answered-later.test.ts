import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { paused } from "../../../orchestrator/core/run/states.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import { doctor } from "../../../orchestrator/verbs/doctor.ts";
import { GONE } from "../../ledger/support/replay.ts";
import { runVerb } from "../../support/run-verb.ts";
import { DrivenRun, report } from "../driven/driven-run.ts";

/** A run that is over, whose one agent has asked which of two it is to be; beside that task there is another. */
async function asked() {
  const run = new DrivenRun();
  const id = await run.add("Choose");
  const [agent = ""] = await run.makeAll((await run.next({ isAsked: true })).calls);
  copyFileSync(store(run), `${store(run)}.claimed`);
  await run.end(agent, report("needs-input", "Which of the two?"));
  expect((await run.next()).done).toBe(true);
  const before = (await run.run()).id;
  const other = await run.add("Go on");
  return { run, id, other, before };
}

const store = ({ root }: DrivenRun) => join(root, ".beads/issues.jsonl");

const idsOf = (calls: readonly { readonly description: string }[]) => calls.map((one) => one.description.split(" ")[0]);

test("the next run does not begin again what waits for an answer, and tells the question with the command that answers it", async () => {
  const { run, id, other, before } = await asked();
  const { calls, warnings, heldBack } = await run.next({ isAsked: true });
  expect(idsOf(calls)).toEqual([other]);
  expect(heldBack).toEqual([{ id, reason: "it waits for your answer" }]);
  expect(warnings).toEqual([
    `${id} has had a question since run ${before}: Which of the two? (\`skyfom task note ${id} "…"\` answers it for the next run)`,
  ]);
  const again = await run.next({ isAsked: true });
  expect(again.warnings).toEqual([]);
});

test("once it is answered, the next run begins it, with the answer in its brief", async () => {
  const { run, id, other } = await asked();
  const source = await run.source();
  const { notes } = await run.task(id);
  await source.claim(id, "user");
  await source.release(id, "user", "Take the first.");
  expect((await run.task(id)).notes).toBe(`${notes}\nTake the first.`);
  const { calls, warnings } = await run.next({ isAsked: true });
  expect([idsOf(calls).sort(), warnings]).toEqual([[id, other].sort(), []]);
  const call = calls.find(({ description }) => description.startsWith(id));
  expect(run.brief(call)).toContain("Take the first.");
});

test("where git brings back the claim of a run that is over, the next step releases it, and its question waits on", async () => {
  const { run, id } = await asked();
  copyFileSync(`${store(run)}.claimed`, store(run));
  for (const round of ["releases", "reads"]) {
    const { calls, heldBack } = await run.next({ isAsked: true });
    expect([round, calls, heldBack]).toEqual([round, [], [{ id, reason: "it waits for your answer" }]]);
  }
  expect(await run.task(id)).toMatchObject({ status: "open", notes: expect.stringContaining("is over") });
});

test("a question waits on where a run that was to begin its task by name was paused before that", async () => {
  const { run, id, other } = await asked();
  await run.next({ isAsked: true, filter: { ids: [id] } });
  const context = await run.context();
  await takeStep(context, { run: paused(await run.run(), context.ledger.time()), cause: "halt" });
  const { notes } = await run.task(id);
  expect(notes.split("\n")).toHaveLength(2);
  const { calls, heldBack } = await run.next({ isAsked: true, owner: GONE });
  expect([idsOf(calls), heldBack]).toEqual([[other], [{ id, reason: "it waits for your answer" }]]);
});

test("who names the task itself has it begun without an answer", async () => {
  const { run, id } = await asked();
  const { calls } = await run.next({ isAsked: true, filter: { ids: [id] } });
  expect(idsOf(calls)).toEqual([id]);
});

test("a claim of a run that nobody knows here is told by the next step and the doctor, with the command that gives it back", async () => {
  const run = new DrivenRun();
  const id = await run.add("Held");
  await run.add("Free");
  await (await run.source()).claim(id, "skyfom-zz99");
  const { warnings } = await run.next({ isAsked: true, owner: GONE });
  expect(warnings).toEqual([
    `${id}: run zz99 claimed it, but is unknown here: its file is gone, or it belongs to another checkout (\`skyfom task release --actor skyfom-zz99 ${id}\` releases it, if that run is over)`,
  ]);
  const { data } = (await runVerb(doctor, ["doctor"], run.root, { ...process.env, CLAUDE_PROJECT_DIR: "" })) as {
    data: { checks: { name: string }[] };
  };
  expect(data.checks.find(({ name }) => name === "runs")).toEqual({
    name: "runs",
    status: "warning",
    finding: `${id}: run zz99 claimed it, but is unknown here: its file is gone, or it belongs to another checkout`,
    fix: `\`skyfom task release --actor skyfom-zz99 ${id}\` releases it, if that run is over.`,
  });
});
