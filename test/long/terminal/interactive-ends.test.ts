import { expect, test } from "vitest";
import { stopAgent, stopAllAgents } from "../../support/interactive/agent-panel.ts";
import { spawn, spawnInput } from "../../support/interactive/cast.ts";
import type { Person, SessionOptions } from "../../support/interactive/person.ts";
import { aMoment, setTerminalStage, type TerminalStage } from "../../support/interactive/terminal-stage.ts";
import { call, say } from "../../support/model/answer.ts";

// What a person does at a terminal to agents, and what the ledger says once the client has shown that it is done.

const DIALOG = /Do you want to proceed\?/;

test("a person stops the child of an idle parent: its slot is free, and it is listed as killed", async () => {
  const stage = await setTerminalStage();
  const person = await beginWithIdleParent(stage);
  await person.say("/tasks");
  await person.see(/x to stop/);
  await person.pressUntil("Down", (screen) => /❯ .*part of kit/.test(screen));
  await person.press("x", "Escape");
  await stage.atWork(1);
  await expectStatuses(stage, { ant: "running", parent: "completed", kit: "killed" });
});

test("a person stops an idle parent: its child dies with it, and both slots are free", async () => {
  const stage = await setTerminalStage();
  const person = await beginWithIdleParent(stage);
  await stopAgent(person, "parent");
  await stage.atWork(1);
  await expectStatuses(stage, { ant: "running", parent: "killed", kit: "killed" });
});

for (const clearsFirst of [false, true]) {
  test(`a person stops all agents${clearsFirst ? " after /clear" : ""}: every slot is free at the next stop`, async () => {
    const stage = await setTerminalStage();
    const person = await beginWithIdleParent(stage);
    if (clearsFirst) {
      await person.say("/clear");
      await person.seeNoMore(/❯ go/);
    }
    await stopAllAgents(person);
    await stage.atWork(0);
    await expectStatuses(stage, { ant: "killed", parent: "killed", kit: "killed" });
  });
}

test("after /clear and after /compact agents keep their slots, and an idle parent is woken into one", async () => {
  for (const command of ["/clear", "/compact"]) {
    const stage = await setTerminalStage();
    const person = await beginWithIdleParent(stage);
    await person.say(command);
    await person.see(command === "/clear" ? /❯ \/clear/ : /Compacted/);
    await stage.atWork(2);
    stage.cast.release("kit");
    await stage.asked("parent", 3);
    stage.cast.release("ant");
    await stage.atWork(0);
    await expectStatuses(stage, { ant: "completed", parent: "completed", kit: "completed" });
    await person.leave();
  }
});

const ANSWERS: readonly [answer: string, give: (person: Person) => Promise<void>][] = [
  ["No", async (person) => choose(person, "❯ 3. No")],
  ["Esc", async (person) => person.pressUntil("Escape", (screen) => !DIALOG.test(screen))],
];

for (const [answer, give] of ANSWERS) {
  test(`a call that the person answers with ${answer} gives its slot back at the next prompt`, async () => {
    const stage = await setTerminalStage();
    stage.cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
    const person = await stage.sitDown({
      permissionMode: "manual",
      args: ["--settings", JSON.stringify({ permissions: { ask: ["Agent"] } })],
    });
    await person.say("go");
    await person.see(/1 of 2/);
    await person.pressUntil("Enter", (screen) => screen.includes("2 of 2"));
    await give(person);
    await person.seeNoMore(DIALOG);
    await person.say("talk");
    await stage.atWork(1);
    await expect.poll(() => statusesOf(stage).sort(), { timeout: 10_000 }).toEqual(["refused", "running"]);
  });
}

test("Esc while agents work in the foreground gives their slots back at the next prompt", async () => {
  const stage = await setTerminalStage();
  stage.cast.order("go", spawn("ant", "bee")).part("ant", "hold").part("bee", "hold");
  const person = await stage.sitDown({ env: { CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" } });
  await person.say("go");
  await stage.atWork(2);
  await person.press("Escape");
  await person.say("talk");
  await stage.atWork(0);
  await expectStatuses(stage, { ant: "killed", bee: "killed" });
});

// Asked to run in the foreground, agents do so only where background work is switched off; elsewhere they go to the background.
for (const env of [{ CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1" }, {}]) {
  const where = Object.keys(env).length > 0 ? "in the foreground" : "in the background against the wish of their call";
  test(`a prompt that is typed while agents work ${where} leaves them their slots`, async () => {
    const stage = await setTerminalStage();
    const calls = ["ant", "bee"].map((name) => ({ ...spawnInput(name), run_in_background: false }));
    stage.cast.order("go", call(...calls.map((input) => ({ name: "Agent", input }))));
    stage.cast.part("ant", "hold").part("bee", "hold");
    const person = await stage.sitDown({ env });
    await person.say("go");
    await stage.atWork(2);
    await aMoment();
    await person.say("talk");
    await person.see(/Queued|❯ talk/);
    await aMoment();
    await stage.atWork(2);
    stage.cast.release("ant", "bee");
    await stage.atWork(0);
    await expectStatuses(stage, { ant: "completed", bee: "completed" });
  });
}

/** One agent `ant` at work, and a parent that is idle while its child `kit` works. */
async function beginWithIdleParent(stage: TerminalStage, options: Partial<SessionOptions> = {}): Promise<Person> {
  const { cast } = stage;
  cast.order("go", spawn("ant", "parent")).order("talk", say("Noted."));
  cast.part("ant", "hold").part("parent", spawn("kit")).part("kit", "hold");
  const person = await stage.sitDown(options);
  await person.say("go");
  await stage.asked("parent", 2);
  await stage.asked("kit");
  await stage.atWork(2);
  return person;
}

async function choose(person: Person, selected: string): Promise<void> {
  await person.pressUntil("Down", (screen) => screen.includes(selected));
  await person.pressUntil("Enter", (screen) => !DIALOG.test(screen));
}

function statusesOf(stage: TerminalStage): string[] {
  return stage.agents().map(({ status }) => status);
}

async function expectStatuses(stage: TerminalStage, expected: Readonly<Record<string, string>>): Promise<void> {
  const read = () =>
    Object.fromEntries(stage.agents().map(({ description, status }) => [description.replace("part of ", ""), status]));
  await expect.poll(read, { timeout: 10_000 }).toEqual(expected);
}
