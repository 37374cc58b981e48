import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";
import { AGENTS, startSeven } from "./support/seven-at-work.ts";

let project: HookedProject;
let client: ClientProcess;
let session: ClientSession;

beforeEach(() => {
  project = makeHookedProject("repository");
  client = startClientProcess();
  session = new ClientSession(project, client.pid);
});
afterEach(async () => {
  await client.kill();
  project.remove();
});

const remove = (...parts: string[]) => {
  for (const part of parts) rmSync(join(project.bundles, `${part}.cjs`));
};

test("a spawn that finds a free slot needs nothing that a full ledger, a run or an odd state needs", async () => {
  remove("full", "runs", "run-file", "seldom");
  expect(await session.asks("toolu_1")).toBeUndefined();
  expect(await session.asks("toolu_2")).toBeUndefined();
});

test("a spawn that finds none needs no more than what frees slots and says who holds them", async () => {
  await startSeven(session);
  remove("runs", "run-file", "seldom");
  expect((await session.asks("toolu_8"))?.permissionDecisionReason).toContain("job toolu_agent7");
});

test("a spawn that finds no slot is denied also where what frees slots is missing", async () => {
  await startSeven(session);
  remove("full");
  expect(await session.asks("toolu_8")).toMatchObject({ permissionDecision: "deny" });
});

test("an agent of no run that waits for a slot works although what agents of runs need is missing", async () => {
  await startSeven(session);
  remove("worktree");
  const eighth = session.start("subagent-start", session.startOf("agent8"));
  await expect.poll(() => readdirSync(join(project.state, "waiting"))).toHaveLength(1);
  await session.agentStops(AGENTS[0] as string);
  expect(readAnswer(await eighth.done)).toBeUndefined();
});

test("a session that begins where no run is kept needs nothing that reads one", async () => {
  await session.asks("toolu_1");
  remove("run-file");
  expect(await session.begins()).toBeUndefined();
});

test("a start that need not wait loads nothing for worktrees; one that waits has loaded it before, since it may be gone then", async () => {
  const [part, loaded] = [join(project.bundles, "worktree.cjs"), join(project.folder, "loaded")];
  const note = `require("node:fs").writeFileSync(${JSON.stringify(loaded)}, "");`;
  writeFileSync(part, `${note}${readFileSync(part, "utf8")}`);
  await startSeven(session);
  expect(existsSync(loaded)).toBe(false);
  const eighth = session.start("subagent-start", session.startOf("agent8"));
  await expect.poll(() => readdirSync(join(project.state, "waiting"))).toHaveLength(1);
  expect(existsSync(loaded)).toBe(true);
  remove("worktree");
  await session.agentStops(AGENTS[0] as string);
  expect(readAnswer(await eighth.done)).toBeUndefined();
});
