import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type KillingNode, killingNode, type Sent, SIGNALS } from "../../support/client/killing-node.ts";
import { peakOf } from "../../support/jobs/work-log.ts";
import { say } from "../../support/model/answer.ts";
import type { ModelRequest } from "../../support/model/model-request.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { addForkedSkill, forkBesideAgents } from "../../support/starts/forked-skills.ts";
import { insisting } from "../../support/starts/insisting.ts";
import { nestedSpawn } from "../../support/starts/nested-spawn.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../support/starts/workflow-beside-agents.ts";

// The processes of hooks and of the module get signals at random moments, by both layers. SKYFOM_TEST_SEED plays the same draws again.

const SEED = Number(process.env.SKYFOM_TEST_SEED ?? Date.now() % 1_000_000);
console.log(`SKYFOM_TEST_SEED=${SEED}`);

/** Of all processes a third get a signal while they work; of the other starts most get one once they stand in line. */
const SHARES = { atWork: 0.33, inLine: 0.8 };

const SCENARIOS: Readonly<Record<string, () => Script>> = {
  "wide spawns": () => wideSpawn(12, 6),
  "a workflow": () => workflowBesideAgents(6, 7),
  // seven hold their slots for as long as the gate waits for an eighth
  "a workflow in line": () => workflowBesideAgents(7, 8),
  "a forked skill": () => forkBesideAgents(7, 7),
  "a forked skill in line": () => forkBesideAgents(7, 8, true),
  "nested spawns": () => nestedSpawn(5, 5, true),
  "a resumed agent": () => resumeByMessage(),
};

const sent: Sent[] = [];
const rows: Record<string, ReturnType<typeof rowOf>> = {};

test.each(Object.keys(SCENARIOS))(
  "%s, a third of all hooks and of the module's processes ended by random signals: no eighth agent works, and no slot is left",
  async (name) => {
    const stage = await setStage(insisting(obeying((SCENARIOS[name] as () => Script)())), "plugin");
    addForkedSkill(stage.repository);
    const line = join(stage.repository.root, ".git/skyfom/waiting");
    const seed = SEED + Object.keys(SCENARIOS).indexOf(name);
    const node = killingNode(stage.repository.home, { ...SHARES, seed, signals: SIGNALS, line });
    const end = await stage.run({ env: { PATH: node.path }, timeoutMs: 200_000 });
    rows[name] = rowOf(stage, node, end.isTimedOut);
    sent.push(...node.sent());
    expect(node.sent().length).toBeGreaterThan(0);
    expect(peakHeld(stage)).toBeLessThanOrEqual(7);
    await stage.run({ prompt: "Talk" });
    expect(stage.slotsTaken()).toEqual([]);
    expect(readdirSync(line)).toEqual([]);
    expect(stage.agents().filter(({ status }) => OPEN.includes(status))).toEqual([]);
  },
);

test("each signal was sent to processes at work, and some to starts in line", () => {
  console.table(rows);
  for (const name of SIGNALS) {
    const times = sent.filter(({ signal }) => signal === name).length;
    expect([name, times, times >= 5]).toEqual([name, times, true]);
  }
  const ofStarts = Object.values(rows).map((row) => row["told in line"] + row["killed in line"]);
  expect(ofStarts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
});

const OPEN = ["reserved", "waiting", "running", "idle"];

/** An agent that is told to end does so at once, as docs/how-the-cap-works.md has it: it may be an eighth, for this one request. */
function obeying(script: Script): Script {
  return (request, around) => (isToldToEnd(request) ? say("Told to end.") : script(request, around));
}

function isToldToEnd({ agentId, newTexts }: ModelRequest): boolean {
  return agentId !== undefined && newTexts.some((text) => text.includes("End now without calling any tool"));
}

/** Most agents at work at one moment, without those that only heard that they are to end. */
function peakHeld({ model }: Stage): number {
  const told = toldToEnd(model);
  const isTold = (agentId: string, startMs: number) => told.some((one) => one.id === agentId && one.atMs === startMs);
  return peakOf(model.periods().filter(({ agentId, startMs }) => !isTold(agentId, startMs)));
}

function toldToEnd({ exchanges }: Stage["model"]) {
  return exchanges.flatMap(({ atMs, request }) => (isToldToEnd(request) ? [{ id: request.agentId, atMs }] : []));
}

function rowOf(stage: Stage, node: KillingNode, isTimedOut: boolean) {
  const count = (isIts: (one: Sent) => boolean) => node.sent().filter(isIts).length;
  const reasons = stage.events().map(({ reason }) => String(reason ?? ""));
  const ended = (text: string) => reasons.filter((reason) => reason.includes(text)).length;
  return {
    ...Object.fromEntries(SIGNALS.map((name) => [name, count(({ signal }) => signal === name)])),
    "in line": count(({ when }) => when === "in-line"),
    "told in line": ended("stopped while it waited for a slot"),
    "killed in line": ended("the process that waited for a slot was killed"),
    "told to end": toldToEnd(stage.model).length,
    peak: stage.model.peakAtWork(),
    held: peakHeld(stage),
    isTimedOut,
  };
}
