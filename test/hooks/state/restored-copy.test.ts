import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readAgents } from "../../support/repository-state.ts";
import { BACK, COPY, CopiedState, PUT_BACK } from "../support/copied-state.ts";
import { expectAllFree } from "../support/expect-all-free.ts";
import { readHolders } from "../support/read-holders.ts";
import { AGENTS, startSeven } from "../support/seven-at-work.ts";

// An older copy of the state is put in its place while agents are at work: a backup, a snapshot, a move there and back.

const state = new CopiedState();

/** How the agents stand in agents.json, without those that have ended. */
function statuses(): string[] {
  return readAgents(state.project.root).flatMap(({ status }) => (status === "completed" ? [] : status));
}

/** What has begun when the copy is made. */
const MOMENTS: Readonly<Record<string, () => Promise<void>>> = {
  "before any was asked for": () => state.beginAndEndOne(),
  "when each was reserved": async () => {
    for (const agent of AGENTS) expect(await state.asks(agent)).toBeUndefined();
  },
  "when some were at work, some reserved, and some not asked for": async () => {
    for (const agent of AGENTS.slice(0, 5)) expect(await state.asks(agent)).toBeUndefined();
    for (const agent of AGENTS.slice(0, 3)) await state.session.agentStarts(agent);
  },
};

async function startTheRest(): Promise<void> {
  const started = readHolders(state.project.state).map(({ name }) => name);
  for (const agent of AGENTS.slice(started.length)) expect(await state.asks(agent)).toBeUndefined();
  const isAtWork = (agent: string) => started.some((name) => name.includes(`~agent.${agent}~`));
  for (const agent of AGENTS) if (!isAtWork(agent)) await state.session.agentStarts(agent);
}

describe.each(Object.entries(PUT_BACK))(
  "seven agents, of whom one puts back a copy of %s",
  (_what, [copy, putBack]) => {
    test.each(Object.entries(MOMENTS))("made %s, keep their slots, and free them as they end", async (_when, begin) => {
      await begin();
      state.shell(copy);
      await startTheRest();
      state.shell(putBack);
      await state.session.turnEnds(...AGENTS);
      await state.expectFull();
      expect(statuses()).toEqual(AGENTS.map(() => "running"));
      expect(readHolders(state.project.state).map(({ slot }) => slot)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
      for (const agent of AGENTS) await state.session.agentStops(agent);
      await expectAllFree(state.project, state.other.pid);
      expect(await state.other.asks("toolu_next")).toBeUndefined();
    });
  },
);

test("the end of an agent is the first thing that is heard after a copy was put back", async () => {
  for (const agent of AGENTS) await state.asks(agent);
  state.shell(COPY);
  for (const agent of AGENTS) await state.session.agentStarts(agent);
  state.shell(BACK);
  await state.session.agentStops("agent3");
  const files = readHolders(state.project.state).map(({ name }) => name.split("~")[1]);
  expect(files.sort()).toEqual(AGENTS.filter((agent) => agent !== "agent3").map((agent) => `agent.${agent}`));
  expect(await state.session.asks("toolu_again")).toBeUndefined();
  await state.session.agentStarts("again");
  await state.expectFull();
});

test("an agent that waited in line when the copy was made, and works when it is put back, is counted", async () => {
  await startSeven(state.session);
  const waiter = state.session.run("subagent-start", state.session.startOf("waiter"));
  await vi.waitUntil(() => readFileSync(join(state.project.state, "events.jsonl"), "utf8").includes('"waiting"'));
  state.shell(COPY);
  await state.session.agentStops("agent1");
  await waiter;
  state.shell(BACK);
  await state.session.turnEnds(...AGENTS.slice(1), "waiter");
  await state.expectFull();
  const atWork = readHolders(state.project.state).map(({ name }) => name.split("~")[1]);
  expect(atWork.filter((name) => name === "agent.waiter")).toHaveLength(1);
  await state.session.agentStops("waiter");
  await state.session.turnEnds();
  await expectAllFree(state.project, state.other.pid);
});

test("what had ended when the copy is put back holds its slot until the next end of a turn, and no eighth comes in", async () => {
  await startSeven(state.session);
  state.shell(COPY);
  await state.session.turnEnds();
  for (const agent of ["b1", "b2", "b3"]) {
    expect(await state.asks(agent)).toBeUndefined();
    await state.session.agentStarts(agent);
  }
  state.shell(BACK);
  for (const one of [state.session, state.other])
    expect((await one.asks("toolu_eighth"))?.permissionDecision).toBe("deny");
  await state.session.turnEnds("b1", "b2", "b3");
  const atWork = readHolders(state.project.state).map(({ name }) => name.split("~")[1]);
  expect(atWork.sort()).toEqual(["agent.b1", "agent.b2", "agent.b3"]);
});

test("a copy that was made while agents began, its log newer than its slots, frees none", async () => {
  await state.beginAndEndOne();
  const slots = join(state.project.state, "slots");
  cpSync(slots, join(state.project.folder, "slots"), { recursive: true });
  for (const agent of AGENTS) await state.asks(agent);
  state.shell(COPY);
  for (const agent of AGENTS) await state.session.agentStarts(agent);
  state.shell(BACK);
  rmSync(slots, { recursive: true });
  cpSync(join(state.project.folder, "slots"), slots, { recursive: true });
  await state.session.turnEnds(...AGENTS);
  await state.expectFull();
  expect(statuses()).toEqual(AGENTS.map(() => "running"));
  const lines = readFileSync(join(state.project.state, "events.jsonl"), "utf8").split("\n");
  expect(lines.filter((line) => line.includes('"started"')).length).toBe(AGENTS.length + 1);
});

test("several hooks that find the older copy at once leave each agent in one slot", async () => {
  for (const agent of AGENTS) await state.asks(agent);
  state.shell(COPY);
  for (const agent of AGENTS) await state.session.agentStarts(agent);
  state.shell(BACK);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => (n % 2 ? state.session : state.other).asks(`toolu_x${n}`)),
  );
  expect(answers.map((answer) => answer?.permissionDecision)).toEqual(answers.map(() => "deny"));
  const files = readHolders(state.project.state).map(({ name }) => name.split("~")[1]);
  expect(files.sort()).toEqual(AGENTS.map((agent) => `agent.${agent}`));
});

test("a fork goes on in its caller's slot, and the older copy lets no second one in on the same call", async () => {
  const printing = state.sitDown("printing", { CLAUDE_CODE_ENTRYPOINT: "sdk-cli" });
  await startSeven(printing);
  const skill = { tool_name: "Skill", tool_use_id: "toolu_skill", tool_input: { skill: "look" }, agent_id: "agent1" };
  await printing.run("pre-tool-use", printing.event("PreToolUse", skill));
  state.shell(COPY);
  await printing.agentStarts("fork1");
  state.shell(BACK);
  await printing.turnEnds(...AGENTS);
  const forks = readdirSync(join(state.project.state, "forks")).map((name) => name.split("~")[1]);
  expect(forks).toEqual(["agent.fork1"]);
  expect(readHolders(state.project.state)).toHaveLength(7);
});

test("an idle parent stays idle", async () => {
  expect(await state.asks("parent")).toBeUndefined();
  await state.session.agentStarts("parent");
  const nested = state.session.spawnOf("toolu_child", {}, { agent_id: "parent" });
  expect((await state.session.run("pre-tool-use", nested)).stdout).toBe("");
  await state.session.agentStarts("child");
  await state.session.launched("toolu_child", "child");
  state.shell(COPY);
  await state.session.agentStops("parent");
  state.shell(BACK);
  await state.session.turnEnds("child");
  expect(readHolders(state.project.state).map(({ name }) => name.split("~")[1])).toEqual(["agent.child"]);
  const idle = readdirSync(join(state.project.state, "idle")).map((name) => name.split("~")[1]);
  expect(idle).toEqual(["agent.parent"]);
  expect(statuses().sort()).toEqual(["idle", "running"]);
});

/** What the copy has, as if it had begun so many seconds earlier. */
function begunEarlier(seconds: number): void {
  const log = join(state.project.folder, "copy/events.jsonl");
  const earlier = (at: string) => new Date(Date.parse(at) - seconds * 1000).toISOString();
  writeFileSync(log, readFileSync(log, "utf8").replace(/(?<="at":")[^"]+/g, earlier));
}

test("an agent that ended since, and was resumed, holds one slot and not the one of the copy, too", async () => {
  await state.asks("agent1");
  await state.session.agentStarts("agent1");
  state.shell(COPY);
  begunEarlier(60);
  await state.session.agentStops("agent1");
  for (const agent of AGENTS.slice(1, 6)) {
    await state.asks(agent);
    await state.session.agentStarts(agent);
  }
  await state.session.agentStarts("agent1");
  state.shell(BACK);
  await state.session.turnEnds(...AGENTS.slice(0, 6));
  expect(state.atWork()).toEqual(AGENTS.slice(0, 6).map((agent) => `agent.${agent}`));
  expect(await state.asks("agent7")).toBeUndefined();
});

test("a reservation whose agent began and ended since is given back", async () => {
  await state.asks("agent1");
  await state.session.agentStarts("agent1");
  await state.session.run("pre-tool-use", state.session.spawnOf("toolu_child", {}, { agent_id: "agent1" }));
  state.shell(COPY);
  begunEarlier(60);
  await state.session.agentStarts("child");
  await state.session.agentStops("child");
  state.shell(BACK);
  await state.session.turnEnds("agent1");
  expect(state.atWork()).toEqual(["agent.agent1"]);
});

test("an agent that the client lists stays at work, though its parent is of the copy and gone", async () => {
  await state.asks("parent");
  await state.session.agentStarts("parent");
  await state.session.run("pre-tool-use", state.session.spawnOf("toolu_child", {}, { agent_id: "parent" }));
  await state.session.agentStarts("child");
  await state.session.launched("toolu_child", "child");
  state.shell(COPY);
  await state.session.run("settle", state.session.event("StopFailure", { agent_id: "parent", error: "server_error" }));
  state.shell(BACK);
  await state.session.turnEnds("child");
  expect(state.atWork()).toContain("agent.child");
});

test("a fork whose start hook was killed keeps its place, though its call is older than what the home remembers", async () => {
  const printing = state.sitDown("printing", { CLAUDE_CODE_ENTRYPOINT: "sdk-cli" });
  await startSeven(printing);
  const skill = { tool_name: "Skill", tool_use_id: "toolu_skill", tool_input: { skill: "look" }, agent_id: "agent1" };
  await printing.run("pre-tool-use", printing.event("PreToolUse", skill));
  const forks = join(state.project.state, "forks");
  const [pass = ""] = readdirSync(forks);
  const record = JSON.parse(readFileSync(join(forks, pass), "utf8"));
  writeFileSync(join(forks, pass), JSON.stringify({ ...record, at: new Date(Date.now() - 60_000).toISOString() }));
  const taken = pass.replace("~reserved~", "~agent.fork1~");
  renameSync(join(forks, pass), join(forks, taken));
  await printing.turnEnds(...AGENTS);
  expect(readdirSync(forks)).toEqual([taken]);
});
