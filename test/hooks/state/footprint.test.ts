import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSlotsTaken } from "../../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "../support/client-process.ts";
import { ClientSession } from "../support/client-session.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { type HookedProject, makeHookedProject } from "../support/hooked-project.ts";
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

/** One whole life, and every other event that a hook listens to. */
async function playEverything(): Promise<void> {
  await session.begins();
  await session.prompts("/skyfom-pm 3");
  await session.callsSkill("toolu_skill", "skyfom-pm-agent-orchestrator");
  await session.asks("toolu_1");
  await session.agentStarts("agent1");
  await session.launched("toolu_1", "agent1");
  await session.asks("toolu_2");
  await session.refused("toolu_2");
  await session.agentStops("agent1");
  await session.messages("toolu_3", "agent1");
  await session.agentStarts("agent1");
  await session.asks("toolu_4");
  await session.turnEnds("agent1");
}

type Event = readonly [name: string, send: () => Promise<unknown>];

const QUIET: readonly Event[] = [
  ["a session's start", () => session.begins()],
  ["a prompt about something else", () => session.prompts("mend the login page")],
  ["another skill", () => session.callsSkill("toolu_1", "pdf")],
  ["a turn's end", () => session.turnEnds()],
  ["an agent's stop", () => session.agentStops("agent1")],
  ["a spawn's result", () => session.launched("toolu_1", "agent1")],
  ["a refused spawn", () => session.refused("toolu_1")],
];

test.each(QUIET)("%s leaves nothing in a project that does not use Skyfom", async (_name, send) => {
  const before = fingerprint(project.folder);
  await send();
  expect(fingerprint(project.folder)).toEqual(before);
});

const BEGINNINGS: readonly Event[] = [
  ["a prompt that names skyfom", () => session.prompts("/skyfom:skyfom-pm 7")],
  ["a skill of ours", () => session.callsSkill("toolu_1", "skyfom:skyfom-pm-agent-orchestrator")],
  ["a spawn", () => session.asks("toolu_1")],
  ["an agent's start", () => session.agentStarts("agent1")],
];

test.each(BEGINNINGS)("%s begins the state directory, with a .gitignore in it", async (_name, send) => {
  await send();
  expect(readdirSync(project.state)).toContain(".gitignore");
  expect(existsSync(join(project.state, "slots"))).toBe(true);
});

test("only the owner may read what is kept: files are 0600, folders 0700", async () => {
  await playEverything();
  const modes = [...fingerprint(project.state)]
    .filter(([path]) => path !== project.state && !path.endsWith(".gitignore"))
    .map(([path]) => `${path.slice(project.state.length)} ${(lstatSync(path).mode & 0o777).toString(8)}`);
  expect(modes.length).toBeGreaterThan(10);
  expect(modes.filter((line) => !/ (600|700)$/.test(line))).toEqual([]);
});

test("nothing outside the state directory is written, and nothing is left in its scratch folder", async () => {
  await session.asks("toolu_0");
  await session.refused("toolu_0");
  const before = fingerprint(project.folder, project.state, project.remembered);
  await playEverything();
  expect(fingerprint(project.folder, project.state, project.remembered)).toEqual(before);
  expect(readdirSync(join(project.state, "tmp"))).toEqual([]);
  expect(readdirSync(project.remembered)).toHaveLength(1); // the call that was asked for last
});

const FOLDERS = ["slots", "waiting", "idle", "ended", "seen", "sessions", "runs", "tmp"];

describe.each(FOLDERS)("with a link out of the state directory in place of %s", (name) => {
  test("no hook touches what it leads to", async () => {
    await session.asks("toolu_1");
    await session.agentStarts("agent1");
    const outside = join(project.folder, "outside");
    mkdirSync(outside);
    for (const { name: holding } of readHolders(project.state)) writeFileSync(join(outside, holding), "{}");
    for (const key of readdirSync(join(project.state, "seen"))) writeFileSync(join(outside, key), "");
    writeFileSync(join(outside, "0123456789abcdef~completed"), "");
    rmSync(join(project.state, name), { recursive: true });
    symlinkSync(outside, join(project.state, name));

    const before = fingerprint(outside);
    await playEverything();
    expect(fingerprint(outside)).toEqual(before);
  });
});

test("a session's trace that is a link out of the state directory is not followed", async () => {
  await session.prompts("/skyfom-pm");
  const [trace = ""] = readdirSync(join(project.state, "sessions"));
  const outside = join(project.folder, "outside.txt");
  writeFileSync(outside, "not ours");
  rmSync(join(project.state, "sessions", trace));
  symlinkSync(outside, join(project.state, "sessions", trace));
  const before = fingerprint(outside);
  await session.prompts("/skyfom-pm");
  await session.turnEnds();
  expect(fingerprint(outside)).toEqual(before);
});

test("a slot that is a link to a directory with a holding in it is not emptied through the link", async () => {
  await session.asks("toolu_1");
  await session.agentStarts("agent1");
  const [holder] = readHolders(project.state);
  const outside = join(project.folder, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, holder?.name ?? ""), "{}");
  rmSync(join(project.state, "slots/1"), { recursive: true });
  symlinkSync(outside, join(project.state, "slots/1"));
  const before = fingerprint(outside);
  await session.agentStops("agent1");
  await session.turnEnds();
  expect(fingerprint(outside)).toEqual(before);
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

/** Ids that would be dangerous as a part of a path, a pattern or a line. */
const HOSTILE_IDS = [
  "../../../../outside",
  "/etc/passwd",
  "..",
  "toolu_1/../../x",
  "a\u0000b",
  "a\nb",
  "~event.x",
  "%2e%2e%2f",
  "x".repeat(300),
  "\ud800",
  "reserved~0123456789abcdef",
  "__proto__",
];

test.each(HOSTILE_IDS)(
  "a spawn, start and stop with the id %j take and free one slot, inside the state directory",
  async (id) => {
    mkdirSync(join(project.folder, "outside"));
    await session.asks("toolu_0");
    await session.refused("toolu_0");
    const before = fingerprint(project.folder, project.state, project.remembered);
    const hostile = new ClientSession(project, client.pid, id);
    expect(await hostile.asks(id)).toBeUndefined();
    await hostile.agentStarts(id);
    await hostile.launched(id, id);
    expect(readSlotsTaken(project.root)).toHaveLength(1);
    await hostile.agentStops(id);
    expect(readSlotsTaken(project.root)).toEqual([]);
    expect(readdirSync(project.remembered)).toEqual([]);
    expect(fingerprint(project.folder, project.state, project.remembered)).toEqual(before);
  },
);
