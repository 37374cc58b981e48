import { expect, onTestFinished, test } from "vitest";
import { startClient } from "../support/client/client.ts";
import { call, say } from "../support/model/answer.ts";
import { type Script, startScriptedModel } from "../support/model/scripted-model.ts";
import { makeScratchRepository } from "../support/scratch-repository.ts";

// What counts the agents has to be right in both directions before anything is claimed with it: without our plugin the real
// client runs as many agents as it is asked for, or as its own cap admits, and the model server sees exactly those.

const SPAWNS = 12;

/** The main conversation spawns twelve agents in one message; an agent stays at work until `together` of them are, or for long. */
function spawnTwelve(together: number): Script {
  const calls = Array.from({ length: SPAWNS }, (_, index) => ({
    name: "Agent",
    input: {
      description: `job ${index}`,
      prompt: `Job ${index}: wait for the others`,
      subagent_type: "general-purpose",
    },
  }));
  let hasSpawned = false;
  return async ({ agentId }, { agentsAtWork, until }) => {
    if (agentId) {
      await until(() => agentsAtWork() >= together, 30_000);
      await until(() => false, 500); // time for one too many to show up
      return say("waited");
    }
    if (hasSpawned) return say("spawned");
    hasSpawned = true;
    return call(...calls);
  };
}

async function run(together: number, env: Record<string, string>) {
  const repository = makeScratchRepository();
  const model = await startScriptedModel(spawnTwelve(together));
  const client = startClient({
    prompt: "spawn",
    cwd: repository.root,
    home: repository.home,
    modelUrl: model.url,
    env,
  });
  onTestFinished(async () => {
    await client.close();
    await model.close();
    repository.remove();
  });
  const end = await client.ended;
  return { end, model, refusals: model.refusedSpawns() };
}

test("the model server counts all twelve agents of a client that nothing holds back", async () => {
  const { end, model, refusals } = await run(12, {});
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(model.peakAtWork()).toBe(12);
  expect(model.peakInFlight()).toBe(12);
  expect(refusals).toEqual([]);
  expect(new Set(model.periods().map((period) => period.label)).size).toBe(SPAWNS);
});

test("the model server counts seven when the client's own cap is seven, and sees the refusal of the other five", async () => {
  const { end, model, refusals } = await run(7, { CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS: "7" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(model.peakAtWork()).toBe(7);
  expect(refusals).toHaveLength(5);
  expect(model.periods().every((period) => !period.isOpen)).toBe(true);
});
