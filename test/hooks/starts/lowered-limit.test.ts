import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(async () => {
  project = makeHookedProject();
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
  for (let n = 1; n <= 7; n++) {
    expect(await session.asks(`toolu_${n}`)).toBeUndefined();
    await session.agentStarts(`agent${n}`);
  }
  mkdirSync(join(project.root, ".claude"), { recursive: true });
  lowerTo(3);
});

afterEach(async () => {
  await client.kill();
  project.remove();
});

function lowerTo(maxAgents: number): void {
  writeFileSync(join(project.root, ".claude/skyfom.json"), JSON.stringify({ maxAgents }));
}

async function endAgents(...numbers: number[]): Promise<void> {
  for (const n of numbers) await session.agentStops(`agent${n}`);
}

/** Spawns that are asked for at once, and how many of them may start. */
async function admitted(name: string, count = 6): Promise<number> {
  const calls = Array.from({ length: count }, (_, n) => session.asks(`toolu_${name}_${n}`));
  return (await Promise.all(calls)).filter((answer) => answer?.permissionDecision !== "deny").length;
}

test("with the limit lowered to three, nothing starts while three or more are held, in whatever slots", async () => {
  const denial = await session.asks("toolu_8");
  expect(denial?.permissionDecisionReason).toContain(
    "7 of 3 (lowered by a setting) agents of this repository are at work",
  );
  expect(denial?.permissionDecisionReason?.match(/^ {2}\d\. /gm)).toHaveLength(7);
  await endAgents(1, 2, 3, 4);
  expect(readSlotsTaken(project.root)).toEqual(["5", "6", "7"]);
  expect(await admitted("full")).toBe(0);
});

test("of spawns at once as many start as the lowered limit leaves beside slots that are held above it", async () => {
  await endAgents(1, 2, 3, 4, 5);
  expect(await admitted("one")).toBe(1);
  await endAgents(6);
  expect(await admitted("another")).toBe(1);
  expect(readSlotsTaken(project.root)).toHaveLength(3);
});

test("slots below and above the limit count alike", async () => {
  await endAgents(1, 2, 5, 6, 7);
  expect(readSlotsTaken(project.root)).toEqual(["3", "4"]);
  expect(await admitted("one")).toBe(1);
});

/** An agent whose start waits, and whether it has begun. */
async function waitInLine(agent: string): Promise<{ hasStarted: boolean; readonly end: Promise<unknown> }> {
  const started = session.agentStarts(agent);
  const waiting = { hasStarted: false, end: started };
  started.then(() => {
    waiting.hasStarted = true;
  });
  while (readdirSync(join(project.state, "waiting")).length === 0) await sleep(20);
  return waiting;
}

test("a start that waits begins when fewer than the lowered limit are held", async () => {
  await endAgents(1, 2, 3, 4);
  const waiting = await waitInLine("agent8");
  expect(await admitted("behind", 2)).toBe(0);
  expect(waiting.hasStarted).toBe(false);
  await endAgents(6);
  await waiting.end;
  expect(readSlotsTaken(project.root)).toHaveLength(3);
});

test("a start that waits is held to a limit that is lowered meanwhile", async () => {
  lowerTo(7);
  const waiting = await waitInLine("agent8");
  lowerTo(2);
  await endAgents(1, 2, 3, 4, 5);
  await sleep(500);
  expect(waiting.hasStarted).toBe(false);
  await endAgents(6);
  await waiting.end;
  expect(readSlotsTaken(project.root)).toHaveLength(2);
});

test("a start without a call waits while settings that lower the limit cannot be read", async () => {
  await endAgents(4, 5, 6, 7);
  const [settings, kept] = [join(project.root, ".claude/skyfom.json"), join(project.folder, "kept.json")];
  renameSync(settings, kept);
  symlinkSync(kept, settings);
  const waiting = await waitInLine("agent8");
  await sleep(300);
  expect(waiting.hasStarted).toBe(false);
  rmSync(settings);
  renameSync(kept, settings);
  await endAgents(1);
  await waiting.end;
  expect(readSlotsTaken(project.root)).toHaveLength(3);
});
