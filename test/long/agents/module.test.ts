import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countingNode, pluginOfLayers, withoutHooks } from "../../support/client/plugin-layers.ts";
import { spawn } from "../../support/interactive/cast.ts";
import { setTerminalStage } from "../../support/interactive/terminal-stage.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses, SKYFOM } from "../../support/repository-state.ts";
import { addForkedSkill, forkBesideAgents } from "../../support/starts/forked-skills.ts";
import { resumeByMessage } from "../../support/starts/resume-by-message.ts";
import { wideSpawn } from "../../support/starts/wide-spawn.ts";
import { workflowBesideAgents } from "../../support/starts/workflow-beside-agents.ts";

// The module inside the client: what it holds beside the command hooks, without one of them, and alone.

const SPAWNS = 12;

const LINE_BELOW_PROMPT = /skyfom 2\/7 at work/;

test.each([
  ["has not named Skyfom", "Begin"],
  ["has named it, and shows a line below the prompt", "Begin with skyfom"],
])(
  "beside the command hooks the module takes no second slot, and adds no process to a spawn or a turn, where the session %s",
  async (_, prompt) => {
    const stage = await setStage(wideSpawn(SPAWNS, 7), "plugin");
    const node = countingNode(stage.repository.home);
    await expectSeven(stage, stage.run({ prompt, env: { PATH: node.path } }));
    // one look for the place of the ledger in the whole session
    expect([node.runs("module-ledger"), node.runs("pre-tool-use")]).toEqual([1, node.runs("subagent-start") + 5]);
    expect(stage.events().filter(({ type }) => type === "reserved")).toHaveLength(SPAWNS);
  },
);

test.each([
  { name: "twelve spawns in one message", script: () => wideSpawn(SPAWNS, 7) },
  { name: "twelve in the foreground", script: () => wideSpawn(SPAWNS, 7, { run_in_background: false }) },
  { name: "an agent that is resumed while seven work", script: () => resumeByMessage() },
  {
    name: "twelve where the repository says off",
    script: () => wideSpawn(SPAWNS, 7),
    settings: { env: { SKYFOM_GUARD: "off" } },
  },
])("the module alone holds $name, and leaves no slot", async ({ script, settings }) => {
  const stage = await setStage(script());
  if (settings) stage.repository.write(".claude/settings.json", JSON.stringify(settings));
  const pluginDir = pluginOfLayers(stage.repository.home, { only: "module" });
  expect(await stage.run({ pluginDir })).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(7);
  // the client does not wait for what the end of its last agent set off: the next session finds that out
  await expectNoSlotLeft(stage);
});

test.each([
  { name: "an agent that is resumed", script: () => resumeByMessage() },
  { name: "a workflow's agents", script: () => workflowBesideAgents(6, 7) },
  { name: "a forked skill", script: () => forkBesideAgents(7, 7) },
])("$name are held where the SubagentStart hook never runs", async ({ script }) => {
  const stage = await setStage(script());
  addForkedSkill(stage.repository);
  const pluginDir = pluginOfLayers(stage.repository.home, { without: ["SubagentStart"] });
  await expectSeven(stage, stage.run({ pluginDir }));
});

test("spawns are held where the hook of PreToolUse never runs", async () => {
  const stage = await setStage(wideSpawn(SPAWNS, 7));
  const pluginDir = pluginOfLayers(stage.repository.home, { without: ["PreToolUse"] });
  await expectSeven(stage, stage.run({ pluginDir }));
});

test("agents in the foreground that Esc interrupts give their slots back at once, and not with the next prompt", async () => {
  const stage = await setTerminalStage();
  stage.cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
  const person = await stage.sitDown({ env: { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" } });
  await person.say("go");
  await stage.atWork(2);
  await person.press("Escape");
  await stage.atWork(0);
  const ended = stage.events().filter(({ type }) => type === "ended");
  const aborted = { status: "killed", by: "turn aborted" };
  expect(ended).toMatchObject([aborted, aborted]);
});

const INSTALLS = [
  { install: "plugin", command: "/skyfom:skyfom-status" },
  { install: ".claude", command: "/skyfom-status" },
] as const;

test.each(INSTALLS)(
  "a session that has to do with a run shows who is at work below the prompt, and no other session does ($install)",
  async ({ install }) => {
    const stage = await setTerminalStage(install);
    // the status line of an install would show it instead
    rmSync(join(stage.repository.root, ".claude/settings.local.json"), { force: true });
    const parts = ["ant", "bee"];
    for (const order of ["go", "skyfom go"]) stage.cast.order(order, spawn(...parts));
    for (const part of parts) stage.cast.part(part, "hold");
    const person = await stage.sitDown();
    await person.say("go");
    await stage.atWork(2);
    expect(await person.screen()).not.toContain("at work");
    stage.cast.release(...parts);
    await stage.atWork(0);
    for (const part of parts) stage.cast.part(part, "hold");
    await person.say("skyfom go");
    await person.see(LINE_BELOW_PROMPT);
    stage.cast.release(...parts);
    await person.seeNoMore(LINE_BELOW_PROMPT);
  },
);

test("during a run, the line below the prompt of a plugin's session tells how many of its tasks are done", async () => {
  const { script } = makeObeyingModel({ work: { thinkMs: (brief) => (brief.includes("Quick") ? 500 : 6_000) } });
  const stage = await setTerminalStage("plugin", script);
  for (const title of ["Quick", "Slow", "Slower"]) stage.skyfom("task", "add", title);
  const person = await stage.sitDown();
  await person.say("/skyfom:skyfom-pm 7");
  await person.see(/skyfom 3\/7 at work · 0 of 3 done/);
  await person.see(/skyfom 2\/7 at work · 1 of 3 done/);
  await person.seeNoMore(/at work/);
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed", "closed", "closed"]);
});

test.each(INSTALLS)(
  "$command opens a pane beside the conversation, which shows who works on what and follows the run",
  async ({ install, command }) => {
    const stage = await setTerminalStage(install);
    stage.cast.order("skyfom go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
    const person = await stage.sitDown({ columns: 120 });
    await person.say("skyfom go");
    await stage.atWork(2);
    expect(await person.screen()).not.toContain("slots taken");
    await person.say(command);
    await person.see(/│ *Skyfom {2}2 of 7 slots taken/);
    for (const part of [/│.*\bant\b/, /│.*\bbee\b/]) await person.see(part);
    stage.cast.release("ant");
    await person.see(/│ *Skyfom {2}1 of 7 slots taken/);
    await person.seeNoMore(/│.*\bant\b/);
    stage.cast.release("bee");
    await person.see(/│ *Skyfom {2}0 of 7 slots taken/);
  },
);

test.each([
  { name: "a resumed agent", event: "SubagentStart", script: () => resumeByMessage() },
  { name: "spawns", event: "PreToolUse", script: () => wideSpawn(SPAWNS, 7) },
])(
  "an install into .claude has the module in a folder that is trusted: it holds $name where $event has no hook",
  async ({ event, script }) => {
    const stage = await setStage(script(), ".claude");
    withoutHooks(stage.repository.root, event);
    stage.trust();
    const node = countingNode(stage.repository.home);
    await expectSeven(stage, stage.run({ env: { PATH: node.path } }));
    expect(node.runs("module-ledger")).toBeGreaterThan(0);
  },
);

async function expectNoSlotLeft(stage: Stage): Promise<void> {
  await stage.run({ prompt: "Talk", pluginDir: SKYFOM });
  expect(stage.slotsTaken()).toEqual([]);
}

async function expectSeven(stage: Stage, ended: ReturnType<Stage["run"]>): Promise<void> {
  expect(await ended).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(7);
  expect(stage.slotsTaken()).toEqual([]);
}
