import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { readAgents, readEvents } from "../../support/repository-state.ts";
import { CopiedState } from "../support/copied-state.ts";
import { startSeven } from "../support/seven-at-work.ts";

// A hook is killed between the rename that gives an agent its slot, or takes it, and the line in the log: the next hook puts it right.

const state = new CopiedState();

/** After so long a hook that is alive has written its line, in milliseconds. */
const LINE_TAKES_MS = 2_100;

/** Options of a hook that is killed as soon as it has renamed a file to such a path. */
const killedAfter = (to: RegExp) => state.afterRename(to, `process.kill(process.pid, "SIGKILL")`);

const entriesOf = (agent: string) => readAgents(state.project.root).filter(({ agentId }) => agentId === agent);
const newestOf = (agent: string) =>
  entriesOf(agent).map(({ status, lives }) => ({ status, slot: Array.isArray(lives) && lives.at(-1)?.slot }));
const startsOf = (agent: string) =>
  readEvents(state.project.root)
    .filter((event) => event.type === "started" && event.agent === agent)
    .map(({ how, slot }) => ({ how, slot }));

const slotOf = (agent: string) => Number(newestOf(agent)[0]?.slot);

/** A hook that only shows who is at work, as any does that ends in a new agents.json. */
const another = () => state.other.turnEnds();

async function start(agent: string, options: Parameters<typeof state.session.run>[2], agent_type = "general-purpose") {
  const started = await state.session.run("subagent-start", state.session.startOf(agent, { agent_type }), options);
  expect(started.signal).toBe("SIGKILL");
}

async function expectRunning(agent: string, started: { how: string; slot: number }): Promise<void> {
  const atWork = [{ status: "running", slot: started.slot }];
  await another();
  expect([newestOf(agent), startsOf(agent)]).toEqual([atWork, []]);
  await sleep(LINE_TAKES_MS);
  await Promise.all([another(), another(), another()]);
  expect([newestOf(agent), startsOf(agent)]).toEqual([atWork, [started]]);
}

test("an agent in its call's slot is shown at work, and its start is logged once", async () => {
  await state.asks("agent1");
  await start("agent1", killedAfter(/slots.1.*agent1/));
  await expectRunning("agent1", { how: "spawn", slot: 1 });
  expect(entriesOf("agent1").map(({ id, description }) => [id, description])).toEqual([
    ["toolu_agent1", "job toolu_agent1"],
  ]);
});

test("an agent of a workflow in a slot of its own is shown at work, and its start is logged once", async () => {
  await state.beginAndEndOne();
  await start("wf", killedAfter(/slots.1$/), "workflow-subagent");
  await expectRunning("wf", { how: "workflow", slot: 1 });
});

test("a resumed agent is shown at work in one entry, and its start is logged once", async () => {
  await state.beginAndEndOne();
  await start("agent0", killedAfter(/slots.1$/));
  await another();
  expect(newestOf("agent0")).toEqual([{ status: "running", slot: 1 }]);
  await sleep(LINE_TAKES_MS);
  await another();
  expect(startsOf("agent0").map(({ how }) => how)).toEqual(["spawn", "resume"]);
  expect(newestOf("agent0")).toEqual([{ status: "running", slot: 1 }]);
});

test("an agent that has waited is shown at work, its start is logged once, and it leaves the line", async () => {
  await startSeven(state.session);
  const waited = start("waiter", killedAfter(/slots.\d$/), "workflow-subagent");
  const waiting = join(state.project.state, "waiting");
  await vi.waitUntil(() => readdirSync(waiting).length === 1, { timeout: 5000 });
  const slot = slotOf("agent3");
  await state.session.agentStops("agent3");
  await waited;
  await expectRunning("waiter", { how: "workflow", slot });
  const [ticket = ""] = readdirSync(waiting);
  const longAgo = new Date(Date.now() - 11_000);
  utimesSync(join(waiting, ticket), longAgo, longAgo);
  await another();
  expect(readdirSync(waiting)).toEqual([]);
  expect(newestOf("waiter")).toEqual([{ status: "running", slot }]);
});

test("the place in line of an agent that has ended since is removed", async () => {
  await startSeven(state.session);
  const waited = start("waiter", killedAfter(/slots.\d$/), "workflow-subagent");
  const waiting = join(state.project.state, "waiting");
  await vi.waitUntil(() => readdirSync(waiting).length === 1, { timeout: 5000 });
  await state.session.agentStops("agent3");
  await waited;
  await state.session.agentStops("waiter");
  const [ticket = ""] = readdirSync(waiting);
  const longAgo = new Date(Date.now() - 11_000);
  utimesSync(join(waiting, ticket), longAgo, longAgo);
  await another();
  expect([readdirSync(waiting), newestOf("waiter").map(({ status }) => status)]).toEqual([[], ["completed"]]);
});

/** A parent with a child in the background, whose stop is then told. */
async function parentStops(options?: Parameters<typeof state.session.run>[2]): Promise<void> {
  const of = { agent_id: "parent", agent_type: "general-purpose" };
  await state.asks("parent");
  await state.session.agentStarts("parent");
  await state.session.launched("toolu_parent", "parent");
  await state.session.asks("toolu_child", { run_in_background: true }, of);
  await state.session.agentStarts("child");
  const answer = { tool_name: "Agent", tool_use_id: "toolu_child", tool_input: {}, ...of };
  const launched = { ...answer, tool_response: { status: "async_launched", agentId: "child" } };
  await state.session.run("settle", state.session.event("PostToolUse", launched));
  await state.session.run("settle", state.session.stopOf("parent"), options);
}

test("a parent whose slot is free is shown idle, and that is logged once", async () => {
  await parentStops(killedAfter(/idle.*parent/));
  const idles = () => readEvents(state.project.root).filter(({ type }) => type === "idle").length;
  await another();
  expect([entriesOf("parent").map(({ status }) => status), idles()]).toEqual([["idle"], 0]);
  await sleep(LINE_TAKES_MS);
  await Promise.all([another(), another()]);
  expect([entriesOf("parent").map(({ status }) => status), idles()]).toEqual([["idle"], 1]);
});

test("where the log is gone as well, the call of an agent is logged with its start", async () => {
  await state.asks("agent1");
  await start("agent1", killedAfter(/slots.1.*agent1/));
  state.shell("rm project/.git/skyfom/events.jsonl project/.git/skyfom/snapshot.json || true");
  await sleep(LINE_TAKES_MS);
  await Promise.all([another(), another()]);
  const log = readFileSync(join(state.project.state, "events.jsonl"), "utf8").trimEnd().split("\n");
  expect(log.map((line) => JSON.parse(line).type)).toEqual(["reserved", "started"]);
  expect(entriesOf("agent1").map(({ id, status }) => [id, status])).toEqual([["toolu_agent1", "running"]]);
});

test("a woken parent is shown at work in one entry, its start is logged once, and it is idle no more", async () => {
  await parentStops();
  await state.session.agentStops("child", { background_tasks: [] });
  await start("parent", killedAfter(/slots.\d.*agent.parent/));
  await another();
  expect(newestOf("parent")).toEqual([{ status: "running", slot: 2 }]);
  await sleep(LINE_TAKES_MS);
  await Promise.all([another(), another()]);
  expect(startsOf("parent")).toEqual([
    { how: "spawn", slot: 1 },
    { how: "wake", slot: 2 },
  ]);
  expect([newestOf("parent"), entriesOf("child").map(({ status }) => status)]).toEqual([
    [{ status: "running", slot: 2 }],
    ["completed"],
  ]);
  expect(readdirSync(join(state.project.state, "idle"))).toEqual([]);
  await state.session.agentStops("parent");
  expect([state.atWork(), entriesOf("parent").map(({ status }) => status)]).toEqual([[], ["completed"]]);
});
