import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Client } from "../../hooks/module/claude-code.ts";
import { guardEdit } from "../../hooks/module/guard-edit.ts";
import { holdSpawn } from "../../hooks/module/hold-spawn.ts";

// Whose file it is from the admission of a call on, whatever slot its agent has got. The client is stood in for, because the real one
// starts agents in its own time; `test/long/runs/guard-edits` runs it.

const OWNER = "m00000000-b000000000000-n0-p1-s0";
const LIFE = "0123456789abcdef";

let root: string;
let slots: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "skyfom-guard-"));
  slots = join(root, "state/slots");
  mkdirSync(join(root, "state/seen"), { recursive: true });
  mkdirSync(join(root, "state/runs/aaaa/briefs"), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** What is in a slot: a call with a brief for one task that declares one file, and perhaps the agent that started there. */
function hold(slot: number, { call, task, agent }: { call: string; task: string; agent?: string }): void {
  mkdirSync(join(slots, String(slot)), { recursive: true });
  const name = `${OWNER}~${agent === undefined ? "reserved" : `agent.${agent}`}~${LIFE}`;
  writeFileSync(join(slots, String(slot), name), JSON.stringify({ call, reference: `aaaa.${slot}` }));
  const brief = { taskId: task, files: [`${task}.txt`] };
  writeFileSync(join(root, `state/runs/aaaa/briefs/${slot}.json`), JSON.stringify(brief));
  writeFileSync(join(root, "state/seen", `${OWNER}~event.s.${call}`), "admitted");
}

function clientHere(): Client {
  const place = { workTree: root, seen: join(root, "state/seen"), slots, trace: join(root, "none"), key: OWNER };
  const client: Pick<Client, "plugin" | "session" | "env" | "fs" | "process"> = {
    plugin: { root: "/plugin" },
    session: { id: async () => "s", root: async () => root },
    env: { get: async () => undefined },
    fs: {
      read: async (path) => readFileSync(path, "utf8"),
      exists: async (path) => existsSync(path),
      list: async (path) => readdirSync(path).map((name) => ({ name })),
    },
    process: { run: async () => ({ exitCode: 0, stdout: JSON.stringify({ ...place, isHeld: true }) }) },
  };
  return client as Client;
}

async function starts(call: string, agent: string): Promise<void> {
  const spawn = { tool_use_id: call, prompt: "", description: "", subagentType: "", background: true };
  expect(await holdSpawn(clientHere(), spawn, async () => ({ agentId: agent }))).toEqual({ agentId: agent });
}

async function mayWrite(agent: string, task: string): Promise<boolean> {
  const use = { tool: "Write", tool_use_id: "c0", agentId: agent, file_path: join(root, `${task}.txt`) };
  return (await guardEdit(clientHere(), use, async () => ({}))).deny === undefined;
}

test("a file is its task's from the admission of the call on, before any agent of it has begun", async () => {
  hold(1, { call: "c1", task: "first" });
  hold(2, { call: "c2", task: "second", agent: "b1" });
  expect([await mayWrite("b1", "first"), await mayWrite("b1", "second")]).toEqual([false, true]);
});

test("an agent that has got the slot of another call keeps the files of its own", async () => {
  hold(1, { call: "c3", task: "first", agent: "b3" });
  hold(2, { call: "c4", task: "second", agent: "b4" });
  await starts("c3", "b4");
  await starts("c4", "b3");
  expect([await mayWrite("b4", "first"), await mayWrite("b4", "second")]).toEqual([true, false]);
  expect([await mayWrite("b3", "first"), await mayWrite("b3", "second")]).toEqual([false, true]);
});

test("an agent whose own call still waits for a start in its slot keeps its files, too", async () => {
  hold(1, { call: "c5", task: "first", agent: "b6" });
  hold(2, { call: "c6", task: "second" });
  await starts("c6", "b6");
  expect([await mayWrite("b6", "first"), await mayWrite("b6", "second")]).toEqual([false, true]);
});
