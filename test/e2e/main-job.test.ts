import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Answer, call } from "../support/answer.ts";
import { changeText, copyPlugin } from "../support/copy-plugin.ts";
import { makeObeyingModel } from "../support/obeying-model.ts";
import { type Install, type Stage, setStage } from "../support/play.ts";
import { readTaskStatuses, SKYFOM } from "../support/repository-state.ts";
import type { Script } from "../support/scripted-model.ts";
import { addTwelveTasks } from "../support/twelve-tasks.ts";

const COMMAND = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm", both: "/skyfom-pm" } as const;
const INSTALLS = ["plugin", ".claude"] as const;

test.each(INSTALLS)(
  "twelve dependent tasks are done by seven agents at once, and an eighth is refused (%s)",
  async (install) => {
    const obeying = makeObeyingModel({ work: { thinkMs: () => 700 }, extraSpawnAbove: 7 });
    const stage = await setStage(obeying.script, install);
    addTwelveTasks(stage.repository.root);
    const end = await stage.run({ prompt: `${COMMAND[install]} 7` });
    expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.model.peakAtWork()).toBe(7);
    expect(obeying.extraSpawnResult()).toMatchObject({ isError: true, text: expect.stringContaining("7 of 7 agents") });
    expectAllDone(stage);
    expect(end.stdout).toMatch(/is finished: 12 closed, 0 failed\./);
  },
);

// What the scripted agents themselves need is the right to write their file; all else has to pass by the one rule of ours.
test.each(INSTALLS)("in the default permission mode one allow rule is enough (%s)", async (install) => {
  let engine = "";
  const obeying = makeObeyingModel({
    extraSpawnAbove: 7,
    work: {
      thinkMs: () => 700,
      toolCall: () => ({ name: "Bash", input: { command: `${engine} task list`, description: "Look" } }),
    },
  });
  const stage = await setStage(
    asksOnceInANotificationTurn(obeying.script, () => engine),
    install,
  );
  engine = `node "${cliOf(install, stage)}"`;
  stage.trust();
  if (install === "plugin") stage.allow(`Bash(${engine}:*)`);
  addTwelveTasks(stage.repository.root);
  const end = await stage.run({ prompt: `${COMMAND[install]} 7`, permissionMode: "default" });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.errors()).toEqual(stage.model.refusedSpawns());
  expect(callsOf(stage, `${engine} next`).some((caller) => caller === "main, after a notification")).toBe(true);
  expect(callsOf(stage, `${engine} task list`)).toHaveLength(12);
  expect(stage.model.peakAtWork()).toBe(7);
  expectAllDone(stage);
});

test("without the rule the default permission mode refuses the first step, and nothing is claimed", async () => {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 100 } });
  const stage = await setStage(obeying.script, "plugin");
  stage.trust();
  addTwelveTasks(stage.repository.root);
  await stage.run({ prompt: "/skyfom:skyfom-pm 7", permissionMode: "default" });
  expect(stage.errors()).toEqual(["This command requires approval"]);
  expect(new Set(readTaskStatuses(stage.repository.root).values())).toEqual(new Set(["open"]));
});

test("the model runs what the skill's text says: told to work with three, it works with three", async () => {
  const folder = mkdtempSync(join(tmpdir(), "skyfom-plugin-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pluginDir = copyPlugin(folder);
  changeText(pluginDir, "skills/skyfom-pm-agent-orchestrator/SKILL.md", "next $ARGUMENTS", "next 3");
  const obeying = makeObeyingModel({ work: { thinkMs: () => 700 } });
  const stage = await setStage(obeying.script);
  addTwelveTasks(stage.repository.root);
  await stage.run({ prompt: "/skyfom:skyfom-pm 7", pluginDir });
  expect(stage.events().find(({ type }) => type === "run-opened")).toMatchObject({ limit: 3 });
  expect(stage.model.peakAtWork()).toBeLessThanOrEqual(3);
  expectAllDone(stage);
});

function expectAllDone(stage: Stage): void {
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(Array(12).fill("closed"));
  expect(stage.slotsTaken()).toEqual([]);
  expect(stage.agents().map(({ status }) => status)).toEqual(Array(12).fill("completed"));
  expect(stage.events().filter(({ type }) => type === "task-closed")).toHaveLength(12);
}

function cliOf(install: Install, { repository }: Stage): string {
  const root = install === "plugin" ? SKYFOM : join(repository.root, ".claude");
  return join(root, "skills/skyfom-pm-agent-orchestrator/skyfom.mjs");
}

/** Once, in the turn of a notification that hands nothing over, the model itself asks the engine for the next step. */
function asksOnceInANotificationTurn(script: Script, engine: () => string): Script {
  let hasAsked = false;
  return async (request, around): Promise<Answer> => {
    const answer = await script(request, around);
    const isNotification = request.newTexts.some((text) => text.includes("<task-notification>"));
    const isIdle = answer.kind === "message" && answer.blocks.every((block) => block.type === "text");
    if (request.agentId || hasAsked || !isNotification || !isIdle) return answer;
    hasAsked = true;
    return call({ name: "Bash", input: { command: `${engine()} next`, description: "Ask for the next step" } });
  };
}

/** Who ran a command, each time it was run. */
function callsOf({ model }: Stage, command: string): string[] {
  return model.exchanges.flatMap(({ request, answer }) => {
    const blocks = answer?.kind === "message" ? answer.blocks : [];
    const isNotification = request.newTexts.some((text) => text.includes("<task-notification>"));
    const caller = request.agentId ? "agent" : isNotification ? "main, after a notification" : "main";
    return blocks
      .filter(
        (block) => block.type === "tool_use" && (block.input as { command?: string }).command?.startsWith(command),
      )
      .map(() => caller);
  });
}
