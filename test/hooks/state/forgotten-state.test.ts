import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SKYFOM } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { AGENTS } from "../support/seven-at-work.ts";

// All that shows a state is deleted with it, and the plugin's hooks are not: what is remembered in the home holds the agents.

/** Run in the folder above the project. */
const COMMANDS = [
  "rm -rf project/.git/skyfom project/.claude",
  "rm -rf project/.git project/.claude",
  "cd project; git init -q; rm -rf .claude",
  "cd project; find . -mindepth 1 -delete",
  "cd project; git init -q; touch a; rm -rf .git/skyfom; git clean -ffdxq",
  "git clone -q origin fresh; rm -rf project; mv fresh project",
  "mv project moved; mkdir project",
  "rm -rf project; git clone -q origin project",
];

let project: HookedProject;
let first: ClientSession;
let second: ClientSession;
const clients: ClientProcess[] = [];

/** A client that is started elsewhere: where its process is tells nothing of the project. */
function sitDown(id: string): ClientSession {
  const client = startClientProcess();
  clients.push(client);
  return new ClientSession(project, client.pid, id);
}

function shell(command: string): void {
  execFileSync("bash", ["-ec", command], { cwd: project.folder, stdio: "pipe" });
}

async function startAll(session: ClientSession, round: string): Promise<void> {
  for (const agent of AGENTS) {
    expect(await session.asks(`toolu_${agent}${round}`)).toBeUndefined();
    await session.agentStarts(agent + round);
    await session.launched(`toolu_${agent}${round}`, agent + round);
  }
}

beforeAll(async () => {
  project = makeHookedProject("repository");
  shell("git clone -q project origin");
  first = sitDown("first");
  second = sitDown("second");
  await startAll(first, "");
});

afterAll(async () => {
  for (const client of clients) await client.kill();
  project.remove();
});

describe.each(COMMANDS)("seven agents at work, of whom one runs `%s`,", (command) => {
  test("are joined by no eighth, of their client or another, and the denial says what happened and what to do", async () => {
    shell(command);
    for (const session of [first, second]) {
      const reason = (await session.asks(`toolu_${session.id}${command}`))?.permissionDecisionReason;
      expect(reason).toContain("7 of 7 agents of this repository are at work:\n  1. job toolu_agent1");
      expect(reason).toContain(
        "The state in which they were counted was deleted while they worked; they are counted all the same.",
      );
      expect(reason).toContain("`skyfom reset`");
    }
  });
});

test("one that ends before anybody else has looked frees its slot, and is remembered no more than the slots are", async () => {
  shell(COMMANDS[0] as string);
  await first.agentStops("agent3");
  expect(await first.asks("toolu_a")).toBeUndefined();
  expect((await first.asks("toolu_b"))?.permissionDecision).toBe("deny");
  shell(COMMANDS[1] as string);
  expect((await first.asks("toolu_c"))?.permissionDecision).toBe("deny");
});

test("once all have ended, others start, and nothing is remembered of the first client", async () => {
  await first.turnEnds();
  expect(readdirSync(project.remembered)).toEqual([]);
  await startAll(second, "again");
  expect((await first.asks("toolu_d"))?.permissionDecision).toBe("deny");
});

test("`skyfom reset` at a terminal shows who is remembered, and what it frees is not counted again", async () => {
  shell(COMMANDS[0] as string);
  const reset = (...options: string[]) =>
    execFileSync(process.execPath, [join(SKYFOM, "bin/skyfom"), "reset", ...options], {
      cwd: project.root,
      env: { PATH: process.env.PATH, HOME: join(project.folder, "home") },
      encoding: "utf8",
    });
  expect(reset()).toMatch(/^Still held:\n {2}1\. job toolu_agent1again, .*its client process is alive/);
  reset("--force");
  for (const session of [first, second]) expect(await session.asks(`toolu_${session.id}_f`)).toBeUndefined();
});

test("what a killed client had at work holds nobody up", async () => {
  shell(COMMANDS[1] as string);
  await clients[1]?.kill();
  expect(await first.asks("toolu_e")).toBeUndefined();
  expect(readdirSync(project.remembered)).toHaveLength(1);
});
