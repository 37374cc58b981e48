import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { elapsed } from "../../orchestrator/core/text/elapsed.ts";
import { task } from "../../orchestrator/verbs/task.ts";
import { runVerb } from "../support/run-verb.ts";
import { FAILURE, lookAt, QUESTION, troubledRun } from "./troubled-run.ts";

test.each([80, 120])(
  "after a run with a question, a failure and a crash one screen of %i columns answers ten questions",
  async (columns) => {
    const { lost, run, done, asked, failed, doubted } = await troubledRun();
    const { text, status } = await lookAt({ lost }, columns);
    const words = text.replaceAll(/(?:^ +> |\s)+/gm, " ");
    const answers = {
      "Is anybody at work?": "Skyfom 0 of 7 slots taken",
      "When did the last run end?": `Last run ${run} ended 2 h 0 min ago`,
      "How much of it is done?": "1 of 4 closed, 1 question, 1 in doubt, 1 failed",
      "How long did it take, and how many tokens?": "in 16 s, 132k tokens",
      "What was asked?": QUESTION,
      "How do I answer?": `skyfom task note ${asked} "…" answers it`,
      "What failed, and why?": `its agent reported failed: ${FAILURE}`,
      "How is it tried again?": `/skyfom:skyfom-pm ${failed} tries it again`,
      "What did the lost agent leave behind?": "its client process ended before the agent did; it changed src/3.ts",
      "How do I decide on that?": `skyfom task close ${doubted} accepts the work skyfom task release ${doubted} has it done again`,
    };
    expect(Object.entries(answers).filter(([, answer]) => !words.includes(answer))).toEqual([]);
    expect(text.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(text.split("\n").length).toBeLessThanOrEqual(columns === 80 ? 40 : 36);
    expect(status.needs.map(({ kind, taskId }) => [kind, taskId])).toEqual([
      ["question", asked],
      ["in-doubt", doubted],
      ["failed", failed],
    ]);
    expect(status.needs.some(({ taskId }) => taskId === done)).toBe(false);
  },
);

test("a task with an open question is not called ready, and one in doubt not running", async () => {
  const { lost, asked, doubted } = await troubledRun();
  const { tasks } = (await lookAt({ lost })).status;
  expect(tasks?.ready.map(({ id }) => id)).not.toContain(asked);
  expect(tasks?.heldBack).toContainEqual({
    id: asked,
    title: "Choose the payment provider",
    reason: "it waits for your answer",
  });
  expect(tasks?.running).toEqual([]);
  expect(tasks?.inDoubt.map(({ id }) => id)).toEqual([doubted]);
});

describe("the command that a need names settles it", () => {
  test("a note answers a question, and is what a failed task was waiting for", async () => {
    const { lost, asked, failed } = await troubledRun();
    for (const id of [asked, failed]) await skyfom(lost.run.root, ["task", "note", id, "Take Adyen."]);
    const { status } = await lookAt({ lost });
    expect(status.needs.map(({ kind }) => kind)).toEqual(["in-doubt"]);
    expect(status.tasks?.ready.map(({ id }) => id)).toContain(asked);
  });

  test("release and close decide on what is in doubt", async () => {
    for (const verb of ["release", "close"]) {
      const { lost, doubted } = await troubledRun();
      await skyfom(lost.run.root, ["task", verb, doubted]);
      expect((await lookAt({ lost })).status.needs.map(({ kind }) => kind)).toEqual(["question", "failed"]);
    }
  });

  test("what is closed waits for nobody", async () => {
    const { lost, asked, failed } = await troubledRun();
    for (const id of [asked, failed]) await skyfom(lost.run.root, ["task", "close", id]);
    expect((await lookAt({ lost })).status.needs.map(({ kind }) => kind)).toEqual(["in-doubt"]);
  });
});

test("while a later run works on a task, nothing of it waits for a person", async () => {
  const { lost } = await troubledRun();
  await lost.run.makeAll((await lost.run.next({ limit: 1 })).calls);
  const kinds = (await lookAt({ lost })).status.needs.map(({ kind }) => kind);
  expect(kinds).toHaveLength(2);
  expect((await lookAt({ lost })).status.lastRun).toBeNull();
});

async function skyfom(root: string, args: readonly string[]): Promise<void> {
  expect(await runVerb(task, args, root, { SKYFOM_TASKS: "jsonl" })).toMatchObject({ ok: true });
}

test("how long ago something was is told in the units that matter", () => {
  const hour = 3_600_000;
  const told = [8_000, 4 * 60_000, 2 * hour + 5 * 60_000, 47 * hour, 129 * hour].map(elapsed);
  expect(told).toEqual(["8 s", "4 min", "2 h 5 min", "47 h 0 min", "5 d 9 h"]);
});
