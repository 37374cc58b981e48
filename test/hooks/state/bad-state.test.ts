import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readAgents, readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
import { canMount, mountReadOnly, mountSmall, unmount } from "../support/mount.ts";
import { readHolders } from "../support/read-holders.ts";

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

/** The path below the project that is broken, and how. */
const UNUSABLE: readonly (readonly [name: string, path: string, breakIt: (path: string) => void])[] = [
  ["a file in place of .claude", ".claude", (path) => writeFileSync(path, "")],
  ["a file in place of the state directory", ".claude/state", (path) => writeFileSync(path, "")],
  ["a link in place of the state directory", ".claude/state", linkElsewhere],
  ["a dangling link in place of the state directory", ".claude/state", (path) => symlinkSync("nowhere", path)],
  ["a file in place of the slots", ".claude/state/slots", (path) => writeFileSync(path, "")],
  ["a link in place of the slots", ".claude/state/slots", linkElsewhere],
  ["a link in place of the decisions", ".claude/state/seen", linkElsewhere],
  ["a link in place of the waiting line", ".claude/state/waiting", linkElsewhere],
  ["a link in place of the scratch folder", ".claude/state/tmp", linkElsewhere],
  ["a file in place of the waiting line", ".claude/state/waiting", (path) => writeFileSync(path, "")],
  ["a directory in place of the log", ".claude/state/events.jsonl", (path) => mkdirSync(path)],
  [
    "a link in place of the log",
    ".claude/state/events.jsonl",
    (path) => symlinkSync(join(path, "../../../README"), path),
  ],
];

function linkElsewhere(path: string): void {
  mkdirSync(join(project.folder, "elsewhere"));
  symlinkSync(join(project.folder, "elsewhere"), path);
}

describe.each(UNUSABLE)("%s", (_name, path, breakIt) => {
  test("denies a spawn with the path in the reason, and takes no slot", async () => {
    mkdirSync(join(project.root, path, ".."), { recursive: true });
    breakIt(join(project.root, path));
    const answer = await session.asks("toolu_1");
    expect(answer?.permissionDecision).toBe("deny");
    expect(answer?.permissionDecisionReason).toContain(join(project.root, path));
    expect(answer?.permissionDecisionReason).toContain("SKYFOM_GUARD=off");

    rmSync(join(project.root, path), { recursive: true });
    expect(readSlotsTaken(project.root)).toEqual([]);
    expect(await session.asks("toolu_2")).toBeUndefined();
  });
});

test.skipIf(!canMount())("a read-only state directory denies a spawn with the path in the reason", async () => {
  await session.asks("toolu_1");
  mountReadOnly(project.state);
  const answer = await session.asks("toolu_2");
  unmount(project.state);
  expect(answer?.permissionDecision).toBe("deny");
  expect(answer?.permissionDecisionReason).toContain(project.state);
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

test.skipIf(!canMount())(
  "a full disk denies a spawn with the path in the reason, and frees a slot all the same",
  async () => {
    mkdirSync(project.state, { recursive: true });
    mountSmall(project.state, "64k");
    await session.asks("toolu_1");
    await session.agentStarts("agent1");
    expect(() => writeFileSync(join(project.state, "ballast"), Buffer.alloc(65_536))).toThrow("ENOSPC");
    const answer = await session.asks("toolu_2");
    await session.agentStops("agent1");
    const taken = readSlotsTaken(project.root);
    rmSync(join(project.state, "ballast"));
    await session.turnEnds();
    const statuses = readAgents(project.root).map(({ id, status }) => `${id} ${status}`);
    unmount(project.state);
    expect(answer?.permissionDecision).toBe("deny");
    expect(answer?.permissionDecisionReason).toContain(`ENOSPC: no space left on device, write, in ${project.state}`);
    expect(taken).toEqual([]);
    expect(statuses).toEqual(["toolu_1 completed"]);
  },
);

test.skipIf(!canMount())("a read-only repository denies the first spawn with the path in the reason", async () => {
  mountReadOnly(project.root);
  const answer = await session.asks("toolu_1");
  unmount(project.root);
  expect(answer?.permissionDecision).toBe("deny");
  expect(answer?.permissionDecisionReason).toContain(join(project.root, ".claude"));
});

/** What may be in a slot that is no holding of ours, put there by `put`. */
const FOREIGN: readonly (readonly [name: string, put: (slot: string) => void])[] = [
  ["a file where its directory belongs", (slot) => writeFileSync(slot, "")],
  ["a link to a full directory", (slot) => symlinkSync(project.root, slot)],
  ["a link to an empty directory", (slot) => linkElsewhere(slot)],
  ["a dangling link", (slot) => symlinkSync("nowhere", slot)],
  ["a file of another name", (slot) => put(slot, "notes.txt")],
  ["a directory", (slot) => mkdirSync(join(slot, "folder"), { recursive: true })],
];

function put(slot: string, name: string): void {
  mkdirSync(slot, { recursive: true });
  writeFileSync(join(slot, name), "");
}

describe.each(FOREIGN)("a slot that holds %s", (_name, fill) => {
  test("counts as taken, is named in the denial, and is never emptied", async () => {
    await session.asks("toolu_0");
    await session.refused("toolu_0");
    const slot = join(project.state, "slots/3");
    rmSync(slot, { recursive: true, force: true });
    fill(slot);
    const answers = [];
    for (let n = 1; n <= 7; n++) answers.push(await session.asks(`toolu_${n}`));
    expect(answers.slice(0, 6)).toEqual(Array(6).fill(undefined));
    expect(answers[6]?.permissionDecisionReason).toContain("7 of 7 agents");
    expect(answers[6]?.permissionDecisionReason).toContain("  3. a record that cannot be read\n");
    await session.turnEnds();
    expect(execFileSync("ls", ["-A", join(project.state, "slots")], { encoding: "utf8" })).toContain("3");
    expect((await session.asks("toolu_8"))?.permissionDecision).toBeUndefined();
  });
});

test("a record that is torn still counts, and its slot is freed by its agent's end", async () => {
  await session.asks("toolu_1");
  for (const { path } of readHolders(project.state)) truncateSync(path, 10);
  await session.agentStarts("agent1");
  expect(readAgents(project.root).map(({ status }) => status)).toEqual(["running"]);
  await session.agentStops("agent1");
  expect(readSlotsTaken(project.root)).toEqual([]);
});

test("a named pipe in place of the log denies a spawn instead of losing its line", async () => {
  await session.asks("toolu_1");
  rmSync(join(project.state, "events.jsonl"));
  execFileSync("mkfifo", [join(project.state, "events.jsonl")]);
  const answer = await session.asks("toolu_2");
  expect(answer?.permissionDecision).toBe("deny");
  expect(answer?.permissionDecisionReason).toContain(
    `${join(project.state, "events.jsonl")}: it is a named pipe, and was not written. Move it away`,
  );
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

/** What may be in place of a file that is derived, and can be derived again. */
const DERIVED: readonly (readonly [name: string, file: string, spoil: (path: string) => void])[] = [
  ["an agents.json that is a directory", "agents.json", (path) => mkdirSync(join(path, "a"), { recursive: true })],
  ["an agents.json that is a link", "agents.json", (path) => symlinkSync(join(project.root, "README"), path)],
  ["an agents.json that is empty", "agents.json", (path) => writeFileSync(path, "")],
  ["an agents.json with a line more", "agents.json", (path) => writeFileSync(path, "[\n]\n{}\n")],
  ["an agents.json that is binary", "agents.json", (path) => writeFileSync(path, Buffer.from([0, 255, 10]))],
  ["a snapshot that is half", "snapshot.json", (path) => writeFileSync(path, '{"format":1,"offset":0,"entr')],
  ["a snapshot that is a directory", "snapshot.json", (path) => mkdirSync(path)],
  ["a snapshot that holds no agents", "snapshot.json", (path) => writeFileSync(path, snapshot({ entries: [null, 7] }))],
  ["a snapshot of half agents", "snapshot.json", (path) => writeFileSync(path, snapshot({ entries: [{ id: "a" }] }))],
  ["a snapshot with a negative offset", "snapshot.json", (path) => writeFileSync(path, snapshot({ offset: -5 }))],
  ["a snapshot with an offset in words", "snapshot.json", (path) => writeFileSync(path, snapshot({ offset: "1" }))],
  ["a snapshot of another format", "snapshot.json", (path) => writeFileSync(path, snapshot({ format: 2 }))],
];

function snapshot(fields: object): string {
  return JSON.stringify({ format: 1, offset: 0, entries: [], ...fields });
}

describe.each(DERIVED)("%s", (_name, file, spoil) => {
  test("costs no slot, and agents.json is right again after the next hook", async () => {
    await session.asks("toolu_1");
    const path = join(project.state, file);
    rmSync(path, { force: true });
    spoil(path);
    await session.agentStarts("agent1");
    expect(readAgents(project.root).map(({ id, status }) => `${id} ${status}`)).toEqual(["toolu_1 running"]);
    await session.agentStops("agent1");
    expect(readAgents(project.root).map(({ id, status }) => `${id} ${status}`)).toEqual(["toolu_1 completed"]);
    expect(readSlotsTaken(project.root)).toEqual([]);
  });
});

/** Lines that somebody else may have put into the log. */
const FOREIGN_LINES = [
  "\u0000\u0001 binary",
  '{"type":"__proto__","at":"x"}',
  '{"type":"constructor","at":"x"}',
  '{"type":"reserved","at":"x"}',
  '{"type":"started","at":7,"agent":{},"life":[]}',
  '{"type":"joined","at":null}',
  '{"type":"ended","at":"x","life":"0000000000000000"}',
  '{"type":["reserved"],"at":"x"}',
  '{"type":"exchanged","at":"x","life":null,"other":null}',
  "[]",
  '{"type":"reserved","at":"2026-01-01T00:00:00.000Z","call":"toolu_1',
];

test.each(FOREIGN_LINES)("a foreign line in the log costs no slot: %s", async (line) => {
  await session.asks("toolu_1");
  writeFileSync(join(project.state, "events.jsonl"), line, { flag: "a" });
  expect(await session.asks("toolu_2")).toBeUndefined();
  await session.agentStarts("agent1");
  await session.agentStops("agent1");
  await session.turnEnds();
  expect(readSlotsTaken(project.root)).toEqual([]);
  const open = readAgents(project.root).filter(({ status }) => ["reserved", "running"].includes(status));
  expect(open).toEqual([]);
});

test("a line that was never finished keeps no hook from ending", async () => {
  await session.asks("toolu_1");
  appendFileSync(join(project.state, "events.jsonl"), '{"type":"ended","at":"2026');
  const { child, done } = session.start("settle", session.stopOf("nobody"));
  const deadline = setTimeout(() => child.kill("SIGKILL"), 60_000);
  expect((await done).signal).toBeNull();
  clearTimeout(deadline);
});

test("a log that somebody removed costs no slot", async () => {
  await session.asks("toolu_1");
  await session.agentStarts("agent1");
  renameSync(join(project.state, "events.jsonl"), join(project.state, "old.jsonl"));
  await session.asks("toolu_2");
  await session.agentStops("agent1");
  await session.turnEnds();
  expect(readSlotsTaken(project.root)).toEqual([]);
});
