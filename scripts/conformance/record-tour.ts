import { runClient } from "../../test/support/client/client.ts";
import { oneAgent, stoppedAgent } from "../../test/support/ends/one-agent.ts";
import { call, say } from "../../test/support/model/answer.ts";
import { type Script, startScriptedModel } from "../../test/support/model/scripted-model.ts";
import { makeHookRecorder, type RecordedEvent } from "../../test/support/record-hooks.ts";
import { makeScratchRepository } from "../../test/support/scratch-repository.ts";
import { addForkedSkill } from "../../test/support/starts/forked-skills.ts";
import { resumeByMessage } from "../../test/support/starts/resume-by-message.ts";

/** Sessions that between them fire every event in print mode that the ledger reads. */
const TOUR: readonly (() => Script)[] = [
  () => oneAgent("completes"),
  () => oneAgent("completes", { run_in_background: false }),
  () => oneAgent("fails"),
  () => oneAgent("fails", { run_in_background: false }),
  () => stoppedAgent(2),
  () => resumeByMessage(),
  callsForkedSkill,
];

/** The main conversation calls a skill that runs in an agent of its own. */
function callsForkedSkill(): Script {
  let hasCalled = false;
  return async ({ agentId }) => {
    if (agentId || hasCalled) return say("done");
    hasCalled = true;
    return call({ name: "Skill", input: { skill: "look-closer" } });
  };
}

/** Plays all sessions on a client, none of our code installed, and returns what its hooks were told. */
export async function recordTour(program: string): Promise<readonly RecordedEvent["payload"][]> {
  const payloads: RecordedEvent["payload"][] = [];
  for (const script of TOUR) payloads.push(...(await recordSession(program, script())));
  return payloads;
}

async function recordSession(program: string, script: Script): Promise<RecordedEvent["payload"][]> {
  const repository = makeScratchRepository();
  const model = await startScriptedModel(script);
  try {
    addForkedSkill(repository);
    const recorder = makeHookRecorder(repository.home);
    const { root: cwd, home } = repository;
    const { pluginDir } = recorder;
    await runClient({ program, prompt: "Begin", cwd, home, modelUrl: model.url, pluginDir });
    return recorder.events().map(({ payload }) => payload);
  } finally {
    await model.close();
    repository.remove();
  }
}
