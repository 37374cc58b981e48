import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { selectAgent, stopAgent } from "../../support/interactive/agent-panel.ts";
import { spawn } from "../../support/interactive/cast.ts";
import type { Person } from "../../support/interactive/person.ts";
import { aMoment, setTerminalStage, type TerminalStage } from "../../support/interactive/terminal-stage.ts";
import { call } from "../../support/model/answer.ts";
import { addForkedSkill } from "../../support/starts/forked-skills.ts";

// Agents that start without a call of the Agent tool while seven are at work: each waits, and none is an eighth at the model.

const SEVEN = ["ant", "bee", "cat", "dog", "elk", "fox", "gnu"];

const forked = call({ name: "Skill", input: { skill: "look-closer" } });

test("a skill with a context of its own waits for a slot, and gives it back at its end", async () => {
  const stage = await setTerminalStage();
  addForkedSkill(stage.repository);
  stage.cast.order("fork", forked).part("look-closer", "hold");
  const person = await beginWithSeven(stage);
  await person.say("fork");
  await expectOneInLine(stage);
  stage.cast.release("ant");
  await stage.asked("look-closer");
  await stage.atWork(7);
  stage.cast.release("look-closer");
  await stage.atWork(6);
  expect(stage.model.peakAtWork()).toBe(7);
});

test("a skill with a context of its own holds a slot while it works in the background", async () => {
  const stage = await setTerminalStage();
  addForkedSkill(stage.repository);
  stage.cast.order("fork", forked).part("look-closer", "hold");
  const person = await stage.sitDown();
  await person.say("fork");
  await stage.asked("look-closer");
  await aMoment();
  await stage.atWork(1);
  stage.cast.release("look-closer");
  await stage.atWork(0);
});

// Only one fork of a skill runs in the background at a time; the others keep their callers waiting.
//   ant ─ look-closer (background)      bee … gnu, each blocked ─ look-closer

test("seven agents that call one forked skill at once are, with the guard off, more than seven with their forks", async () => {
  const stage = await setTerminalStage();
  const person = await beginWithSevenForks(stage, { guard: "off" });
  await expect.poll(() => stage.cast.requestsOf("look-closer").length, { timeout: 30_000 }).toBe(7);
  await aMoment();
  await person.close();
  expect(stage.model.peakInFlight()).toBeGreaterThan(7);
});

test("seven agents that call one forked skill at once neither wait for each other forever nor make eight requests", async () => {
  const stage = await setTerminalStage();
  await beginWithSevenForks(stage);
  await aMoment();
  await aMoment();
  const asked = () => {
    stage.cast.release("look-closer", ...SEVEN);
    return stage.cast.requestsOf("look-closer").length;
  };
  await expect.poll(asked, { timeout: 60_000, interval: 300 }).toBe(7);
  const statuses = () => {
    stage.cast.release("look-closer", ...SEVEN);
    return stage.agents().map(({ status }) => status);
  };
  await expect.poll(statuses, { timeout: 60_000, interval: 300 }).toEqual(Array(14).fill("completed"));
  await stage.atWork(0);
  expect(stage.model.peakInFlight()).toBeLessThanOrEqual(7);
});

test("without the module an agent that the person resumes waits for a slot, and leaves the line when the person stops it", async () => {
  const stage = await setTerminalStage(".claude");
  rmSync(join(stage.repository.root, ".claude/skills/skyfom-module"), { recursive: true });
  const person = await resumeBesideSeven(stage);
  await person.press("Escape");
  await expect.poll(() => waiting(stage), { timeout: 20_000 }).toEqual([]);
  await stage.atWork(7);
  expect(stage.cast.requestsOf("ant")).toHaveLength(1);
  expect(stage.model.peakAtWork()).toBe(7);
});

test("with the module an agent that the person resumes waits before the client starts it, and continues in the first free slot", async () => {
  const stage = await setTerminalStage();
  const person = await resumeBesideSeven(stage);
  await person.see(/part of ant .*stopped/);
  stage.cast.release("bee");
  await stage.asked("ant", 2);
  await stage.atWork(7);
  expect(waiting(stage)).toEqual([]);
  expect(stage.model.peakAtWork()).toBe(7);
});

test("seven agents that are moved to the background are seven there, each one entry with two lives", async () => {
  const stage = await setTerminalStage();
  for (const name of SEVEN) stage.cast.part(name, "hold", "hold");
  const person = await beginWithSeven(stage);
  await person.say("/exit");
  await person.see(/Move to background and exit/);
  await person.pressUntil("Down", (screen) => screen.includes("❯ 2. Move"));
  await person.press("Enter");
  await person.gone();
  for (const name of SEVEN) await stage.asked(name, 2);
  await stage.atWork(7);
  expect(stage.model.peakAtWork()).toBe(7);
  expect(stage.agents().map(({ status }) => status)).toEqual(Array(7).fill("running"));
  stage.cast.release(...SEVEN, ...SEVEN);
  await stage.atWork(0);
  // The last hook may still be at work when its agent no longer is.
  await expect
    .poll(() => stage.agents().map(({ status }) => status), { timeout: 10_000 })
    .toEqual(Array(7).fill("completed"));
});

const inBackground = {
  "/fork": (_: TerminalStage, person: Person) => person.say("/fork more"),
  "claude --bg": (stage: TerminalStage, _: Person, options: { guard?: "off" }) =>
    stage.beginInBackground("more", options),
} as const;

describe.each(Object.entries(inBackground))("a session in the background by %s", (_name, begin) => {
  async function fourBesideFour(options: { guard?: "off" }): Promise<TerminalStage> {
    const stage = await setTerminalStage();
    for (const name of [...SEVEN, "hen"]) stage.cast.part(name, "hold");
    stage.cast.order("go", spawn(...SEVEN.slice(0, 4))).order("more", spawn(...SEVEN.slice(4), "hen"));
    const person = await stage.sitDown(options);
    await person.say("go");
    await expect.poll(() => stage.model.agentsAtWork()).toBe(4);
    await begin(stage, person, options);
    return stage;
  }

  test("and one at a terminal have, with the guard off, more than seven agents at work", async () => {
    const stage = await fourBesideFour({ guard: "off" });
    await expect.poll(() => stage.model.agentsAtWork()).toBe(8);
    expect(new Set(stage.model.periods().map(({ session }) => session)).size).toBe(2);
  });

  test("shares the seven slots with one at a terminal", async () => {
    const stage = await fourBesideFour({});
    await stage.atWork(7);
    await expect.poll(() => stage.model.refusedSpawns()).toEqual([expect.stringContaining("7 of 7 agents")]);
    expect(stage.model.peakAtWork()).toBe(7);
    expect(new Set(stage.model.periods().map(({ session }) => session)).size).toBe(2);
  });
});

/** Seven agents that each call the same forked skill; whoever's call returns first stays at work beside the forks. */
async function beginWithSevenForks(stage: TerminalStage, options: { guard?: "off" } = {}): Promise<Person> {
  addForkedSkill(stage.repository);
  const { cast } = stage;
  cast.order("go", spawn(...SEVEN)).part("look-closer", ...SEVEN.map(() => "hold" as const));
  for (const name of SEVEN) cast.part(name, forked, "hold");
  const person = await stage.sitDown(options);
  await person.say("go");
  return person;
}

async function beginWithSeven(stage: TerminalStage): Promise<Person> {
  const { cast } = stage;
  for (const name of SEVEN) cast.part(name, "hold", "hold");
  cast.order("go", spawn(...SEVEN));
  const person = await stage.sitDown();
  await person.say("go");
  for (const name of SEVEN) await stage.asked(name);
  await stage.atWork(7);
  return person;
}

/** Resumes an agent that the person has stopped while seven others are at work. */
async function resumeBesideSeven(stage: TerminalStage): Promise<Person> {
  stage.cast.order("more", spawn("hen")).part("hen", "hold");
  const person = await beginWithSeven(stage);
  await stopAgent(person, "ant");
  await stage.atWork(6);
  await person.say("more");
  await stage.atWork(7);
  await selectAgent(person, "ant");
  await person.press("Enter");
  await person.see(/Message @/);
  await person.say("go on");
  await expectOneInLine(stage);
  return person;
}

async function expectOneInLine(stage: TerminalStage): Promise<void> {
  await expect.poll(() => waiting(stage), { timeout: 20_000 }).toHaveLength(1);
  await aMoment();
  expect(stage.model.agentsAtWork()).toBe(7);
}

function waiting(stage: TerminalStage): string[] {
  return stage.agents().flatMap(({ id, status }) => (status === "waiting" ? [id] : []));
}
