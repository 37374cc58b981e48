import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readAgents } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./client-process.ts";
import { ClientSession } from "./client-session.ts";
import { expectAllFree } from "./expect-all-free.ts";
import { type HookedProject, makeHookedProject } from "./hooked-project.ts";
import { readHolders } from "./read-holders.ts";
import { AGENTS, startSeven } from "./seven-at-work.ts";

// An older copy of the state is put in its place while agents are at work: a backup, a snapshot, a move there and back.

let project: HookedProject;
let session: ClientSession;
let other: ClientSession;
const clients: ClientProcess[] = [];

beforeEach(() => {
  project = makeHookedProject("repository");
  session = sitDown("first");
  other = sitDown("second");
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.kill();
  project.remove();
});

function sitDown(id: string, env: Readonly<Record<string, string>> = {}): ClientSession {
  const client = startClientProcess();
  clients.push(client);
  return new ClientSession(project, client.pid, id, { env });
}

/** Runs in the folder above the project. */
function shell(command: string): void {
  execFileSync("bash", ["-ec", command], { cwd: project.folder, stdio: "pipe" });
}

/** So that there is a state to copy. */
async function beginAndEndOne(): Promise<void> {
  await asks("agent0");
  await session.agentStarts("agent0");
  await session.agentStops("agent0");
}

const asks = (agent: string) => session.asks(`toolu_${agent}`);

async function expectFull(): Promise<void> {
  for (const one of [session, other])
    expect((await one.asks(`toolu_eighth_${one.id}`))?.permissionDecisionReason).toContain("7 of 7 agents");
}

/** How the agents stand in agents.json, without those that have ended. */
function statuses(): string[] {
  return readAgents(project.root).flatMap(({ status }) => (status === "completed" ? [] : status));
}

const PUT_BACK = {
  "the state": ["cp -a project/.git/skyfom copy", "rm -rf project/.git/skyfom; mv copy project/.git/skyfom"],
  "the git directory": ["cp -a project/.git copy", "rm -rf project/.git; mv copy project/.git"],
  "the whole project": ["cp -a project copy", "rm -rf project; mv copy project"],
  "the state, file by file, over what is there": [
    "cp -a project/.git/skyfom copy",
    "cp -a copy/. project/.git/skyfom; find project/.git/skyfom/slots -name '*agent.*' -delete",
  ],
} as const;

/** What has begun when the copy is made. */
const MOMENTS: Readonly<Record<string, () => Promise<void>>> = {
  "before any was asked for": beginAndEndOne,
  "when each was reserved": async () => {
    for (const agent of AGENTS) expect(await asks(agent)).toBeUndefined();
  },
  "when some were at work, some reserved, and some not asked for": async () => {
    for (const agent of AGENTS.slice(0, 5)) expect(await asks(agent)).toBeUndefined();
    for (const agent of AGENTS.slice(0, 3)) await session.agentStarts(agent);
  },
};

async function startTheRest(): Promise<void> {
  const started = readHolders(project.state).map(({ name }) => name);
  for (const agent of AGENTS.slice(started.length)) expect(await asks(agent)).toBeUndefined();
  const isAtWork = (agent: string) => started.some((name) => name.includes(`~agent.${agent}~`));
  for (const agent of AGENTS) if (!isAtWork(agent)) await session.agentStarts(agent);
}

describe.each(Object.entries(PUT_BACK))(
  "seven agents, of whom one puts back a copy of %s",
  (_what, [copy, putBack]) => {
    test.each(Object.entries(MOMENTS))("made %s, keep their slots, and free them as they end", async (_when, begin) => {
      await begin();
      shell(copy);
      await startTheRest();
      shell(putBack);
      await session.turnEnds(...AGENTS);
      await expectFull();
      expect(statuses()).toEqual(AGENTS.map(() => "running"));
      expect(readHolders(project.state).map(({ slot }) => slot)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
      for (const agent of AGENTS) await session.agentStops(agent);
      await expectAllFree(project, other.pid);
      expect(await other.asks("toolu_next")).toBeUndefined();
    });
  },
);

const [COPY, BACK] = PUT_BACK["the state"];

test("the end of an agent is the first thing that is heard after a copy was put back", async () => {
  for (const agent of AGENTS) await asks(agent);
  shell(COPY);
  for (const agent of AGENTS) await session.agentStarts(agent);
  shell(BACK);
  await session.agentStops("agent3");
  const files = readHolders(project.state).map(({ name }) => name.split("~")[1]);
  expect(files.sort()).toEqual(AGENTS.filter((agent) => agent !== "agent3").map((agent) => `agent.${agent}`));
  expect(await session.asks("toolu_again")).toBeUndefined();
  await session.agentStarts("again");
  await expectFull();
});

test("an agent that waited in line when the copy was made, and works when it is put back, is counted", async () => {
  await startSeven(session);
  const waiter = session.run("subagent-start", session.startOf("waiter"));
  await vi.waitUntil(() => readFileSync(join(project.state, "events.jsonl"), "utf8").includes('"waiting"'));
  shell(COPY);
  await session.agentStops("agent1");
  await waiter;
  shell(BACK);
  await session.turnEnds(...AGENTS.slice(1), "waiter");
  await expectFull();
  const atWork = readHolders(project.state).map(({ name }) => name.split("~")[1]);
  expect(atWork.filter((name) => name === "agent.waiter")).toHaveLength(1);
  await session.agentStops("waiter");
  await session.turnEnds();
  await expectAllFree(project, other.pid);
});

test("what had ended when the copy is put back holds its slot until the next end of a turn, and no eighth comes in", async () => {
  await startSeven(session);
  shell(COPY);
  await session.turnEnds();
  for (const agent of ["b1", "b2", "b3"]) {
    expect(await asks(agent)).toBeUndefined();
    await session.agentStarts(agent);
  }
  shell(BACK);
  for (const one of [session, other]) expect((await one.asks("toolu_eighth"))?.permissionDecision).toBe("deny");
  await session.turnEnds("b1", "b2", "b3");
  const atWork = readHolders(project.state).map(({ name }) => name.split("~")[1]);
  expect(atWork.sort()).toEqual(["agent.b1", "agent.b2", "agent.b3"]);
});

test("a copy that was made while agents began, its log newer than its slots, frees none", async () => {
  await beginAndEndOne();
  const slots = join(project.state, "slots");
  cpSync(slots, join(project.folder, "slots"), { recursive: true });
  for (const agent of AGENTS) await asks(agent);
  shell(COPY);
  for (const agent of AGENTS) await session.agentStarts(agent);
  shell(BACK);
  rmSync(slots, { recursive: true });
  cpSync(join(project.folder, "slots"), slots, { recursive: true });
  await session.turnEnds(...AGENTS);
  await expectFull();
  expect(statuses()).toEqual(AGENTS.map(() => "running"));
  const lines = readFileSync(join(project.state, "events.jsonl"), "utf8").split("\n");
  expect(lines.filter((line) => line.includes('"started"')).length).toBe(AGENTS.length + 1);
});

test("several hooks that find the older copy at once leave each agent in one slot", async () => {
  for (const agent of AGENTS) await asks(agent);
  shell(COPY);
  for (const agent of AGENTS) await session.agentStarts(agent);
  shell(BACK);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => (n % 2 ? session : other).asks(`toolu_x${n}`)),
  );
  expect(answers.map((answer) => answer?.permissionDecision)).toEqual(answers.map(() => "deny"));
  const files = readHolders(project.state).map(({ name }) => name.split("~")[1]);
  expect(files.sort()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
});

test("a fork goes on in its caller's slot, and the older copy lets no second one in on the same call", async () => {
  const printing = sitDown("printing", { CLAUDE_CODE_ENTRYPOINT: "sdk-cli" });
  await startSeven(printing);
  const skill = { tool_name: "Skill", tool_use_id: "toolu_skill", tool_input: { skill: "look" }, agent_id: "agent1" };
  await printing.run("pre-tool-use", printing.event("PreToolUse", skill));
  shell(COPY);
  await printing.agentStarts("fork1");
  shell(BACK);
  await printing.turnEnds(...AGENTS);
  const forks = readdirSync(join(project.state, "forks")).map((name) => name.split("~")[1]);
  expect(forks).toEqual(["agent.fork1"]);
  expect(readHolders(project.state)).toHaveLength(7);
});

test("an idle parent stays idle", async () => {
  expect(await asks("parent")).toBeUndefined();
  await session.agentStarts("parent");
  const nested = session.spawnOf("toolu_child", {}, { agent_id: "parent" });
  expect((await session.run("pre-tool-use", nested)).stdout).toBe("");
  await session.agentStarts("child");
  await session.launched("toolu_child", "child");
  shell(COPY);
  await session.agentStops("parent");
  shell(BACK);
  await session.turnEnds("child");
  expect(readHolders(project.state).map(({ name }) => name.split("~")[1])).toEqual(["agent.child"]);
  const idle = readdirSync(join(project.state, "idle")).map((name) => name.split("~")[1]);
  expect(idle).toEqual(["agent.parent"]);
  expect(statuses().sort()).toEqual(["idle", "running"]);
});

/** The time of what the home remembers, so much later: as if the copy had been put back then. */
function rememberedLater(seconds: number): void {
  const later = Date.now() / 1000 + seconds;
  for (const name of readdirSync(project.remembered)) utimesSync(join(project.remembered, name), later, later);
}

function atWork(): string[] {
  return readHolders(project.state)
    .map(({ name }) => name.split("~")[1] as string)
    .sort();
}

test("an agent that ended since, and was resumed, holds one slot and not the one of the copy, too", async () => {
  await asks("agent1");
  await session.agentStarts("agent1");
  shell(COPY);
  await session.agentStops("agent1");
  for (const agent of AGENTS.slice(1, 6)) {
    await asks(agent);
    await session.agentStarts(agent);
  }
  await session.agentStarts("agent1");
  shell(BACK);
  rememberedLater(60);
  await session.turnEnds(...AGENTS.slice(0, 6));
  expect(atWork()).toEqual(AGENTS.slice(0, 6).map((agent) => `agent.${agent}`));
  expect(await asks("agent7")).toBeUndefined();
});

test("a reservation whose agent began and ended since is given back", async () => {
  await asks("agent1");
  await session.agentStarts("agent1");
  await session.run("pre-tool-use", session.spawnOf("toolu_child", {}, { agent_id: "agent1" }));
  shell(COPY);
  await session.agentStarts("child");
  await session.agentStops("child");
  shell(BACK);
  rememberedLater(60);
  await session.turnEnds("agent1");
  expect(atWork()).toEqual(["agent.agent1"]);
});

test("an agent that the client lists stays at work, though its parent is of the copy and gone", async () => {
  await asks("parent");
  await session.agentStarts("parent");
  await session.run("pre-tool-use", session.spawnOf("toolu_child", {}, { agent_id: "parent" }));
  await session.agentStarts("child");
  await session.launched("toolu_child", "child");
  shell(COPY);
  await session.run("settle", session.event("StopFailure", { agent_id: "parent", error: "server_error" }));
  shell(BACK);
  await session.turnEnds("child");
  expect(atWork()).toContain("agent.child");
});

/** Node's options by which a hook itself puts the copy back, just before it calls a function of `fs` with a path for the nth time. */
function puttingBack(functions: readonly string[], path: string, nth: number) {
  const preload = join(project.folder, "preload.cjs");
  const [cwd, back] = [JSON.stringify(project.folder), JSON.stringify(BACK)];
  const code = `const fs = require("fs"); let calls = 0;
for (const name of ${JSON.stringify(functions)}) {
  const own = fs[name];
  fs[name] = function (path, ...rest) {
    if (String(path).includes(${JSON.stringify(path)}) && ++calls === ${nth})
      require("child_process").execFileSync("bash", ["-ec", ${back}], { cwd: ${cwd}, env: { PATH: process.env.PATH } });
    return own.call(this, path, ...rest);
  };
}`;
  writeFileSync(preload, code);
  return { env: { NODE_OPTIONS: `--require ${preload}` } };
}

const WRITES = ["writeFileSync", "openSync", "mkdirSync", "linkSync"];

describe("a copy that is put back in the middle of a hook", () => {
  test.each([2, 3, 4])("frees nobody whom a Stop lists, before it reads the slots for the time %i", async (nth) => {
    for (const agent of AGENTS) await asks(agent);
    shell(COPY);
    for (const agent of AGENTS) await session.agentStarts(agent);
    const background_tasks = AGENTS.map((id) => ({ id, type: "subagent", status: "running" }));
    const stop = session.event("Stop", { background_tasks, prompt_id: "p" });
    await session.run("settle", stop, puttingBack(["readdirSync"], "/skyfom/slots", nth));
    await expectFull();
    expect(atWork()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
  });

  test("lets no eighth in", async () => {
    await beginAndEndOne();
    shell(COPY);
    await startSeven(session);
    const { stdout } = await session.run("pre-tool-use", session.spawnOf("toolu_8"), puttingBack(WRITES, "/seen/", 1));
    expect(stdout).toContain("the state was replaced while this was decided");
    for (const one of [session, other]) expect((await one.asks("toolu_9"))?.permissionDecision).toBe("deny");
  });

  test("gives the agent that starts no reservation of another", async () => {
    for (const agent of AGENTS) await asks(agent);
    shell(COPY);
    for (const agent of AGENTS.slice(0, 6)) await session.agentStarts(agent);
    await session.run("subagent-start", session.startOf("agent7"), puttingBack(WRITES, "/seen/", 1));
    await session.turnEnds(...AGENTS);
    await expectFull();
    expect(atWork()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
  });
});
