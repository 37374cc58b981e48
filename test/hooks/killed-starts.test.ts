import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readAgents, readSlotsTaken } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./client-process.ts";
import { ClientSession } from "./client-session.ts";
import { type HookedProject, makeHookedProject } from "./hooked-project.ts";
import { readAnswer } from "./read-answer.ts";

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
