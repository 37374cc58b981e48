import { expect, test } from "vitest";
import { pluginOfLayers } from "../../support/client/plugin-layers.ts";
import { stopAgent } from "../../support/interactive/agent-panel.ts";
import { spawn } from "../../support/interactive/cast.ts";
import type { Person } from "../../support/interactive/person.ts";
import { enlist, IN_PANES, IN_PROCESS, write } from "../../support/interactive/scenes/teams.ts";
import { aMoment, setTerminalStage, type TerminalStage } from "../../support/interactive/terminal-stage.ts";
import { call } from "../../support/model/answer.ts";

// Agent teams: seven teammates are at work and never an eighth, beside agents of every other kind; by both layers, and by each alone.

/** Both layers by one of the installs, or one of them as a plugin. */
type Layers = "plugin" | ".claude" | "hooks alone" | "module alone";
const EACH: readonly Layers[] = ["plugin", "hooks alone", "module alone"];

const TEN = ["ant", "bee", "cat", "dog", "elk", "fox", "gnu", "hen", "imp", "jay"];
const SEVEN = TEN.slice(0, 7);
const WITHIN = { timeout: 30_000 };

test.each<Layers>([...EACH, ".claude"])(
  "of ten teammates seven work; an idle one holds no slot, and a message wakes it only into a free one (%s)",
  async (layers) => {
    const stage = await teamOf(TEN, layers);
    stage.cast.order("more", write("ant")).order("also", spawn("owl")).part("owl", "hold");
    const person = await stage.sitDown(IN_PROCESS);
    await enlistAll(stage, person, TEN);
    await stage.atWork(7);
    expect(stage.events().filter(({ type }) => type === "denied")).toHaveLength(3);
    stage.cast.release("ant");
    await stage.atWork(6);
    await person.say("also");
    await stage.atWork(7);
    await person.say("more");
    await expect.poll(() => statusOf(stage, "ant"), WITHIN).toBe("waiting");
    await aMoment();
    expect(stage.cast.requestsOf("ant")).toHaveLength(1);
    stage.cast.release("bee");
    await stage.asked("ant", 2);
    stage.cast.release(...TEN, "owl");
    await stage.atWork(0);
    expect(stage.model.peakAtWork()).toBe(7);
  },
);

test("with the guard off, ten teammates work at once", async () => {
  const stage = await teamOf(TEN);
  const person = await stage.sitDown({ ...IN_PROCESS, guard: "off" });
  await enlistAll(stage, person, TEN);
  expect(stage.model.agentsAtWork()).toBe(10);
});

test.each(EACH)(
  "a teammate that the person stops holds its slot until the model has answered it, as the client waits for that (%s)",
  async (layers) => {
    const stage = await teamOf(SEVEN, layers);
    stage.cast.order("also", spawn("owl")).order("again", spawn("owl")).part("owl", "hold");
    const person = await stage.sitDown(IN_PROCESS);
    await enlistAll(stage, person, SEVEN);
    await stage.atWork(7);
    await stopAgent(person, "bee");
    for (const prompt of ["talk", "talk more", "also"]) {
      await person.say(prompt);
      await aMoment();
    }
    await expect.poll(() => stage.errors(), WITHIN).toEqual([expect.stringContaining("7 of 7 agents")]);
    await stage.atWork(7);
    stage.cast.release("bee");
    await stage.atWork(6);
    await person.say("again");
    await stage.atWork(7);
    stage.cast.release(...SEVEN, "owl");
    await stage.atWork(0);
    expect(stage.model.peakAtWork()).toBe(7);
  },
);

test.each(EACH)(
  "a teammate in a pane is refused with the setting to change, and an ordinary agent starts in its place (%s)",
  async (layers) => {
    const stage = await teamOf(["ant"], layers);
    stage.cast.order("go", enlist("ant")).order("again", spawn("ant"));
    const person = await stage.sitDown(IN_PANES);
    await person.say("go");
    await expect.poll(() => stage.errors(), WITHIN).toEqual([expect.stringContaining("--teammate-mode")]);
    expect(stage.model.peakAtWork()).toBe(0);
    await person.say("again");
    await stage.atWork(1);
  },
);

test("with the guard off, two teammates in panes work as clients of their own", async () => {
  const stage = await teamOf(["ant", "bee"]);
  const person = await stage.sitDown({ ...IN_PANES, guard: "off" });
  await enlistAll(stage, person, ["ant", "bee"]);
  await expect.poll(() => stage.model.agentsAtWork(), WITHIN).toBe(2);
});

test.each(EACH)(
  "teammates, background agents, their children and a workflow: seven are at work, then none (%s)",
  async (layers) => {
    // of a workflow's agents, the client runs as many at once as the machine has room for: two on a small one
    const steps = ["one", "two"];
    const team = ["ant", "bee", "cat"];
    const stage = await teamOf([...team, "owlling", "pugling", "rat", ...steps], layers);
    stage.cast.order("agents", spawn("owl", "pug")).order("flow", workflowOf(steps));
    stage.cast.order("also", spawn("rat")).order("more", write("ant"));
    for (const parent of ["owl", "pug"]) stage.cast.part(parent, spawn(`${parent}ling`));
    const person = await stage.sitDown(IN_PROCESS);
    await enlistAll(stage, person, team);
    await person.say("agents");
    await stage.asked("owlling");
    await stage.asked("pugling");
    await stage.atWork(5);
    await person.say("flow");
    await stage.atWork(7);
    stage.cast.release("ant");
    await stage.atWork(6);
    await person.say("also");
    await stage.atWork(7);
    await person.say("more");
    await expect.poll(() => statusOf(stage, "ant"), WITHIN).toBe("waiting");
    await aMoment();
    stage.cast.release("bee", "cat", "owlling", "pugling", "rat", ...steps);
    await stage.asked("ant", 2);
    await stage.atWork(0);
    expect(stage.model.peakAtWork()).toBe(7);
    // the model has answered the last agent before the client tells the hooks that it ended
    await expect.poll(() => stage.agents().filter(({ status }) => status !== "completed"), WITHIN).toEqual([]);
  },
);

function workflowOf(steps: readonly string[]) {
  const script = `export const meta = { name: "flow", description: "Side by side", phases: [{ title: "All" }] }
await parallel(${JSON.stringify(steps)}.map((name) => () => agent(name, { label: name, phase: "All" })));
return "done"`;
  return call({ name: "Workflow", input: { script } });
}

/** A stage whose agents of these names stay at work until they are released, and whose sessions have these layers. */
async function teamOf(names: readonly string[], layers: Layers = "plugin"): Promise<TerminalStage> {
  const stage = await setTerminalStage(layers === ".claude" ? layers : "plugin");
  for (const name of names) stage.cast.part(name, "hold");
  if (layers === "plugin" || layers === ".claude") return stage;
  const only = layers === "hooks alone" ? "hooks" : "module";
  const pluginDirs = [pluginOfLayers(stage.repository.home, { only })];
  return { ...stage, sitDown: (options) => stage.sitDown({ pluginDirs, ...options }) };
}

/** Makes teammates one after the other: of those that are made at once, the client lets some fail at a lock of its own. */
async function enlistAll(stage: TerminalStage, person: Person, names: readonly string[]): Promise<void> {
  for (const name of names) {
    stage.cast.order(`enlist ${name}`, enlist(name));
    await person.say(`enlist ${name}`);
    await expect.poll(() => stage.cast.requestsOf(name).length + refusalsOf(stage, name), WITHIN).toBe(1);
  }
}

function refusalsOf(stage: TerminalStage, name: string): number {
  return stage.events().filter(({ type, description }) => type === "denied" && description === `part of ${name}`)
    .length;
}

function statusOf(stage: TerminalStage, name: string): string | undefined {
  return stage.agents().find(({ description }) => description === `part of ${name}`)?.status;
}
