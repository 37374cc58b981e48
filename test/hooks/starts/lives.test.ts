import { mkdirSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAgents, readEvents, readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, type HookName, makeHookedProject } from "../support/hooked-project.ts";
import { canMount, mountReadOnly, unmount } from "../support/mount.ts";
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

/** More than a pipe holds: once it is written, the hook has begun. */
const PADDING = `{"padding":"${"x".repeat(4_000_000)}",`;

/** A hook that has begun and waits for the rest of its input; what is returned gives it that, and tells its answer. */
async function beginHook(hook: HookName, input: string): Promise<() => Promise<unknown>> {
  const { child, done } = session.start(hook, undefined);
  await new Promise((resolve) => child.stdin?.write(PADDING, resolve));
  return async () => {
    child.stdin?.end(input.slice(1));
    return readAnswer(await done);
  };
}

async function firstLife(): Promise<void> {
  await session.asks("toolu_1");
  await session.agentStarts("agent1");
  await session.launched("toolu_1", "agent1");
}

async function secondLife(): Promise<void> {
  await session.messages("toolu_2", "agent1");
  await session.agentStarts("agent1");
}

const LATE: readonly (readonly [name: string, hook: HookName, input: () => string])[] = [
  ["a stop", "settle", () => session.stopOf("agent1")],
  ["a model error", "settle", () => session.event("StopFailure", { agent_id: "agent1", error: "overloaded" })],
  ["a result", "settle", () => session.resultOf("toolu_1", { status: "completed", agentId: "agent1" })],
  [
    "a TaskStop",
    "settle",
    () => session.event("PostToolUse", { tool_name: "TaskStop", tool_response: { task_id: "agent1" } }),
  ],
  ["a notification", "user-prompt-submit", () => session.notificationOf("agent1", "toolu_1")],
  ["a turn's end", "settle", () => session.event("Stop", { background_tasks: [] })],
];

test.each(LATE)("%s whose hook began in an agent's first life does not end its second", async (_name, hook, input) => {
  await firstLife();
  const finish = await beginHook(hook, input());
  await session.agentStops("agent1");
  await secondLife();
  await finish();
  expect(readSlotsTaken(project.root)).toHaveLength(1);
  expect(readAgents(project.root).map(({ status }) => status)).toEqual(["running"]);
  await session.agentStops("agent1");
  expect(readSlotsTaken(project.root)).toEqual([]);
});

test("a notification of an agent's first call does not end its second life, and one of its second does", async () => {
  await firstLife();
  await session.agentStops("agent1");
  await secondLife();
  await session.run("user-prompt-submit", session.notificationOf("agent1", "toolu_1"));
  expect(readSlotsTaken(project.root)).toHaveLength(1);
  await session.run("user-prompt-submit", session.notificationOf("agent1", "toolu_2"));
  expect(readSlotsTaken(project.root)).toEqual([]);
});

/** A resumed agent that waits while seven others work, and the process that waits. */
async function waitsAgain() {
  await firstLife();
  await session.agentStops("agent1");
  for (let n = 2; n <= 8; n++) {
    await session.asks(`toolu_other${n}`);
    await session.agentStarts(`agent${n}`);
  }
  const waiter = session.start("subagent-start", session.startOf("agent1"));
  await expect.poll(() => readdirSync(join(project.state, "waiting"))).toHaveLength(1);
  return waiter;
}

const statusOf = (agent: string) => readAgents(project.root).find(({ agentId }) => agentId === agent)?.status;

test("a stop of an agent's first life that is told once more does not end the wait of its second", async () => {
  const waiter = await waitsAgain();
  await session.agentStops("agent1");
  expect([statusOf("agent1"), readdirSync(join(project.state, "waiting")).length]).toEqual(["waiting", 1]);
  await session.agentStops("agent2");
  expect([readAnswer(await waiter.done), statusOf("agent1")]).toEqual([undefined, "running"]);
});

test("a stop ends a wait that no process is left for, because its agent has worked all the same", async () => {
  const waiter = await waitsAgain();
  waiter.child.kill("SIGKILL");
  await waiter.done;
  const [ticket = ""] = readdirSync(join(project.state, "waiting"));
  const longAgo = new Date(Date.now() - 11_000);
  utimesSync(join(project.state, "waiting", ticket), longAgo, longAgo);
  await session.agentStops("agent1");
  expect([statusOf("agent1"), readdirSync(join(project.state, "waiting"))]).toEqual(["completed", []]);
});

test.skipIf(!canMount())("an agent whose start found no disk to write on takes a slot at its next start", async () => {
  await firstLife();
  await session.agentStops("agent1");
  mountReadOnly(join(project.state, "tmp"));
  await session.agentStarts("agent1");
  unmount(join(project.state, "tmp"));
  await session.agentStops("agent1");
  await session.agentStarts("agent1");
  expect(readSlotsTaken(project.root)).toHaveLength(1);
});

test.skipIf(!canMount())("an agent whose start could not be counted is told to end at once", async () => {
  await firstLife();
  await session.agentStops("agent1");
  mountReadOnly(join(project.state, "tmp"));
  const answer = await session.agentStarts("agent1");
  unmount(join(project.state, "tmp"));
  expect(answer?.hookEventName).toBe("SubagentStart");
  expect(answer?.additionalContext).toContain("End now without calling any tool");
});

test("a log that cannot be written keeps no slot from being freed", async () => {
  for (let n = 1; n <= 7; n++) await session.asks(`toolu_${n}`);
  rmSync(join(project.state, "events.jsonl"));
  mkdirSync(join(project.state, "events.jsonl"));
  await session.turnEnds();
  expect(readSlotsTaken(project.root)).toEqual([]);
});

test("a client that died leaves seven slots to the next one's first spawn, and seven agents that are lost", async () => {
  const other = startClientProcess();
  const before = new ClientSession(project, other.pid, "before");
  for (let n = 1; n <= 7; n++) await before.asks(`toolu_${n}`);
  for (let n = 1; n <= 4; n++) await before.agentStarts(`agent${n}`);
  await other.kill();
  const answers = await Promise.all(Array.from({ length: 7 }, (_, n) => session.asks(`toolu_own_${n}`)));
  expect(answers).toEqual(Array(7).fill(undefined));
  const statuses = readAgents(project.root).map(({ status }) => status);
  expect(statuses.sort()).toEqual([...Array(7).fill("lost"), ...Array(7).fill("reserved")]);
  const ended = readEvents(project.root).filter(({ type }) => type === "ended");
  expect(new Set(ended.map(({ life }) => life)).size).toBe(7);
});
