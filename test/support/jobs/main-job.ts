import { join } from "node:path";
import { expect } from "vitest";
import { type Answer, call } from "../model/answer.ts";
import { makeObeyingModel } from "../model/obeying-model.ts";
import type { Script } from "../model/scripted-model.ts";
import { type Install, type Installer, type Stage, setStage } from "../play.ts";
import { readTaskStatuses, SKYFOM } from "../repository-state.ts";
import { addTwelveTasks } from "./twelve-tasks.ts";

const COMMAND = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm", both: "/skyfom-pm" } as const;

/** The main job with all permissions: twelve dependent tasks, seven agents at once, an eighth refused. */
export async function playMainJob(install: Install): Promise<void> {
  const { end } = await playMainJobBy(install, COMMAND[install]);
  expect(end.stdout).toMatch(SUMMARY);
}

const SUMMARY = /is finished: 12 closed, 0 failed\./;

/**
 * The same, however Skyfom was installed and whatever its command is called there. A client may have turns after the one that tells
 * the summary, and prints only the last.
 */
export async function playMainJobBy(install: Install | Installer, command: string) {
  const obeying = makeObeyingModel({ work: { thinkMs: () => 700 }, extraSpawnAbove: 7 });
  const stage = await setStage(obeying.script, install);
  addTwelveTasks(stage.repository.root);
  const end = await stage.run({ prompt: `${command} 7` });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  expect(stage.model.peakAtWork()).toBe(7);
  expect(obeying.extraSpawnResult()).toMatchObject({ isError: true, text: expect.stringContaining("7 of 7 agents") });
  expectAllDone(stage);
  expect(saidToTheUser(stage)).toContainEqual(expect.stringMatching(SUMMARY));
  return { stage, end };
}

/** What the main conversation said, a text each. */
function saidToTheUser({ model }: Stage): string[] {
  return model.exchanges.flatMap(({ request, answer }) =>
    request.agentId === undefined && answer?.kind === "message"
      ? answer.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []))
      : [],
  );
}

/** The main job in the default permission mode. What the scripted agents themselves need is by the same rule; it is the only one. */
export async function playInDefaultMode(install: Install): Promise<void> {
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
}

/** All twelve tasks are closed, each by one agent, and no slot is left. */
export function expectAllDone(stage: Stage): void {
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
