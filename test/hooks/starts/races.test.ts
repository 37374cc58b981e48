import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAgents, readEvents, readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { keepReading } from "../support/keep-reading.ts";
import { readAnswer } from "../support/read-answer.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(() => {
  project = makeHookedProject();
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

const SEVEN_AT_WORK = "Skyfom: not started. 7 of 7 agents of this repository are at work:";

function calls(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `toolu_${n}`);
}

test.each([8, 50, 200])("of %i spawns at once on an empty ledger exactly seven are admitted", async (count) => {
  const stopReading = await keepReading(`${project.state}/agents.json`);
  const answers = await Promise.all(calls(count).map((call) => session.asks(call)));
  const readings = await stopReading();

  expect(answers.filter((answer) => answer === undefined)).toHaveLength(7);
  const denials = answers.flatMap((answer) => answer?.permissionDecisionReason ?? []);
  expect(denials).toHaveLength(count - 7);
  expect(denials.filter((reason) => !reason.startsWith(SEVEN_AT_WORK))).toEqual([]);
  expect(readSlotsTaken(project.root)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  expect(readings.failures).toEqual([]);
  expect(readings.valid).toBeGreaterThan(0);

  const admitted = calls(count).filter((_, n) => answers[n] === undefined);
  expect(
    readAgents(project.root)
      .map(({ id, status }) => `${id} ${status}`)
      .sort(),
  ).toEqual(admitted.map((call) => `${call} reserved`).sort());
  const logged = readEvents(project.root).map(({ type }) => type);
  expect(logged.filter((type) => type === "reserved")).toHaveLength(7);
  expect(logged.filter((type) => type === "denied")).toHaveLength(count - 7);
});

test("seven agents that start at once each convert one reservation", async () => {
  for (const call of calls(7)) await session.asks(call);
  await Promise.all(calls(7).map((_, n) => session.agentStarts(`agent${n}`)));

  const agents = readAgents(project.root);
  expect(agents.map(({ status }) => status)).toEqual(Array(7).fill("running"));
  expect(agents.map(({ agentId }) => agentId).sort()).toEqual(calls(7).map((_, n) => `agent${n}`));
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

test("seven agents that stop at once, each told twice, leave seven free slots and one end each", async () => {
  for (const call of calls(7)) await session.asks(call);
  for (const n of calls(7).keys()) await session.agentStarts(`agent${n}`);
  const stopReading = await keepReading(`${project.state}/agents.json`);
  const stops = calls(7).flatMap((_, n) => [session.agentStops(`agent${n}`), session.agentStops(`agent${n}`)]);
  await Promise.all(stops);
  const readings = await stopReading();

  expect(readSlotsTaken(project.root)).toEqual([]);
  const ends = readEvents(project.root).filter(({ type }) => type === "ended");
  expect(new Set(ends.map(({ life }) => life)).size).toBe(7);
  expect(ends).toHaveLength(7);
  expect(readAgents(project.root).map(({ status }) => status)).toEqual(Array(7).fill("completed"));
  expect(readings.failures).toEqual([]);
  expect(readings.statuses).toEqual(["completed", "running"]);
});

test("what somebody appended to agents.json is kept aside, however many hooks find it at once", async () => {
  await session.asks("toolu_0");
  appendFileSync(`${project.state}/agents.json`, "first\n");
  await Promise.all(calls(12).map((call) => session.agentStops(call)));
  appendFileSync(`${project.state}/agents.json`, "second\n");
  await Promise.all(calls(12).map((call) => session.agentStops(call)));

  const aside = readdirSync(project.state).filter((name) => name.startsWith("agents.json."));
  const kept = aside.map((name) => readFileSync(join(project.state, name), "utf8")).join("");
  expect(kept).toMatch(/^first$/m);
  expect(kept).toMatch(/^second$/m);
  expect(readAgents(project.root).map(({ id }) => id)).toEqual(["toolu_0"]);
});

test("with two installs active one decides on each spawn, and no call takes two slots", async () => {
  const bundles = project.installAgain();
  const answers = await Promise.all(
    calls(12).map(async (call) => {
      const input = session.spawnOf(call);
      const runs = await Promise.all([
        session.run("pre-tool-use", input),
        session.run("pre-tool-use", input, { bundles }),
      ]);
      return runs.map(readAnswer);
    }),
  );

  expect(answers.filter((pair) => pair.every((answer) => answer === undefined))).toHaveLength(7);
  expect(answers.filter((pair) => pair.filter((answer) => answer !== undefined).length === 1)).toHaveLength(5);
  const reserved = readEvents(project.root).filter(({ type }) => type === "reserved");
  expect(reserved).toHaveLength(7);
  expect(new Set(reserved.map(({ call }) => call)).size).toBe(7);
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

test("with two installs active an agent that starts takes one slot", async () => {
  const bundles = project.installAgain();
  await session.asks("toolu_1");
  await session.asks("toolu_2");
  const input = session.startOf("agent1");
  const runs = await Promise.all([
    session.run("subagent-start", input),
    session.run("subagent-start", input, { bundles }),
  ]);
  expect(runs.map(readAnswer)).toEqual([undefined, undefined]);
  expect(
    readAgents(project.root)
      .map(({ status }) => status)
      .sort(),
  ).toEqual(["reserved", "running"]);
  expect(readSlotsTaken(project.root)).toHaveLength(2);
});
