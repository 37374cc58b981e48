import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Client } from "../../hooks/module/claude-code.ts";
import { guardEdit } from "../../hooks/module/guard-edit.ts";
import { holdSpawn } from "../../hooks/module/hold-spawn.ts";
import { holdStart } from "../../hooks/module/hold-start.ts";
import { settleEnd } from "../../hooks/module/settle-end.ts";
import { readSlotsTaken } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, makeHookedProject } from "./support/hooked-project.ts";

// Who may switch the module off, with SKYFOM_GUARD=off in the environment of every client. The client is stood in for, its processes are ours.

const OFF = { SKYFOM_GUARD: "off" };

let owner: ClientProcess;
let project: HookedProject;
let session: ClientSession;
let client: Client;

beforeEach(() => {
  owner = startClientProcess();
  project = makeHookedProject();
  session = new ClientSession(project, owner.pid);
  client = clientOf(project, owner.pid);
});

afterEach(async () => {
  await owner.kill();
  project.remove();
});

function clientOf({ root, folder, bundles }: HookedProject, pid: number): Client {
  const env = { PATH: process.env.PATH, HOME: join(folder, "home"), ...OFF };
  // these processes are ours, so that their parent does not say whose they are
  const parent = { CLAUDE_PID: String(pid) };
  const client: Pick<Client, "plugin" | "session" | "env" | "fs" | "process"> = {
    plugin: { root: folder },
    session: { id: async () => session.id, root: async () => root },
    env: { get: async (name) => OFF[name] },
    fs: {
      read: async (path) => readFileSync(path, "utf8"),
      exists: async (path) => existsSync(path) || path.endsWith("bin/skyfom"),
      list: async (path) => readdirSync(path).map((name) => ({ name })),
    },
    process: {
      run: async ([, file = ""], { stdin, env: more }) => {
        const bundle = join(bundles, file.slice(file.lastIndexOf("/")));
        const ran = spawnSync(process.execPath, [bundle], {
          cwd: root,
          env: { ...env, ...more, ...parent },
          input: stdin,
        });
        return { exitCode: ran.status ?? 1, stdout: ran.stdout.toString() };
      },
    },
  };
  return client as Client;
}

function setByRepository(): void {
  mkdirSync(join(project.root, ".claude"), { recursive: true });
  writeFileSync(join(project.root, ".claude/settings.json"), JSON.stringify({ env: OFF }));
}

const SPAWN = { tool_use_id: "c1", prompt: "", description: "", subagentType: "", background: true };

async function spawns(): Promise<void> {
  expect(await holdSpawn(client, SPAWN, async () => ({ agentId: "a1" }))).toEqual({ agentId: "a1" });
}

async function starts(): Promise<void> {
  await holdStart(client, { agent_id: "a1", agent_type: "" }, async () => ({}));
}

const KINDS = [
  { what: "a spawn", act: spawns },
  { what: "a start", act: starts },
];

test.each(KINDS)("$what is held where the repository's settings switch the guard off", async ({ act }) => {
  setByRepository();
  await act();
  expect(readSlotsTaken(project.root)).toEqual(["1"]);
});

test.each(KINDS)("$what passes where the user has switched the guard off, and nothing is written", async ({ act }) => {
  await act();
  expect(existsSync(join(project.root, ".claude"))).toBe(false);
});

test.skipIf(process.platform === "win32")("a user is obeyed also where the ledger cannot be found", async () => {
  const dotGit = join(project.root, ".git");
  rmSync(dotGit, { recursive: true });
  symlinkSync(dotGit, dotGit);
  await expect(holdSpawn(client, SPAWN, async () => ({ agentId: "a1" }))).resolves.toEqual({ agentId: "a1" });
});

test("a user who switches the guard off during a session is obeyed, though the repository's settings did so before", async () => {
  setByRepository();
  await starts();
  writeFileSync(join(project.root, ".claude/settings.json"), "{}");
  await spawns();
  expect(readSlotsTaken(project.root)).toHaveLength(1);
  expect(readdirSync(join(project.state, "seen")).filter((name) => name.endsWith(".c1"))).toEqual([]);
});

test.each([
  { who: "not the repository", prepare: setByRepository, left: [] },
  { who: "the user", prepare: () => {}, left: ["1"] },
])("$who may keep the module from freeing the slot of an aborted turn", async ({ prepare, left }) => {
  await session.asks("c1");
  await session.agentStarts("a1");
  prepare();
  await settleEnd(client, { agentId: "a1", reason: "aborted" }, async () => undefined);
  expect(readSlotsTaken(project.root)).toEqual(left);
});

test.each([
  { who: "not the repository", prepare: setByRepository, isDenied: true },
  { who: "the user", prepare: () => {}, isDenied: false },
])("$who may let an agent write what another has declared", async ({ prepare, isDenied }) => {
  for (const n of [1, 2]) await session.asks(`c${n}`);
  for (const n of [1, 2]) await session.agentStarts(`a${n}`);
  declare("a1", "one.txt");
  prepare();
  const use = { tool: "Write", tool_use_id: "c0", agentId: "a2", file_path: join(project.root, "one.txt") };
  expect((await guardEdit(client, use, async () => ({}))).deny !== undefined).toBe(isDenied);
});

/** Gives the call of an agent at work a brief that declares one file. */
function declare(agent: string, file: string): void {
  const slots = join(project.state, "slots");
  const held = readdirSync(slots).flatMap((slot) =>
    readdirSync(join(slots, slot)).map((name) => join(slots, slot, name)),
  );
  const own = held.find((path) => path.includes(`~agent.${agent}~`)) ?? "";
  writeFileSync(own, JSON.stringify({ ...JSON.parse(readFileSync(own, "utf8")), reference: "aaaa.1" }));
  mkdirSync(join(project.state, "runs/aaaa/briefs"), { recursive: true });
  writeFileSync(join(project.state, "runs/aaaa/briefs/1.json"), JSON.stringify({ taskId: "t1", files: [file] }));
}
