import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAgents, readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { readAnswer } from "../support/read-answer.ts";

// A hook of a start that was killed, and another one of the same start: that of a second install, or the one that the module runs.

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

const statusOf = (agent: string) => readAgents(project.root).find(({ agentId }) => agentId === agent)?.status;

/** Lets a file look as if nobody had touched it for longer than a process takes to act. */
function leaveAlone(file: string, forMs = 11_000): void {
  const longAgo = new Date(Date.now() - forMs);
  utimesSync(file, longAgo, longAgo);
}

test.each([
  ["", 11_000],
  [", also when the clock was set back by an hour since", -3_600_000],
])("a start whose hook was killed before it took a slot is taken over%s", async (_name, forMs) => {
  await session.asks("toolu_1");
  const [holder = ""] = readdirSync(join(project.state, "slots/1"));
  const decided = join(project.state, "seen", `${holder.split("~")[0]}~start.agent1`);
  writeFileSync(decided, "");
  const started = session.agentStarts("agent1");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(readdirSync(join(project.state, "slots/1"))).toEqual([holder]);
  leaveAlone(decided, forMs);
  expect(await started).toBeUndefined();
  expect(statusOf("agent1")).toBe("running");
});

test("a start whose hook lives but stands still is not taken over, so that its agent takes no second slot", async () => {
  for (const n of [1, 2]) await session.asks(`toolu_${n}`);
  const [holder = ""] = readdirSync(join(project.state, "slots/1"));
  const [key = ""] = holder.split("~");
  const still = startClientProcess();
  process.kill(still.pid, "SIGSTOP");
  const decided = join(project.state, "seen", `${key}~start.agent1`);
  writeFileSync(decided, key.replace(/-p\d+-s\d+$/, `-p${still.pid}-s0`));
  leaveAlone(decided);
  const started = session.start("subagent-start", session.startOf("agent1"));
  // another agent's start shows that this one had the time
  await session.agentStarts("agent2");
  await session.agentStarts("agent2");
  expect(started.child.exitCode).toBeNull();
  expect(statusOf("agent1")).toBeUndefined();
  await still.kill();
  expect(readAnswer(await started.done)).toBeUndefined();
  expect([statusOf("agent1"), statusOf("agent2")]).toEqual(["running", "running"]);
});

test("a start notes the process that decides on it", async () => {
  await session.asks("toolu_1");
  const hook = session.start("subagent-start", session.startOf("agent1"));
  await hook.done;
  const [name = ""] = readdirSync(join(project.state, "seen")).filter((one) => one.endsWith("~start.agent1"));
  expect(readFileSync(join(project.state, "seen", name), "utf8")).toContain(`-p${hook.child.pid}-s`);
});

test("an agent whose hook was killed in line keeps waiting with the other, and works only in a free slot", async () => {
  for (let n = 1; n <= 7; n++) {
    await session.asks(`toolu_${n}`);
    await session.agentStarts(`agent${n}`);
  }
  const waiting = join(project.state, "waiting");
  const first = session.start("subagent-start", session.startOf("agent8"));
  await expect.poll(() => readdirSync(waiting).length).toBe(1);
  const [ticket = ""] = readdirSync(waiting);
  const second = session.start("subagent-start", session.startOf("agent8"));
  first.child.kill("SIGKILL");
  await first.done;
  leaveAlone(join(waiting, ticket));
  await expect.poll(() => readdirSync(waiting)).toEqual([expect.not.stringContaining(ticket)]);
  expect(second.child.exitCode).toBeNull();
  await session.agentStops("agent3");
  expect(readAnswer(await second.done)).toBeUndefined();
  expect(statusOf("agent8")).toBe("running");
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

/** An eighth agent whose start waits in line, and the process that waits. */
async function startEighth() {
  for (let n = 1; n <= 7; n++) {
    await session.asks(`toolu_${n}`);
    await session.agentStarts(`agent${n}`);
  }
  const first = session.start("subagent-start", session.startOf("agent8"));
  await expect.poll(() => readdirSync(join(project.state, "waiting")).length).toBe(1);
  return first;
}

const TOLD_TO_END = { additionalContext: expect.stringContaining("End now without calling any tool") };

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "a start whose process gets %s in line is told to end, also by another install's hook",
  async (name) => {
    const first = await startEighth();
    const second = session.start("subagent-start", session.startOf("agent8"));
    await sleep(500);
    first.child.kill(name);
    for (const { done } of [first, second]) expect(readAnswer(await done)).toMatchObject(TOLD_TO_END);
    expect([statusOf("agent8"), readdirSync(join(project.state, "waiting"))]).toEqual(["killed", []]);
    expect(readSlotsTaken(project.root)).toHaveLength(7);
  },
);

const PRINT_MODE = { env: { CLAUDE_CODE_ENTRYPOINT: "sdk-cli" } };

test("a forked skill whose hook was killed in line works in its caller's slot as soon as that is its turn", async () => {
  for (let n = 1; n <= 7; n++) {
    await session.asks(`toolu_${n}`);
    await session.agentStarts(`agent${n}`);
  }
  const skill = { tool_name: "Skill", tool_input: { skill: "forked" }, agent_id: "agent1" };
  for (const tool_use_id of ["toolu_s1", "toolu_s2"])
    await session.run("pre-tool-use", session.event("PreToolUse", { ...skill, tool_use_id }), PRINT_MODE);
  await session.agentStarts("fork1");
  const waiting = join(project.state, "waiting");
  const first = session.start("subagent-start", session.startOf("fork2"));
  await expect.poll(() => readdirSync(waiting).length).toBe(1);
  const [ticket = ""] = readdirSync(waiting);
  first.child.kill("SIGKILL");
  await first.done;
  leaveAlone(join(waiting, ticket));
  const second = session.start("subagent-start", session.startOf("fork2"));
  await expect.poll(() => readdirSync(waiting)).toEqual([expect.not.stringContaining(ticket)]);
  await session.agentStops("fork1");
  expect(readAnswer(await second.done)).toBeUndefined();
  expect(statusOf("fork2")).toBe("running");
  expect(readdirSync(join(project.state, "forks"))).toEqual([expect.stringContaining("~agent.fork2~")]);
});
