// How much longer seven agents of T seconds take than one: `tsx bench/makespan.ts [T] [ROUNDS]`. Both are run in each round, with our
// plugin in the real client, and without it for comparison; the ratio is that of the medians of one call.

import { startClient } from "../test/support/client/client.ts";
import { say } from "../test/support/model/answer.ts";
import { JobBoard, jobs } from "../test/support/model/job-board.ts";
import { startScriptedModel } from "../test/support/model/scripted-model.ts";
import { SKYFOM } from "../test/support/repository-state.ts";
import { makeScratchRepository } from "../test/support/scratch-repository.ts";
import { madeWith } from "./measure/made-with.ts";
import { median } from "./median.ts";

const [seconds = 5, rounds = 3] = process.argv.slice(2).map(Number);

const measured = new Map<string, number[]>();
for (let round = 0; round < rounds; round++) {
  for (const guard of ["with Skyfom", "bare client"]) {
    for (const agents of [1, 7]) {
      const key = `${guard}, ${agents}`;
      measured.set(key, [...(measured.get(key) ?? []), await makespan(agents, guard === "with Skyfom")]);
    }
  }
}

console.log(madeWith());
for (const guard of ["with Skyfom", "bare client"]) {
  const [one, seven] = [1, 7].map((agents) => median(measured.get(`${guard}, ${agents}`) ?? []));
  const ratio = ((seven ?? 0) / (one ?? 1)).toFixed(2);
  console.log(
    `${guard}: 1 agent ${one?.toFixed(2)} s, 7 agents ${seven?.toFixed(2)} s, ratio ${ratio} (T = ${seconds} s)`,
  );
}

/** Seconds from the message that spawns the agents to the last agent's end, as the model server sees them. */
async function makespan(agents: number, isGuarded: boolean): Promise<number> {
  const repository = makeScratchRepository();
  const board = new JobBoard(jobs(agents));
  let spawnedAt = 0;
  const model = await startScriptedModel(async (request, { until }) => {
    if (!request.agentId) {
      const answer = board.answer(request);
      spawnedAt ||= Date.now();
      return answer;
    }
    await until(() => false, seconds * 1000);
    return say("done");
  });
  const { root: cwd, home } = repository;
  const client = startClient({
    prompt: "Begin",
    cwd,
    home,
    modelUrl: model.url,
    ...(isGuarded ? { pluginDir: SKYFOM } : {}),
  });
  await client.ended;
  const last = Math.max(...model.periods().map(({ endMs }) => endMs));
  await model.close();
  repository.remove();
  return (model.bornAt + last - spawnedAt) / 1000;
}
