import { expect, test } from "vitest";
import { awaitRun } from "../../../orchestrator/io/run/await-run.ts";
import * as say from "../../ledger/support/payloads.ts";
import { DrivenNested } from "../driven/driven-nested.ts";

const SLOW = {
  executionMode: "parallel",
  coordinationStrategy: { errorHandling: "continue-on-error", timeoutSeconds: 20 },
  subSkills: [{ skillName: "skyfom-backend-developer" }, { skillName: "skyfom-mobile-developer" }],
};

test("the main conversation waits for the time limit of members below it, and is handed the calls that stop them", async () => {
  const world = new DrivenNested(SLOW);
  await world.add("Feature");
  const { run, calls, command } = await world.run.next({ isAsked: true });
  expect(command).toEqual({ line: `node "skyfom.mjs" wait --run ${run}`, why: "time-limit" });
  await world.run.makeAll(calls);
  const nested = world.nested()[0]?.id ?? "";
  const members = await world.run.makeAll((await world.step(nested)).calls);
  expect(await awaitRun(await world.run.context(), run)).toEqual({ kind: "waiting" });
  expect((await world.run.next()).stops).toEqual([]);
  for (let second = 0; second < 30; second++) await world.run.replay.give(say.turnEnded("agent1", ...members));
  const why = `In run ${run}, 2 agents have exceeded the time limit.`;
  expect(await awaitRun(await world.run.context(), run)).toEqual({ kind: "over", why });
  const stops = members.map((task_id) => ({ task_id }));
  expect((await world.run.next()).stops).toEqual(stops);
  for (const [n, member] of members.entries())
    await world.run.replay.give(say.notified(member, `call${n + 2}`, "killed"));
  expect(await world.step(nested)).toMatchObject({
    done: true,
    failed: ["skyfom-backend-developer", "skyfom-mobile-developer"].map((taskId) => ({
      taskId,
      reason: "it took longer than its 20 s",
    })),
  });
});
