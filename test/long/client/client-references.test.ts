import { join } from "node:path";
import { expect, test } from "vitest";
import { addPlugin } from "../../support/ends/add-plugin.ts";
import { makeObeyingModel } from "../../support/model/obeying-model.ts";
import type { Script } from "../../support/model/scripted-model.ts";
import { type Stage, setStage } from "../../support/play.ts";
import { readTaskStatuses, runSkyfom } from "../../support/repository-state.ts";
import { shareCheckout } from "../../support/scratch-repository.ts";

const COMMAND = { plugin: "/skyfom:skyfom-pm", ".claude": "/skyfom-pm" } as const;
const INSTALLS = ["plugin", ".claude"] as const;

/** Agents that work by a tool, as their tasks demand. */
const WORK = {
  thinkMs: () => 300,
  toolCall: () => ({ name: "Bash", input: { command: "true", description: "Work" } }),
};

/** Another plugin that answers each spawn after Skyfom has: of two answers the client takes the one that comes last. */
async function runBeside(stage: Stage, prompt: string, { cwd, root } = whereOf(stage)) {
  const other = addPlugin(stage.repository.home, "other", {
    event: "PreToolUse",
    matcher: "Agent",
    decide: `(payload) => {
      const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      const { existsSync, readFileSync } = require("node:fs");
      const path = ${JSON.stringify(join(root, ".claude/state/events.jsonl"))};
      const log = () => existsSync(path) ? readFileSync(path, "utf8") : "";
      while (!log().includes(payload.tool_use_id)) wait(20);
      wait(1500); // Skyfom answers once it has logged the reservation
      const updatedInput = { ...payload.tool_input, prompt: ${prompt} };
      return JSON.stringify({ hookSpecificOutput: { hookEventName: "PreToolUse", updatedInput } });
    }`,
  });
  const end = await stage.run({ prompt: "/skyfom:skyfom-pm", cwd, args: ["--plugin-dir", other] });
  expect(end).toMatchObject({ exitCode: 0, isTimedOut: false });
  return end;
}

function whereOf({ repository }: Stage) {
  return { cwd: repository.root, root: repository.root };
}

/** What the agents were given, as the model was asked. */
const prompts = ({ model }: Stage) =>
  model.exchanges.flatMap(({ request }) => (request.agentId && !request.lastAnswer.length ? [request.prompt] : []));

const notGiven = (stage: Stage) => stage.events().filter(({ type }) => type === "brief-not-given");

test("an agent whose brief another plugin replaced leaves its task in doubt, and the user is told", async () => {
  const obeying = makeObeyingModel({ work: WORK });
  const stage = await setStage(obeying.script, "plugin");
  shareCheckout(stage.repository);
  runSkyfom(stage.repository.root, "task", "add", "Serve the accounts");
  const end = await runBeside(stage, `"Do something else"`);
  expect(prompts(stage)).toEqual(["Do something else"]);
  expect(notGiven(stage)).toMatchObject([{ given: "another-prompt" }]);
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["in_progress"]);
  expect(end.stdout).toContain("0 closed, 0 failed, 1 in doubt");
  expect(end.stdout).toContain(
    "its agent was given another prompt instead of its brief: another plugin's hook replaced it. It ended failed",
  );
});

test("a call whose reference nobody replaced still leads its agent to the brief", async () => {
  const obeying = makeObeyingModel({ work: WORK });
  const stage = await setStage(obeying.script, "plugin");
  shareCheckout(stage.repository);
  runSkyfom(stage.repository.root, "task", "add", "Serve the accounts");
  await runBeside(stage, "payload.tool_input.prompt");
  expect(prompts(stage)).toMatchObject([expect.stringMatching(/^@skyfom \w+\.1 else: cat /)]);
  expect(notGiven(stage)).toMatchObject([{ given: "reference" }]);
  expect([...readTaskStatuses(stage.repository.root).values()]).toEqual(["closed"]);
});

test.each(INSTALLS)(
  "agents run as the type and on the model that the settings give their skill (%s)",
  async (install) => {
    const obeying = makeObeyingModel({ work: WORK });
    const models: (string | undefined)[] = [];
    const script: Script = (request, around) => {
      if (request.agentId) models.push(`${/^# \S+ (.*)$/m.exec(request.prompt)?.[1]}: ${request.model}`);
      return obeying.script(request, around);
    };
    const stage = await setStage(script, install);
    const { root, write } = stage.repository;
    write(".claude/agents/tester.md", "---\nname: tester\ndescription: Tests things.\n---\nYou test.\n");
    const agentTypes = { "skyfom-qa-engineer": "tester" };
    shareCheckout(stage.repository, { models: { "skyfom-backend-developer": "haiku" }, agentTypes });
    runSkyfom(root, "task", "add", "Serve the API");
    runSkyfom(root, "task", "add", "Test the accounts");
    await stage.run({ prompt: COMMAND[install] });

    const onModel = (title: string) => new Set(models.filter((line) => line?.startsWith(title)));
    expect([...onModel("Serve the API")]).toEqual([expect.stringContaining("haiku")]);
    expect([...onModel("Test the accounts")]).toEqual([expect.not.stringContaining("haiku")]);
    const types = stage.agents().map(({ skillName, agentType }) => [skillName, agentType]);
    expect(new Map(types as [string, string][])).toEqual(
      new Map([
        ["skyfom-backend-developer", "general-purpose"],
        ["skyfom-qa-engineer", "tester"],
      ]),
    );
    expect([...readTaskStatuses(root).values()]).toEqual(["closed", "closed"]);
  },
);

test.each(INSTALLS)("each brief names its skill as the client lists it, the user's own too (%s)", async (install) => {
  const obeying = makeObeyingModel({ work: WORK });
  const stage = await setStage(obeying.script, install);
  const { root, write } = stage.repository;
  write(".claude/skills/house-style/SKILL.md", "---\nname: house-style\ndescription: Use for texts.\n---\nBe brief.\n");
  shareCheckout(stage.repository);
  runSkyfom(root, "task", "add", "Serve the API");
  runSkyfom(root, "task", "add", "Say it briefly", "--label", "skill:house-style");
  await stage.run({ prompt: COMMAND[install] });

  const invoked = stage.model.exchanges.flatMap(({ request, answer }) =>
    request.agentId && answer?.kind === "message"
      ? answer.blocks.flatMap((block) => (block.type === "tool_use" && block.name === "Skill" ? [block.input] : []))
      : [],
  );
  const prefix = install === "plugin" ? "skyfom:" : "";
  expect(invoked.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))).toEqual([
    { skill: "house-style" },
    { skill: `${prefix}skyfom-backend-developer` },
  ]);
  expect(stage.errors()).toEqual([]);
  expect([...readTaskStatuses(root).values()]).toEqual(["closed", "closed"]);
});

test("a space in the path of the brief does not keep such an agent from it", async () => {
  const obeying = makeObeyingModel({ work: WORK });
  const stage = await setStage(obeying.script, "plugin");
  const { root, home, git } = stage.repository;
  const [main, tree] = [join(home, "two words"), join(home, "tree")];
  shareCheckout(stage.repository);
  git("add", ".");
  git("commit", "--quiet", "--message", "Share the checkout");
  git("clone", "--quiet", root, main);
  git("-C", main, "worktree", "add", "--quiet", tree);
  runSkyfom(main, "task", "add", "Serve the accounts");
  await runBeside(stage, "payload.tool_input.prompt", { cwd: tree, root: main });
  expect(prompts(stage)).toMatchObject([expect.stringMatching(/ else: cat '[^']*two words[^']*'$/)]);
  expect([...readTaskStatuses(main).values()]).toEqual(["closed"]);
});
