import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ClientOptions } from "../support/client/client.ts";
import { changeText, copyPlugin } from "../support/client/copy-plugin.ts";
import { call, say } from "../support/model/answer.ts";
import type { Script } from "../support/model/scripted-model.ts";
import { type Install, type Stage, setStage } from "../support/play.ts";
import { SKYFOM } from "../support/repository-state.ts";

// However the hook of a spawn fails, the client starts no agent, and the model is told what to do.

const HOOK = "hooks/dist/pre-tool-use.cjs";

interface Row {
  readonly name: string;
  readonly install?: Install;
  readonly session: (stage: Stage) => Partial<ClientOptions>;
}

const rows: readonly Row[] = [
  { name: "there is no node on the PATH", install: "plugin", session: withoutNode },
  { name: "the file of the hook is gone from the plugin", session: (stage) => spoiled(stage, undefined) },
  {
    name: "the file of the hook is gone from the .claude",
    install: ".claude",
    session: ({ repository }) => {
      rmSync(join(repository.root, ".claude", HOOK));
      return {};
    },
  },
  { name: "the hook is killed", session: (stage) => spoiled(stage, 'process.kill(process.pid, "SIGKILL");') },
  { name: "the hook cannot be read by node", session: (stage) => spoiled(stage, "const = 1;") },
  {
    name: "the hook runs past its timeout",
    session: (stage) => {
      const session = spoiled(stage, "setInterval(() => {}, 1000);");
      changeText(session.pluginDir, "hooks/hooks.json", '"timeout": 60', '"timeout": 1');
      return session;
    },
  },
  {
    name: "the input of the hook never ends",
    session: (stage) => {
      const real = join(stage.repository.home, "pre-tool-use.cjs");
      cpSync(join(SKYFOM, HOOK), real);
      const holdsOpen = `require("node:child_process").spawn(process.execPath, ["${real}"], { stdio: ["pipe", 1, 2] });`;
      const session = spoiled(stage, holdsOpen);
      changeText(session.pluginDir, "hooks/hooks.json", '"timeout": 60', '"timeout": 2');
      return session;
    },
  },
];

for (const { name, install, session } of rows) {
  test(`no agent is started where ${name}, and the words say what to do`, async () => {
    const stage = await setStage(callsOnce({ name: "Agent", input: AGENT }), install);
    expect(await stage.run(session(stage))).toMatchObject({ exitCode: 0, isTimedOut: false });
    expect(stage.model.exchanges.filter(({ request }) => request.agentId !== undefined)).toEqual([]);
    expect(stage.errors()).toEqual([expect.stringContaining("Do not retry; tell the user. Node 20 or newer must be")]);
  });
}

test("a skill, which starts no agent by itself, continues without node", async () => {
  const stage = await setStage(callsOnce({ name: "Skill", input: { skill: "look" } }));
  stage.repository.write(".claude/skills/look/SKILL.md", "---\nname: look\ndescription: Looks.\n---\nLook around.\n");
  expect(await stage.run({ pluginDir: copyPlugin(stage.repository.home), ...withoutNode(stage) })).toMatchObject({
    exitCode: 0,
  });
  expect(stage.errors()).toEqual([]);
  expect(stage.model.exchanges.some(({ request }) => request.newTexts.join("\n").includes("Look around."))).toBe(true);
});

const AGENT = { description: "one", prompt: "one", subagent_type: "general-purpose" };

function callsOnce(made: { readonly name: string; readonly input: unknown }): Script {
  return async ({ toolNames, newResults, agentId }) =>
    toolNames.length === 0 || newResults.length > 0 || agentId ? say("done") : call(made);
}

function withoutNode({ repository }: Stage): Partial<ClientOptions> {
  return { env: { PATH: join(repository.home, "no-programs") } };
}

/** A copy of the plugin whose hook for spawns is this text, or is not there. */
function spoiled({ repository }: Stage, script: string | undefined) {
  const pluginDir = copyPlugin(repository.home);
  if (script === undefined) rmSync(join(pluginDir, HOOK));
  else writeFileSync(join(pluginDir, HOOK), script);
  return { pluginDir };
}
