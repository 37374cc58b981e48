import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ownerKey } from "../../orchestrator/core/ledger/owner.ts";
import { ownerOfProcess } from "../../orchestrator/io/ledger/owner-of-process.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { type HookedProject, type HookName, makeHookedProject } from "./support/hooked-project.ts";

let project: HookedProject;
let client: ClientProcess;

beforeEach(async () => {
  project = makeHookedProject("repository");
  client = startClientProcess();
  const call = { tool_name: "Agent", tool_use_id: "toolu_1", tool_input: { description: "one", prompt: "one" } };
  await give("pre-tool-use", { hook_event_name: "PreToolUse", ...call });
  await give("user-prompt-submit", { hook_event_name: "UserPromptSubmit", prompt: "skyfom" });
  await give("settle", { hook_event_name: "PostToolUseFailure", ...call });
  // decisions are kept for a second
  await expect.poll(settlesInFull).toBe(false);
});
afterEach(async () => {
  await client.kill();
  project.remove();
});

const STOP = { hook_event_name: "Stop", background_tasks: [] };
const PROMPT = { hook_event_name: "UserPromptSubmit", prompt: "Go on." };

async function give(hook: HookName, event: object): Promise<void> {
  const input = JSON.stringify({ session_id: "s", ...event });
  const run = await project.run(hook, input, { env: { CLAUDE_PID: String(client.pid) } });
  expect(run).toMatchObject({ code: 0, stderr: "" });
}

/** Whether a turn's end derives agents.json again, as every settling does. */
async function settlesInFull(): Promise<boolean> {
  const before = statSync(join(project.state, "agents.json")).mtimeMs;
  await give("settle", STOP);
  return statSync(join(project.state, "agents.json")).mtimeMs !== before;
}

const key = () => ownerKey(ownerOfProcess({ CLAUDE_PID: String(client.pid) }));
const hold = (...path: string[]) => {
  mkdirSync(join(project.state, ...path.slice(0, -1)), { recursive: true });
  writeFileSync(join(project.state, ...path), "{}");
};

test("a turn's end and a prompt that find nothing open end without the code that settles, and note the turn's end", async () => {
  const trace = join(project.state, "sessions", key());
  const before = readFileSync(trace, "utf8");
  rmSync(join(project.bundles, "work.cjs"));
  await give("settle", STOP);
  await give("user-prompt-submit", PROMPT);
  expect(Date.parse(readFileSync(trace, "utf8"))).toBeGreaterThan(Date.parse(before));
});

test.each(["settle", "user-prompt-submit"])("%s has no code of its own that only some of its events need", (hook) => {
  expect(statSync(join(project.bundles, `${hook}.cjs`)).size).toBeLessThan(48 * 1024);
});

test("where there is no state, no hook of a turn needs the code that settles, and none begins a state", async () => {
  const untouched = makeHookedProject();
  rmSync(join(untouched.bundles, "work.cjs"));
  for (const [hook, event] of [
    ["settle", STOP],
    ["user-prompt-submit", PROMPT],
    ["settle", { hook_event_name: "SessionStart" }],
  ] as const)
    expect(await untouched.run(hook, JSON.stringify({ session_id: "s", ...event }))).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr: "",
    });
  expect(() => statSync(join(untouched.root, ".claude"))).toThrow("ENOENT");
  untouched.remove();
});

const AGENT = `m00000001-b000000000001-n1-p1-s1~agent.a1~0123456789abcdef`;

test.each<[string, () => void]>([
  ["an agent at work", () => hold("slots", "1", `${key()}~agent.a1~0123456789abcdef`)],
  ["a slot that is kept for a parent", () => hold("slots", "1", `${key()}~offer.a1.99999999999999~0123456789abcdef`)],
  ["a slot that holds what nobody can read", () => hold("slots", "1", "mine")],
  ["a file in the place of a slot", () => hold("slots", "7")],
  ["a start that waits", () => hold("waiting", AGENT)],
  ["an idle parent", () => hold("idle", AGENT)],
  ["a skill call that has not returned", () => hold("forks", `${key()}~pass.toolu_9~0123456789abcdef`)],
  ["an end whose line is missing", () => hold("ended", "completed~0123456789abcdef")],
  ["a decision that is kept", () => hold("seen", `${key()}~event.s.toolu_9`)],
  [
    "the trace of a client that is gone",
    () => hold("sessions", ownerKey({ ...ownerOfProcess({ CLAUDE_PID: String(client.pid) }), start: "1" })),
  ],
  ["a line of the log that agents.json does not show", () => appendFileSync(join(project.state, "events.jsonl"), "\n")],
  ["a text behind agents.json", () => appendFileSync(join(project.state, "agents.json"), "mine\n")],
  ["no agents.json", () => rmSync(join(project.state, "agents.json"))],
  ["an agents.json that the work tree does not show", () => rmSync(join(project.root, ".claude/state/agents.json"))],
  ["a log that the work tree does not show", () => rmSync(join(project.root, ".claude/state/events.jsonl"))],
  ["slots that the work tree does not show", () => rmSync(join(project.root, ".claude/state/slots"))],
  [
    "an agent in agents.json of which no file tells",
    () => writeFileSync(join(project.state, "agents.json"), '[\n{"status":"running"}\n]\n'),
  ],
])("%s is not overlooked", async (name, happens) => {
  happens();
  const before = statSync(join(project.state, "agents.json"), { throwIfNoEntry: false })?.mtimeMs;
  await give("settle", STOP);
  expect([name, statSync(join(project.state, "agents.json")).mtimeMs === before]).toEqual([name, false]);
});
