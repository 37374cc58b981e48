import { expect, test } from "vitest";
import { keepingPlugin, keptOn } from "../../support/ends/kept-on.ts";
import { pluginWithout } from "../../support/ends/without-events.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { SKYFOM } from "../../support/repository-state.ts";
import { addForkedSkill, forkBesideAgents } from "../../support/starts/forked-skills.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";

// The first two of the ways in which an eighth request can be made, as docs/how-the-cap-works.md has them. Each is in the log.

/** The client gives agents up that are silent for so long; ours waits half of it for a slot. */
const STALL = { CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS: "24000" };

const TOLD = "Skyfom: no slot became free for you. End now without calling any tool, and give that as the reason.";
const NO_SLOT_IN_TIME = "no slot came free before the client would have given the agent up";

interface Wait {
  readonly name: string;
  readonly plugin?: (home: string) => string;
  readonly script: Script;
  readonly asks: (prompt: string) => boolean;
  readonly requests: number;
}

const waits: readonly Wait[] = [
  {
    name: "a forked skill",
    script: forkBesideAgents(7, 8, true),
    asks: (prompt) => !prompt.startsWith("Job"),
    requests: 1,
  },
  {
    // with the module it waits before the client starts it, and so before the client counts its silence
    name: "without the module an agent that a message resumes",
    plugin: (home) => pluginWithout(home, []),
    script: resumeByMessage(true),
    asks: (prompt) => prompt === "Job 0",
    requests: 2,
  },
];

for (const { name, plugin, script, asks, requests } of waits) {
  test(`${name} that waits in line until the client would give it up is told to end, and logged as an overrun`, async () => {
    const stage = await setStage(script);
    addForkedSkill(stage.repository);
    await playToItsEnd(stage, { env: STALL, pluginDir: plugin?.(stage.repository.home) ?? SKYFOM });
    const asked = requestsOf(stage, asks);
    const last = asked.at(-1);
    expect(asked).toHaveLength(requests);
    expect(last?.instructions).toContain(TOLD);
    expect(overruns(stage)).toEqual([[last?.agentId, NO_SLOT_IN_TIME]]);
    expect(statuses(stage)).toEqual([...Array(7).fill("completed"), "refused"]);
  });
}

test("an agent that another plugin keeps at work after its stop has no slot, and its next stop is logged as an overrun", async () => {
  const stage = await setStage(keptOn(7, 8), "plugin");
  await playToItsEnd(stage, { args: ["--plugin-dir", keepingPlugin(stage.repository.home)] });
  const [first, again] = requestsOf(stage, (prompt) => prompt === "Job 0");
  expect(again?.agentId).toBe(first?.agentId);
  expect(stage.model.refusedSpawns()).toEqual([]);
  expect(overruns(stage)).toEqual([
    [first?.agentId, "another plugin's hook kept it at work after its stop, when its slot was already free"],
  ]);
  expect(statuses(stage)).toEqual(Array(8).fill("completed"));
});

/** Eight are seen at the model, and no slot is left. */
async function playToItsEnd(stage: Stage, options: Parameters<Stage["run"]>[0]): Promise<void> {
  const end = await stage.run(options);
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(8);
  expect(stage.slotsTaken()).toEqual([]);
}

function requestsOf({ model }: Stage, isIts: (prompt: string) => boolean) {
  return model.exchanges.map(({ request }) => request).filter(({ agentId, prompt }) => agentId && isIts(prompt));
}

function overruns({ events }: Stage): unknown[][] {
  return events().flatMap(({ type, agent, reason }) => (type === "overrun" ? [[agent, reason]] : []));
}

function statuses({ agents }: Stage): string[] {
  return agents()
    .map(({ status }) => status)
    .sort();
}
