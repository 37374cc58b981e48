import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { readAgents } from "../../support/repository-state.ts";
import { BACK, COPY, CopiedState, PUT_BACK } from "../support/copied-state.ts";
import { AGENTS, startSeven } from "../support/seven-at-work.ts";

// Starts that wait for a slot, or have just taken one, while others change the state or decide by it.

const state = new CopiedState();

/** Only a life that is so much older than what the home remembers is taken for one that has ended since a copy was made. */
const SURELY_OLDER_MS = 10_000;

const TAKES_SLOT = /skyfom.slots.\d$/;
const [COPY_FILES, FILES_BACK] = PUT_BACK["the state, file by file, over what is there"];

type Options = Parameters<typeof state.session.run>[2];

/** A start that has come into the line of those that wait. */
async function waits(agent: string, options?: Options): Promise<{ hook: ReturnType<typeof state.session.run> }> {
  const hook = state.session.run("subagent-start", state.session.startOf(agent), options);
  const log = join(state.project.state, "events.jsonl");
  const isWaiting = (line: string) => line.includes('"waiting"') && line.includes(`"${agent}"`);
  await vi.waitUntil(() => readFileSync(log, "utf8").split("\n").some(isWaiting), { timeout: 5000 });
  return { hook };
}

function named(...agents: string[]): string[] {
  return agents.map((agent) => `agent.${agent}`).sort();
}

/** Begins with six agents at work, so that one slot is free. */
async function startSix(): Promise<void> {
  for (const agent of AGENTS.slice(0, 6)) {
    expect(await state.asks(agent)).toBeUndefined();
    await state.session.agentStarts(agent);
  }
}

describe("a start that waits in line", () => {
  test.each([
    ["an older copy of the state is put back", BACK, "7 of 7 agents"],
    [
      "the state is deleted",
      "until rm -rf project/.git/skyfom; do :; done",
      "is gone, so nobody can tell who is at work",
    ],
    ["its slots alone are deleted", "rm -rf project/.git/skyfom/slots/[1-7]", "8 of 7 agents"],
  ])("is told to end once %s", async (_what, command, why) => {
    await startSeven(state.session);
    state.shell(COPY);
    const waiter = await waits("waiter");
    state.shell(command);
    expect((await waiter.hook).stdout).toContain("End now without calling any tool");
    for (const one of [state.session, state.other])
      expect((await one.asks("toolu_eighth"))?.permissionDecisionReason).toContain(why);
  });

  test("gets no slot from a hook that puts right what an older copy has", async () => {
    await startSeven(state.session);
    await sleep(SURELY_OLDER_MS + 500);
    const first = await waits("waiter1");
    const second = await waits("waiter2");
    state.shell(COPY);
    await state.session.agentStops("agent1");
    await first.hook;
    state.shell("cp -a copy/. project/.git/skyfom; find project/.git/skyfom/slots -name '*agent.waiter1*' -delete");
    const slow = state.afterRename(/skyfom.ended/, "sleep(1000)");
    const { stdout } = await state.session.run("pre-tool-use", state.session.spawnOf("toolu_8"), slow);
    expect(stdout).toContain("7 of 7 agents");
    expect(state.atWork()).toEqual(named(...AGENTS.slice(1), "waiter1"));
    await state.session.agentStops("agent2");
    await second.hook;
    expect(state.atWork()).toEqual(named(...AGENTS.slice(2), "waiter1", "waiter2"));
  });

  test.each([
    ["asks for a spawn", () => state.session.asks("toolu_8"), AGENTS.slice(1)],
    ["tells of an end", () => state.session.agentStops("agent2"), AGENTS.slice(2)],
  ])(
    "keeps the slot that it was given after long, where its client %s before that is logged",
    async (_what, another, left) => {
      await startSeven(state.session);
      const waiter = await waits("waiter", state.afterRename(TAKES_SLOT, "sleep(1500)"));
      await sleep(SURELY_OLDER_MS + 500);
      await state.session.agentStops("agent1");
      await vi.waitUntil(() => state.atWork().includes("agent.waiter"), { timeout: 5000, interval: 5 });
      await another();
      expect((await waiter.hook).stdout).toBe("");
      expect(state.atWork()).toEqual(named(...left, "waiter"));
    },
  );

  test("is told to end where its place in line is removed just as it gets its slot", async () => {
    await startSeven(state.session);
    const waiter = await waits("waiter", state.afterRename(TAKES_SLOT, `shell("rm -f project/.git/skyfom/waiting/*")`));
    await state.session.agentStops("agent1");
    expect((await waiter.hook).stdout).toContain("End now without calling any tool");
    expect(state.atWork()).toEqual(named(...AGENTS.slice(1)));
  });

  test("is told to end where an older copy is put back just as it gets its slot", async () => {
    await startSeven(state.session);
    state.shell(COPY);
    const waiter = await waits("waiter", state.afterRename(TAKES_SLOT, `shell(${JSON.stringify(BACK)})`));
    await state.session.agentStops("agent1");
    expect((await waiter.hook).stdout).toContain("End now without calling any tool");
  });
});

test("a start is not taken over by a hook that stood still while the first gave the agent its slot", async () => {
  await startSeven(state.session);
  const first = await waits("waiter");
  const [stall, stalled] = ["stall", "stalled"].map((name) => join(state.project.folder, name)) as [string, string];
  const slow = state.with(`const own = fs.readdirSync;
fs.readdirSync = function (path, ...rest) {
  const names = own.call(this, path, ...rest);
  if (/skyfom.waiting$/.test(path) && fs.existsSync(${JSON.stringify(stall)})) {
    fs.renameSync(${JSON.stringify(stall)}, ${JSON.stringify(stalled)});
    sleep(1500);
  }
  return names;
};`);
  const bundles = state.project.installAgain();
  const second = state.session.run("subagent-start", state.session.startOf("waiter"), { ...slow, bundles });
  await sleep(500);
  writeFileSync(stall, "");
  await vi.waitUntil(() => existsSync(stalled), { timeout: 5000, interval: 5 });
  await state.session.agentStops("agent1");
  for (const { stdout } of await Promise.all([first.hook, second])) expect(stdout).toBe("");
  expect(state.atWork()).toEqual(named(...AGENTS.slice(1), "waiter"));
  expect(readAgents(state.project.root).find(({ agentId }) => agentId === "waiter")?.lives).toHaveLength(1);
});

describe("a start that takes a free slot is told to end, where just then", () => {
  test.each([
    ["an older copy of the state is put back", COPY, BACK],
    [
      "an older copy is put back file by file",
      COPY_FILES,
      `${FILES_BACK}; find project/.git/skyfom/slots -name '*wf*' -delete`,
    ],
    ["the state is deleted", "true", "rm -rf project/.git/skyfom project/.claude"],
    ["the slots of others are deleted", "true", "rm -rf project/.git/skyfom/slots/[1-6]"],
  ])("%s", async (_what, before, command) => {
    await startSix();
    state.shell(before);
    const start = state.session.startOf("wf", { agent_type: "workflow-subagent" });
    const replaced = state.afterRename(TAKES_SLOT, `shell(${JSON.stringify(command)})`);
    expect((await state.session.run("subagent-start", start, replaced)).stdout).toContain(
      "End now without calling any tool",
    );
  });
});

test("a spawn is denied where the slots of others are deleted once the hook has looked for agents that were forgotten", async () => {
  await startSeven(state.session);
  const deleted = state.with(`const own = fs.readdirSync; let looks = 0;
fs.readdirSync = function (path, ...rest) {
  if (/skyfom.slots$/.test(path) && ++looks === 4) shell("rm -rf project/.git/skyfom/slots/[1-7]");
  return own.call(this, path, ...rest);
};`);
  const { stdout } = await state.session.run("pre-tool-use", state.session.spawnOf("toolu_8"), deleted);
  expect(stdout).toContain("while this was decided");
});

test("an agent stays at work that began while another hook was slow to write what the home remembers, and was killed", async () => {
  await startSix();
  const slow = state.with(`const { writeFileSync, renameSync } = fs; let isSlow = false;
fs.writeFileSync = function (path, ...rest) {
  if (!isSlow && /at-work/.test(String(path)) && !/lock$/.test(String(path))) {
    isSlow = true;
    sleep(${SURELY_OLDER_MS + 3000});
  }
  return writeFileSync.call(this, path, ...rest);
};
fs.renameSync = function (from, to) {
  renameSync.call(this, from, to);
  if (isSlow && /at-work/.test(to)) process.kill(process.pid, "SIGKILL");
};`);
  const killed = state.session.run("settle", state.session.stopOf("agent6"), slow);
  await sleep(1500);
  await state.asks("toolu_late");
  await state.session.agentStarts("late");
  await killed;
  await state.asks("toolu_next");
  expect(state.atWork()).toContain("agent.late");
});

test("an agent that begins just as the log is begun again stays in its slot and in the record", async () => {
  await state.beginAndEndOne();
  const line = `${JSON.stringify({ at: new Date().toISOString(), type: "note", text: "x".repeat(1_000) })}\n`;
  appendFileSync(join(state.project.state, "events.jsonl"), line.repeat(52 * 1024));
  const slow = state.with(`const own = fs.renameSync;
fs.renameSync = function (from, to) {
  if (/events.1.jsonl$/.test(to)) sleep(3000);
  own.call(this, from, to);
};`);
  const begins = state.session.run("settle", state.session.event("SessionStart", { source: "startup" }), slow);
  await vi.waitUntil(() => existsSync(join(state.project.state, "tmp/rotation")), { timeout: 9000 });
  await state.asks("agent1");
  await state.session.agentStarts("agent1");
  expect(existsSync(join(state.project.state, "events.1.jsonl"))).toBe(false);
  await begins;
  expect(existsSync(join(state.project.state, "events.1.jsonl"))).toBe(true);
  expect(state.atWork()).toEqual(named("agent1"));
  await state.session.agentStops("agent1");
  expect(readAgents(state.project.root).map(({ id, status }) => `${id} ${status}`)).toContain("toolu_agent1 completed");
});

const PRINT_MODE = { CLAUDE_CODE_ENTRYPOINT: "sdk-cli" };

test("of two forked skills of one caller that start at once, one works in its slot, and the other after it", async () => {
  await startSeven(state.session);
  for (const call of ["toolu_s1", "toolu_s2"]) {
    const skill = { tool_name: "Skill", tool_use_id: call, tool_input: { skill: call }, agent_id: "agent1" };
    await state.session.run("pre-tool-use", state.session.event("PreToolUse", skill), { env: PRINT_MODE });
  }
  const slow = state.with(`const own = fs.renameSync; let isSlow = false;
fs.renameSync = function (from, to) {
  if (!isSlow && /forks.*~reserved~/.test(from)) {
    isSlow = true;
    sleep(1000);
  }
  return own.call(this, from, to);
};`);
  const options = { env: { ...PRINT_MODE, ...slow.env } };
  const started: string[] = [];
  const starts = ["fork1", "fork2"].map(async (fork) => {
    await state.session.run("subagent-start", state.session.startOf(fork), options);
    started.push(fork);
  });
  await Promise.race(starts);
  await sleep(2000);
  expect(started).toHaveLength(1);
  const forks = () => readdirSync(join(state.project.state, "forks")).filter((file) => file.includes("~agent."));
  expect(forks()).toEqual([expect.stringContaining(`~agent.${started[0]}~`)]);
  await state.session.agentStops(started[0] as string);
  await Promise.all(starts);
  expect(started.sort()).toEqual(["fork1", "fork2"]);
  expect(state.atWork()).toEqual(named(...AGENTS));
});

test("a Stop that lists neither a parent that is just woken nor its children leaves it at work", async () => {
  const tasks = (...ids: string[]) => ({
    background_tasks: ids.map((id) => ({ id, type: "subagent", status: "running" })),
  });
  const of = { agent_id: "parent", agent_type: "general-purpose" };
  await state.asks("parent");
  await state.session.agentStarts("parent");
  await state.session.launched("toolu_parent", "parent");
  for (const child of ["child1", "child2"]) {
    await state.session.asks(`toolu_${child}`, { run_in_background: true }, of);
    await state.session.agentStarts(child);
    const answer = { tool_name: "Agent", tool_use_id: `toolu_${child}`, tool_input: {}, ...of };
    const launched = { ...answer, tool_response: { status: "async_launched", agentId: child } };
    await state.session.run("settle", state.session.event("PostToolUse", launched));
  }
  await state.session.agentStops("parent", tasks("child1", "child2"));
  await state.session.turnEnds("child1", "child2");
  await state.session.agentStops("child1", tasks("child2"));
  const slow = state.with(`const own = fs.rmSync;
fs.rmSync = function (path, options) {
  if (/skyfom.idle/.test(path)) sleep(2500);
  return own.call(this, path, options);
};`);
  const woken = state.session.run("subagent-start", state.session.startOf("parent"), slow);
  await vi.waitUntil(() => state.atWork().includes("agent.parent"), { timeout: 5000 });
  await state.session.turnEnds();
  expect((await woken).stdout).toBe("");
  expect(state.atWork()).toContain("agent.parent");
});
