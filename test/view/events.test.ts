import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { EVENT_TABLE, EVENT_TYPES } from "../../orchestrator/core/ledger/events/event-table.ts";
import { type FreshPlugin, makeFreshPlugin, type Ran } from "../install/fresh-plugin.ts";

let plugin: FreshPlugin;
beforeAll(() => {
  plugin = makeFreshPlugin();
});
afterAll(() => plugin.remove());

test("the help explains every type of event", () => {
  const { stdout } = plugin.run(["events", "--help"]);
  const explained = [...stdout.replaceAll(/\n {20}(?=\S)/g, " ").matchAll(/^ {2}([a-z-]+) +(\S.*)$/gm)].map(
    ([, type, tells]) => [type, tells],
  );
  expect(explained.slice(-EVENT_TYPES.length)).toEqual(EVENT_TYPES.map((type) => [type, EVENT_TABLE[type].tells]));
});

const at = (second: number) => `2026-01-01T10:00:${String(second).padStart(2, "0")}.000Z`;
const AGENT = { owner: "m1-b1-n1-p1-s1", session: "s" };
const ASKED = { call: "c1", description: "bd-1 Serve it", agentType: "general-purpose", taskId: "bd-1" };

const LOG = [
  { at: at(0), type: "run-opened", run: "abcd", limit: 5 },
  { at: at(1), type: "task-claimed", run: "abcd", taskId: "bd-1", reference: "abcd.1" },
  { at: at(2), type: "reserved", ...AGENT, ...ASKED, reference: "abcd.1", life: "l1", slot: 3 },
  {
    at: at(3),
    type: "started",
    ...AGENT,
    life: "l1",
    slot: 3,
    agent: "a1",
    agentType: "general-purpose",
    how: "spawn",
  },
  {
    at: at(4),
    type: "denied",
    ...AGENT,
    call: "c2",
    description: "extra",
    agentType: "x",
    why: "full",
    reason: "7 of 7:\n 1.",
  },
  { at: at(9), type: "ended", ...AGENT, life: "l1", status: "completed", by: "agentStopped", agent: "a1" },
  { at: at(10), type: "report-collected", run: "abcd", reference: "abcd.1", status: "done" },
  { at: at(11), type: "run-finished", run: "abcd", closed: 1, failed: 0 },
];

const TEXT = [
  "2026-01-01",
  "10:00:00  run-opened        run abcd, 5 at once",
  "10:00:01  task-claimed      bd-1 for attempt abcd.1",
  "10:00:02  reserved          bd-1 Serve it: slot 3",
  "10:00:03  started           bd-1 Serve it: slot 3, agent a1",
  "10:00:04  denied            extra: 7 of 7",
  "10:00:09  ended             bd-1 Serve it: completed after 6 s",
  "10:00:10  report-collected  attempt abcd.1 (bd-1): done",
  "10:00:11  run-finished      run abcd: 1 closed, 0 failed",
];

function project(...lines: (object | string)[]) {
  const root = mkdtempSync(join(tmpdir(), "skyfom-events-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, ".git"));
  mkdirSync(join(root, ".claude/state/slots"), { recursive: true });
  const log = join(root, ".claude/state/events.jsonl");
  const text = (line: object | string) => (typeof line === "string" ? line : `${JSON.stringify(line)}\n`);
  writeFileSync(log, lines.map(text).join(""));
  const run = (...args: string[]): Ran => plugin.run(["events", ...args], { cwd: root, env: { TZ: "UTC" } });
  return { root, log, run };
}

test("each event is a line that a person understands", () => {
  const { stdout, exitCode } = project(...LOG).run();
  expect(stdout.trimEnd().split("\n")).toEqual(TEXT);
  expect(exitCode).toBe(0);
});

test("what a hook asks of an agent, and finds of its brief, is told by the agent's name", () => {
  const about = { ...AGENT, reference: "abcd.1", agent: "a1" };
  const missing = { at: at(5), type: "brief-not-given", ...about, call: "c1", given: "reference" };
  const { stdout } = project(
    ...LOG.slice(2, 4),
    missing,
    { ...missing, given: "another-prompt" },
    { at: at(8), type: "report-asked", ...about, life: "l1", why: "its last message holds no report" },
  ).run();
  expect(stdout.trimEnd().split("\n").slice(3)).toEqual([
    "10:00:05  brief-not-given   bd-1 Serve it was given its bare reference for abcd.1",
    "10:00:05  brief-not-given   bd-1 Serve it was given another prompt for abcd.1",
    "10:00:08  report-asked      bd-1 Serve it was asked for the report of abcd.1: its last message holds no report",
  ]);
});

test.each([
  [
    ["--type", "denied, ended"],
    [TEXT[0], TEXT[5], TEXT[6]],
  ],
  [
    ["--task", "bd-1"],
    [TEXT[0], TEXT[2], TEXT[3], TEXT[4], TEXT[6], TEXT[7]],
  ],
  [
    ["--task", "bd-1", "--type", "ended"],
    [TEXT[0], TEXT[6]],
  ],
  [
    ["--last", "2"],
    [TEXT[0], TEXT[7], TEXT[8]],
  ],
  [["--type", "overrun"], ["No such event yet."]],
])("%j shows what it says", (args, lines) => {
  expect(
    project(...LOG)
      .run(...args)
      .stdout.trimEnd()
      .split("\n"),
  ).toEqual(lines);
});

test("what names only a life is found by its task", () => {
  const { stdout } = project(
    ...LOG,
    { at: at(12), type: "listed", life: "l1" },
    { at: at(13), type: "listed", life: "l2" },
  ).run("--task", "bd-1", "--type", "listed");
  expect(stdout.trimEnd().split("\n")).toEqual([
    TEXT[0],
    "10:00:12  listed            bd-1 Serve it is known to the client as a background task",
  ]);
});

test("torn and foreign lines are counted and named, and the rest is shown", () => {
  const [first = {}, ...rest] = LOG;
  const { run } = project(
    first,
    '{"at":"2026-01-01T10:0\n',
    { hello: "there" },
    { type: "denied", at: at(5) },
    "\n",
    ...rest,
    '{"type',
  );
  const { stdout, exitCode } = run();
  expect(exitCode).toBe(0);
  expect(stdout.trimEnd().split("\n")).toEqual([
    ...TEXT.slice(0, 2),
    ...TEXT.slice(2),
    "Left out: 2 lines that are torn (lines 2, 5), 2 lines that are not of Skyfom (lines 3, 4).",
  ]);
  expect(JSON.parse(run("--json").stdout)).toMatchObject({ unusable: { torn: [2, 5], foreign: [3, 4] } });
});

test("--json holds the events as they are in the log", () => {
  expect(JSON.parse(project(...LOG).run("--json").stdout)).toEqual({
    events: LOG,
    unusable: { torn: [], foreign: [] },
    unusableBefore: { torn: [], foreign: [] },
  });
});

test("a log that was put aside comes first, and its lines that are no events are named as its own", () => {
  const { root, run } = project(...LOG.slice(4), "torn\n");
  const before = LOG.slice(0, 4).map((event) => `${JSON.stringify(event)}\n`);
  writeFileSync(join(root, ".claude/state/events.1.jsonl"), `${before.join("")}{"hello":"there"}\n`);
  expect(run().stdout.trimEnd().split("\n")).toEqual([
    ...TEXT,
    "Left out of events.1.jsonl: 1 line that is not of Skyfom (line 5).",
    "Left out: 1 line that is torn (line 5).",
  ]);
  const { stdout } = run("--task", "bd-1", "--type", "ended");
  expect(stdout.split("\n").slice(0, 2)).toEqual([TEXT[0], TEXT[6]]);
});

test("hostile texts stay in their line", () => {
  const description = `a\u001b[2J\nb\u202e${"x".repeat(10_000)}`;
  const { stdout } = project({ ...LOG[2], description }).run();
  expect(stdout.split("\n")).toHaveLength(3);
  expect(stdout).not.toMatch(/[^\P{C}\n]/u);
});

test("where there is no state it says so", () => {
  const { root, run } = project();
  rmSync(join(root, ".claude"), { recursive: true });
  expect(run()).toEqual({ exitCode: 0, stdout: "No event: Skyfom has no state here yet.\n", stderr: "" });
});

test("what does not exist is refused, and what exists is named", () => {
  const { run } = project(...LOG);
  expect(run("--type", "ended,endet", "--last", "many")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: [
      "--type",
      '  there is no event type "endet"',
      `  Use one of: ${EVENT_TYPES.join(", ")}.`,
      "--last",
      '  "many" is not a number of events',
      "  Give a whole number, such as 20.",
      "",
    ].join("\n"),
  });
  expect(run("--task", "bd-9")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: '--task\n  neither the log nor the tracker has a task "bd-9"\n  The log has: bd-1.\n',
  });
  expect(project().run("--task", "bd-9").stderr).toContain(
    "The log has no task yet; `skyfom task list` shows those of the tracker.",
  );
});

describe("--follow", () => {
  function follow(root: string, ...args: string[]) {
    const child: ChildProcess = spawn(
      process.execPath,
      [join(plugin.root, "bin/skyfom"), "events", "--follow", ...args],
      {
        cwd: root,
        env: { PATH: process.env.PATH, HOME: root, TZ: "UTC" },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    onTestFinished(() => void child.kill("SIGKILL"));
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
    });
    const see = (lines: readonly unknown[]) => expect.poll(() => out.trimEnd().split("\n")).toEqual(lines);
    return { see };
  }

  test("shows the last events, then those that come, in whole lines", async () => {
    const { root, log } = project(...LOG.slice(0, 4));
    const { see } = follow(root, "--last", "1");
    await see([TEXT[0], TEXT[4]]);
    appendFileSync(log, `${JSON.stringify(LOG[4])}\n{"at":"${at(9)}",`);
    await see([TEXT[0], TEXT[4], TEXT[5]]);
    appendFileSync(log, `${JSON.stringify(LOG[5]).replace(/^.*?,/, "")}\n`);
    await see([TEXT[0], TEXT[4], TEXT[5], TEXT[6]]);
  });

  test("continues in the new log when a new one is begun, without losing what came before", async () => {
    const { root, log } = project(...LOG.slice(0, 4));
    const { see } = follow(root);
    await see(TEXT.slice(0, 5));
    appendFileSync(log, `${JSON.stringify(LOG[4])}\n`);
    renameSync(log, join(root, ".claude/state/events.1.jsonl"));
    writeFileSync(log, `${JSON.stringify(LOG[5])}\n`);
    await see(TEXT.slice(0, 7));
    appendFileSync(log, `${JSON.stringify(LOG[6])}\n`);
    await see(TEXT.slice(0, 8));
  });

  test("shows no event twice when a copy takes the place of the log", async () => {
    const { root, log } = project(...LOG.slice(0, 4));
    const { see } = follow(root);
    await see(TEXT.slice(0, 5));
    copyFileSync(log, `${log}-copy`);
    renameSync(`${log}-copy`, log);
    appendFileSync(log, `${JSON.stringify(LOG[4])}\n`);
    await see(TEXT.slice(0, 6));
    appendFileSync(log, `${JSON.stringify(LOG[5])}\n`);
    await see(TEXT.slice(0, 7));
  });

  test("begins with events of the log before, where the new one holds fewer than are asked for", async () => {
    const { root, log } = project(LOG[4] ?? {});
    writeFileSync(
      join(root, ".claude/state/events.1.jsonl"),
      LOG.slice(0, 4)
        .map((event) => `${JSON.stringify(event)}\n`)
        .join(""),
    );
    const { see } = follow(root, "--last", "2");
    await see([TEXT[0], TEXT[4], TEXT[5]]);
    appendFileSync(log, `${JSON.stringify(LOG[5])}\n`);
    await see([TEXT[0], TEXT[4], TEXT[5], TEXT[6]]);
  });

  test("waits for a log that is not there yet, and prints JSON lines when asked to", async () => {
    const { root, log } = project();
    rmSync(join(root, ".claude"), { recursive: true });
    const { see } = follow(root, "--json", "--type", "run-opened");
    mkdirSync(join(root, ".claude/state"), { recursive: true });
    writeFileSync(log, LOG.map((event) => `${JSON.stringify(event)}\n`).join(""));
    await see([JSON.stringify(LOG[0])]);
  });
});
