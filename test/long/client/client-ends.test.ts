import { expect, test } from "vitest";
import { call, say } from "../../support/model/answer.ts";
import { JobBoard, jobs } from "../../support/model/job-board.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";

// When the client itself ends, no hook tells of its agents. The next session has all seven slots at its very first spawn.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const;

for (const signal of SIGNALS) {
  test(`after ${signal} with seven at work, the next session has seven slots at its first spawn`, async () => {
    const stage = await setStage(sevenThatStay(), "plugin");
    await endWithSevenAtWork(stage, signal);
    expect(stage.slotsTaken()).toHaveLength(7);
    await expectSevenMore(stage, {});
  });
}

test("after kill -9 the session that is resumed has seven slots at its first spawn", async () => {
  const stage = await setStage(sevenThatStay(), "plugin");
  await endWithSevenAtWork(stage, "SIGKILL");
  const [first] = stage.model.exchanges;
  await expectSevenMore(stage, { args: ["--resume", first?.request.session ?? ""] });
});

test("an agent that waits for a slot leaves the line when its client is killed", async () => {
  const stage = await setStage(eighthThatWaits(), "plugin");
  const client = stage.start();
  await until(() => stage.model.exchanges.length > 0 && stage.events().some(({ type }) => type === "waiting"));
  client.signal("SIGKILL");
  await client.ended;
  await expectSevenMore(stage, {});
  expect(stage.agents().filter(({ status }) => status === "waiting")).toEqual([]);
});

async function endWithSevenAtWork(stage: Stage, signal: NodeJS.Signals): Promise<void> {
  const client = stage.start();
  await until(() => stage.model.agentsAtWork() === 7);
  client.signal(signal);
  const end = await client.ended;
  expect(end.isTimedOut).toBe(false);
}

async function expectSevenMore(stage: Stage, options: { args?: string[] }): Promise<void> {
  const refusedBefore = stage.model.refusedSpawns().length;
  const end = await stage.run({ prompt: "Go on", ...options });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.refusedSpawns()).toHaveLength(refusedBefore);
  const statuses = stage.agents().map(({ status }) => status);
  expect(statuses.filter((status) => status === "completed")).toHaveLength(7);
  expect(statuses.filter((status) => status === "lost").length).toBeGreaterThanOrEqual(7);
  expect(stage.slotsTaken()).toEqual([]);
}

/** The agents of the first session stay forever, those of the second end at once. */
function sevenThatStay(): Script {
  const boards: JobBoard[] = [];
  return async (request, { until: wait }) => {
    if (request.agentId) {
      await wait(() => false, boards.length === 1 ? 60_000 : 300);
      return say("done");
    }
    if (request.newTexts.some((text) => text === "Begin" || text === "Go on")) boards.push(new JobBoard(jobs(7)));
    return boards.at(-1)?.answer(request) ?? say("nothing");
  };
}

/** One agent ends and is resumed by a message while seven others stay; the agents of the next session end at once. */
function eighthThatWaits(): Script {
  let step = 0;
  let first = "";
  let isSecond = false;
  const spawn = (count: number) => call(...jobs(count).map((input) => ({ name: "Agent", input })));
  return async (request, { until: wait, agentsAtWork }) => {
    if (request.agentId) {
      await wait(() => false, step < 3 || isSecond ? 300 : 60_000);
      return say("done");
    }
    if (request.newTexts.includes("Go on")) {
      isSecond = true;
      return spawn(7);
    }
    first ||= /agentId: (\w+)/.exec(request.newResults[0]?.text ?? "")?.[1] ?? "";
    step++;
    if (step === 1) return spawn(1);
    if (step === 3) return spawn(7);
    if (step !== 4) return say("nothing");
    await wait(() => agentsAtWork() >= 7, 20_000);
    return call({ name: "SendMessage", input: { to: first, summary: "one thing more", message: "One thing more" } });
  };
}

async function until(isSo: () => boolean): Promise<void> {
  await expect.poll(isSo, { timeout: 30_000, interval: 50 }).toBe(true);
}
