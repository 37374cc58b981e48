import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { writeBrief } from "../../../orchestrator/io/reference/brief-files.ts";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { readHolders } from "../support/read-holders.ts";

const FACTS = { skillName: "skyfom-backend-developer", taskId: "bd-7", description: "Write it" };

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

async function fill(by: ClientSession, count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await by.asks(`toolu_${n}`, { description: `job ${n}` });
}

/** The reason without what differs from run to run: how long each has worked. */
async function reasonFor(asking: ClientSession, more = {}): Promise<string | undefined> {
  const answer = await asking.asks("toolu_eighth", {}, more);
  expect(answer?.permissionDecision).toBe("deny");
  return answer?.permissionDecisionReason?.replace(/since \d+ s/g, "since N s");
}

const OWN_SEVEN = [1, 2, 3, 4, 5, 6, 7].map((n) => `  ${n}. job ${n}, since N s`);
const GO_ON =
  "Do not call Agent again in this turn; continue without it. You are notified when an agent ends, and may then make this call again.";

test("the eighth is told who works, since when, and to continue without it", async () => {
  await fill(session, 7);
  expect(await reasonFor(session)).toBe(
    ["Skyfom: not started. 7 of 7 agents of this repository are at work:", ...OWN_SEVEN, GO_ON].join("\n"),
  );
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

test("a denial leaves agents.json as it is, and newer than its line in the log", async () => {
  await fill(session, 7);
  const { agents, events } = statePaths(project.state);
  const before = statSync(agents);
  const size = statSync(events).size;
  await reasonFor(session);
  const [after, log] = [statSync(agents, { bigint: true }), statSync(events, { bigint: true })];
  expect(Number(log.size)).toBeGreaterThan(size);
  expect(Number(after.ino)).toBe(before.ino);
  expect(after.mtimeNs).toBeGreaterThanOrEqual(log.mtimeNs);
});

test("an agent that asks for an eighth is told to do the work itself", async () => {
  await fill(session, 7);
  expect(await reasonFor(session, { agent_id: "agent1", agent_type: "general-purpose" })).toBe(
    [
      "Skyfom: not started. 7 of 7 agents of this repository are at work:",
      ...OWN_SEVEN,
      "Do this part of the work yourself, now. Do not call Agent again for it.",
    ].join("\n"),
  );
});

test("a spawn that may not overtake an agent in line is told of it", async () => {
  await fill(session, 7);
  for (let n = 1; n <= 7; n++) await session.agentStarts(`agent${n}`);
  const waiting = session.agentStarts("resumed");
  while (readdirSync(join(project.state, "waiting")).length === 0) await sleep(20);
  expect(await reasonFor(session)).toBe(
    [
      "Skyfom: not started. 7 of 7 agents of this repository are at work:",
      ...OWN_SEVEN,
      "1 agent waits for a slot ahead of this call.",
      GO_ON,
    ].join("\n"),
  );
  await session.agentStops("agent1");
  await waiting;
});

test("agents of another session are named as such", async () => {
  const other = startClientProcess();
  await fill(new ClientSession(project, other.pid, "another"), 7);
  const theirs = OWN_SEVEN.map((line) => `${line}, in another session`);
  const full = ["Skyfom: not started. 7 of 7 agents of this repository are at work:", ...theirs];
  const stranded =
    "Do not call Agent again in this turn; continue without it. None of them belongs to this session, so you will not be notified when one ends.";
  expect(await reasonFor(session)).toBe([...full, stranded].join("\n"));
  // Of the calls that a run has handed over, one is told how to continue.
  const paths = statePaths(project.state);
  for (const attempt of [1, 2]) writeBrief(paths, { run: "r4nd", attempt }, { prompt: "x", ...FACTS });
  const called = async (n: number) => {
    const answer = await session.asks(`toolu_r${n}`, { prompt: `@skyfom r4nd.${n} else: cat x` });
    return answer?.permissionDecisionReason?.replace(/since \d+ s/g, "since N s");
  };
  const cli = `node "${join(dirname(project.folder), "skills/skyfom-pm-agent-orchestrator/skyfom.mjs")}"`;
  const orders = `When all calls of this message have been answered, run this now:\n\n\`\`\`sh\n${cli} next --run r4nd\n\`\`\``;
  expect(await called(1)).toBe([...full, stranded, orders].join("\n"));
  expect(await called(2)).toBe([...full, stranded].join("\n"));
  await other.kill();
});

test("a setting that lowers the cap is named", async () => {
  mkdirSync(join(project.root, ".claude"));
  writeFileSync(join(project.root, ".claude/skyfom.json"), '{ "maxAgents": 2 }');
  await fill(session, 2);
  expect(await reasonFor(session)).toBe(
    [
      "Skyfom: not started. 2 of 2 (lowered by a setting) agents of this repository are at work:",
      ...OWN_SEVEN.slice(0, 2),
      GO_ON,
    ].join("\n"),
  );
});

test.each(["8", "700", "-1", "0", "2.5", '"7"', "null"])("a setting of %s cannot raise the cap", async (maxAgents) => {
  mkdirSync(join(project.root, ".claude"));
  writeFileSync(join(project.root, ".claude/skyfom.json"), `{ "maxAgents": ${maxAgents} }`);
  await Promise.all(Array.from({ length: 9 }, (_, n) => session.asks(`toolu_${n}`)));
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

test.each(["", "{", "[]", "null", '"maxAgents"', '{ "maxAgents": 2, } // mine', "\uFEFF{}", "\0\xff"])(
  "a settings file that holds %j leaves the cap at seven",
  async (text) => {
    mkdirSync(join(project.root, ".claude"));
    writeFileSync(join(project.root, ".claude/skyfom.json"), text);
    await fill(session, 7);
    expect(await reasonFor(session)).toMatch(/^Skyfom: not started\. 7 of 7 agents of this repository are at work:\n/);
  },
);

test("a cap that is lowered counts however wrong the other settings are", async () => {
  mkdirSync(join(project.root, ".claude"));
  writeFileSync(join(project.root, ".claude/skyfom.json"), '{ "maxAgents": 2, "parallelism": "many", "typo": 1 }');
  await fill(session, 2);
  expect(await reasonFor(session)).toContain("2 of 2 (lowered by a setting) agents");
});

test("an agent of a process that cannot be checked counts, and the way to free it is named", async () => {
  await fill(session, 7);
  const [first] = readHolders(project.state);
  const path = first?.path ?? "";
  renameSync(path, join(dirname(path), basename(path).replace(/-n\d+-/, "-n1-")));
  expect(await reasonFor(session)).toBe(
    [
      "Skyfom: not started. 7 of 7 agents of this repository are at work:",
      "  1. job 1, since N s, of a process that cannot be checked",
      ...OWN_SEVEN.slice(1),
      GO_ON,
      "If nobody seems to hold a slot, `skyfom reset` shows and frees it.",
    ].join("\n"),
  );
});
