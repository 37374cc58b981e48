import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RememberedLife } from "../../../orchestrator/core/ledger/remembered-life.ts";
import { statePaths } from "../../../orchestrator/io/ledger/files/state-paths.ts";
import { restoreLives } from "../../../orchestrator/io/ledger/memory/restore-lives.ts";
import { readSlotsTaken, SKYFOM } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, type HookOptions, makeHookedProject } from "../support/hooked-project.ts";
import { readAnswer } from "../support/read-answer.ts";
import { AGENTS, startSeven } from "../support/seven-at-work.ts";

// What is remembered of agents at work goes with their ends alone, and goes with every end, whatever becomes of the state meanwhile.

const DELETE = "rm -rf .git/skyfom .claude";

let project: HookedProject;
let client: ClientProcess;
let other: ClientProcess;
let session: ClientSession;

beforeEach(async () => {
  project = makeHookedProject("repository");
  client = startClientProcess();
  other = startClientProcess();
  session = new ClientSession(project, client.pid, "first");
  await startSeven(session);
});

afterEach(async () => {
  await client.kill();
  await other.kill();
  project.remove();
});

function shell(command: string): void {
  execFileSync("bash", ["-ec", command], { cwd: project.root, stdio: "pipe" });
}

function remembered(): string[] {
  return readdirSync(project.remembered);
}

function livesRemembered(): RememberedLife[] {
  return JSON.parse(readFileSync(join(project.remembered, remembered()[0] as string), "utf8")).lives;
}

function reset(...options: string[]): string {
  return execFileSync(process.execPath, [join(SKYFOM, "bin/skyfom"), "reset", ...options], {
    cwd: project.root,
    env: { PATH: process.env.PATH, HOME: join(project.folder, "home") },
    encoding: "utf8",
  });
}

describe.each([DELETE, "rm -rf .git .claude"])("a start that waits in line while an agent runs `%s`", (command) => {
  test("tells its agent to end, and lets nobody forget the seven", async () => {
    const waiter = session.start("subagent-start", session.startOf("agent8"));
    await expect.poll(() => readdirSync(join(project.state, "waiting"))).toHaveLength(1);
    // the waiter may put a file into a folder that is being removed
    shell(`until ${command}; do :; done`);
    expect((await waiter.done).stdout).toContain("End now without calling any tool");
    // in the middle of the deletion it may have taken a slot, which it holds until it ends
    expect((await session.asks("toolu_8"))?.permissionDecisionReason).toMatch(/[78] of 7 agents/);
  });
});

test("a turn that ends while the state is half deleted forgets nobody who works on", async () => {
  shell("rm -rf .git/skyfom/slots/*");
  await session.turnEnds(...AGENTS);
  shell(DELETE);
  expect((await session.asks("toolu_8"))?.permissionDecisionReason).toContain("7 of 7 agents");
});

describe("seven whose slots an agent with another home has a part of", () => {
  beforeEach(async () => {
    shell(DELETE);
    mkdirSync(join(project.folder, "elsewhere"));
    const stranger = new ClientSession(project, other.pid, "second", {
      env: { HOME: join(project.folder, "elsewhere") },
    });
    expect(await stranger.asks("toolu_other")).toBeUndefined();
    expect((await session.asks("toolu_8"))?.permissionDecisionReason).toContain("8 of 7 agents");
  });

  test("give all their slots back when they end", async () => {
    for (const agent of AGENTS) await session.agentStops(agent);
    expect(readSlotsTaken(project.root)).toHaveLength(1);
    expect(remembered()).toEqual([]);
    expect(await session.asks("toolu_9")).toBeUndefined();
  });

  test("are all shown by `skyfom reset`, and freed with --force", async () => {
    expect(reset()).toMatch(/^Still held:\n(?: {2}\d\. .*\n){8}/);
    reset("--force");
    expect(await session.asks("toolu_9")).toBeUndefined();
    expect(readSlotsTaken(project.root)).toHaveLength(1);
  });
});

describe("seven whose folder is gone", () => {
  let gone: ClientSession;

  beforeEach(() => {
    const options: HookOptions = { through: ["sh", "-ec", 'cd ..; rm -rf project; exec "$@"', "sh"] };
    gone = new ClientSession(project, client.pid, "first", options);
  });

  /** The folder is there until the hook's process is in it. */
  function inFolder<T>(act: () => Promise<T>): Promise<T> {
    mkdirSync(project.root, { recursive: true });
    return act();
  }

  test.each([
    [
      "the end of each",
      async () => {
        for (const agent of AGENTS) await inFolder(() => gone.agentStops(agent));
      },
    ],
    ["the end of a turn", () => inFolder(() => gone.turnEnds())],
  ])("are joined by no eighth, until %s lets others start", async (_, end) => {
    rmSync(project.root, { recursive: true });
    expect((await inFolder(() => gone.asks("toolu_8")))?.permissionDecisionReason).toContain("which is gone");
    await end();
    expect(remembered()).toEqual([]);
    expect(await inFolder(() => gone.asks("toolu_9"))).toBeUndefined();
  });
});

test("one that has ended since a slower process looked is not counted again", async () => {
  const before = livesRemembered();
  shell(DELETE);
  await session.agentStops("agent1");
  vi.stubEnv("HOME", join(project.folder, "home"));
  restoreLives(statePaths(project.state), before);
  vi.unstubAllEnvs();
  expect(readSlotsTaken(project.root)).toHaveLength(6);
});

test.each([
  ["a directory", "mkdir"],
  ["a pipe", "mkfifo"],
])("one that ends while the log is %s, and nothing can be read from it, is not counted again", async (_, make) => {
  const log = join(project.state, "events.jsonl");
  shell(`rm -f ${log} ${project.state}/snapshot.json; ${make} ${log}`);
  await session.agentStops("agent1");
  shell(`rm -rf ${log}`);
  expect(await session.asks("toolu_8")).toBeUndefined();
  expect(readSlotsTaken(project.root)).toHaveLength(7);
});

test.each(["slots", "ended"])("a state whose %s cannot be listed starts no agent, and no hook fails", async (name) => {
  const folder = join(project.state, name);
  shell(`rm -rf ${folder}; ln -s ${name} ${folder}`);
  const asked = await session.run("pre-tool-use", session.spawnOf("toolu_8"));
  expect([asked.code, asked.stderr, readAnswer(asked)?.permissionDecision]).toEqual([0, "", "deny"]);
  const ended = await session.run("settle", session.stopOf("agent1"));
  expect([ended.code, ended.stderr]).toEqual([0, ""]);
});

test("a client that died at work is remembered no more once anybody's turn has ended", async () => {
  await client.kill();
  await new ClientSession(project, other.pid, "second").turnEnds();
  expect(remembered()).toEqual([]);
});

test("hooks in another project load nothing more because of them, and write nothing where nothing has changed", async () => {
  const bundles = project.installAgain();
  const loaded = join(project.folder, "loaded");
  writeFileSync(join(bundles, "work.cjs"), `require("node:fs").writeFileSync(${JSON.stringify(loaded)}, "")`);
  const elsewhere = join(project.folder, "another-project");
  mkdirSync(elsewhere);
  const there = new ClientSession(project, other.pid, "there", { bundles, env: { CLAUDE_PROJECT_DIR: elsewhere } });
  await there.turnEnds();
  expect(readdirSync(project.folder)).not.toContain("loaded");
  await new ClientSession(project, other.pid, "here", { bundles }).turnEnds();
  expect(readdirSync(project.folder)).toContain("loaded");
  const file = join(project.remembered, remembered()[0] as string);
  const { ino } = statSync(file);
  await session.turnEnds(...AGENTS);
  expect(statSync(file).ino).toBe(ino);
});
