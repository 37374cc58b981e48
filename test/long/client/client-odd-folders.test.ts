import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyPlugin } from "../../support/client/copy-plugin.ts";
import { type Answer, call, say } from "../../support/model/answer.ts";
import type { ModelRequest } from "../../support/model/model-request.ts";
import { setStage } from "../../support/play.ts";

/** Names on which a shell acts, in double quotes or out of them. */
const ACTED_ON = ["a$(touch sprung)", "a`touch sprung`", 'a"; touch sprung; "', "a$HOME", "a\nb", "a\\b"];
const PLAIN = ["a 'b' & c", "ä"];
const NAME = "skyfom-pm-agent-orchestrator";
const SKILL = `skyfom:${NAME}`;

/** A model that invokes our skill where it is asked to, and runs what a slash command tells it to run. */
function plays({ newTexts, newResults, prompt }: ModelRequest): Answer {
  if (newResults.length > 0) return say("seen");
  const skill = /invoke the skill (\S+)/.exec(prompt)?.[1];
  if (skill) return call({ name: "Skill", input: { skill } });
  const command = /^node ".*" plan.*$/m.exec(newTexts.join("\n"))?.[0];
  return command === undefined ? say("seen") : call({ name: "Bash", input: { command, description: "x" } });
}

const PROMPTS = [
  "/skyfom:skyfom-status",
  "/skyfom:skyfom-plan skyfom-fullstack-developer",
  `invoke the skill ${SKILL}`,
];

/** What a session comes to in which each of these is typed: what it printed, what the model was told, and what was left behind. */
async function playIn(
  { plugin, project }: { plugin?: string; project?: string },
  mode: "default" | "bypassPermissions",
) {
  const stage = await setStage(plays);
  const { root, home } = stage.repository;
  const beside = dirname(root);
  const cwd = project === undefined ? root : join(beside, project);
  if (project !== undefined) cpSync(root, cwd, { recursive: true });
  const folder = join(beside, plugin ?? "plain");
  mkdirSync(folder, { recursive: true });
  const pluginDir = copyPlugin(folder);
  const printed: string[] = [];
  for (const prompt of PROMPTS)
    printed.push((await stage.run({ prompt, cwd, pluginDir, permissionMode: mode })).stdout);
  const told = stage.model.exchanges.flatMap(({ request }) => [
    ...request.newTexts,
    ...request.newResults.map(({ text }) => text),
  ]);
  return { printed, told: told.join("\n"), left: [root, cwd, home, beside].flatMap((one) => readdirSync(one)) };
}

const COMMITTED = [
  "/skyfom-status",
  "/skyfom-plan skyfom-fullstack-developer",
  "/skyfom-pm",
  `invoke the skill ${NAME}`,
  `/${NAME}`,
];

test.each([ACTED_ON[0], ACTED_ON[1], ACTED_ON[4]] as string[])(
  "an install that is committed in a project called %j is refused before a shell reads its name",
  async (project) => {
    const stage = await setStage(plays, ".claude");
    const { root, home } = stage.repository;
    const beside = dirname(root);
    const cwd = join(beside, project);
    cpSync(root, cwd, { recursive: true });
    const printed: string[] = [];
    for (const prompt of COMMITTED)
      printed.push((await stage.run({ prompt, cwd, permissionMode: "bypassPermissions" })).stdout);
    const told = stage.model.exchanges.flatMap(({ request }) => [
      ...request.newTexts,
      ...request.newResults.map(({ text }) => text),
    ]);
    const refused = expect.stringMatching(project.includes("\n") ? /is not printed as it is/ : /a shell acts on/);
    expect(printed).toEqual([refused, refused, refused, "seen\n", refused]);
    expect(told.join("\n")).toContain(
      "Do not type that path. Tell the user: Install Skyfom in a folder with a plain name.",
    );
    const left = [root, cwd, home, beside].flatMap((one) => readdirSync(one));
    expect(left).not.toContain("sprung");
    expect(told.join("\n")).not.toMatch(/of 7 slots|3 agents in 2 waves/);
  },
);

/** What the client itself refuses in the default mode reaches a shell where it asks nobody. */
describe.each([
  ["default", ACTED_ON],
  ["bypassPermissions", ACTED_ON.slice(0, 3)],
] as const)("in the mode %s", (mode, names) => {
  test.each(names)("a plugin in a folder called %j is refused before a shell reads its name", async (plugin) => {
    const { printed, told, left } = await playIn({ plugin }, mode);
    const refused = expect.stringMatching(plugin.includes("\n") ? /is not printed as it is/ : /a shell acts on/);
    expect(printed.slice(0, 2)).toEqual([refused, refused]);
    expect(told).toContain("Do not type that path. Tell the user: Install Skyfom in a folder with a plain name.");
    expect(told).not.toMatch(/of 7 slots|3 agents in 2 waves/);
    expect(left).not.toContain("sprung");
  });

  test.each([...names, "a 'b' (c) & d"])(
    "a plugin works in a project called %j, and no shell reads that name",
    async (project) => {
      const { told, left } = await playIn({ project }, mode);
      expect(told).toMatch(/of 7 slots/);
      expect(told).toMatch(/3 agents in 2 waves/);
      expect(left).not.toContain("sprung");
    },
  );
});

test.each(PLAIN)("a plugin in a folder called %j works in the default mode", async (plugin) => {
  const { told } = await playIn({ plugin }, "default");
  expect(told).toMatch(/of 7 slots/);
  expect(told).toMatch(/3 agents in 2 waves/);
});
