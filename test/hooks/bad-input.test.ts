import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readEvents, readSlotsTaken } from "../support/repository-state.ts";
import { type ClientProcess, startClientProcess } from "./support/client-process.ts";
import { ClientSession } from "./support/client-session.ts";
import { type HookedProject, type HookName, makeHookedProject } from "./support/hooked-project.ts";
import { readAnswer } from "./support/read-answer.ts";

const HOOKS: readonly HookName[] = ["pre-tool-use", "subagent-start", "settle", "user-prompt-submit"];

/** Each input with what the log then says of it, or nothing where it does not concern us. */
const INPUTS: readonly (readonly [name: string, input: string, reason: string | undefined])[] = [
  ["nothing", "", "empty input"],
  ["white space", " \n\t", "empty input"],
  ["no JSON", "skyfom", "input is not JSON"],
  ["half of an object", '{"hook_event_name": "PreToo', "input is not JSON"],
  ["bytes that are no text", "\u0000\ufffd\u0007", "input is not JSON"],
  ["null", "null", "input is not a JSON object"],
  ["a number", "7", "input is not a JSON object"],
  ["a string", '"PreToolUse"', "input is not a JSON object"],
  ["an array", '[{"hook_event_name":"PreToolUse"}]', "input is not a JSON object"],
  ["an empty object", "{}", undefined],
  ["an event of nobody", '{"hook_event_name":"toString"}', undefined],
  ["an event's name of another type", '{"hook_event_name":["PreToolUse"]}', undefined],
  ["a tool that is not ours", '{"hook_event_name":"PreToolUse","tool_name":"Bash","tool_use_id":"t"}', undefined],
  ["a spawn without an id", '{"hook_event_name":"PreToolUse","tool_name":"Agent"}', "no tool_use_id"],
  [
    "a spawn with an empty id",
    '{"hook_event_name":"PreToolUse","tool_name":"Task","tool_use_id":""}',
    "no tool_use_id",
  ],
  [
    "a spawn with a number as id",
    '{"hook_event_name":"PreToolUse","tool_name":"Agent","tool_use_id":7}',
    "no tool_use_id",
  ],
  ["a skill call without an id", '{"hook_event_name":"PreToolUse","tool_name":"Skill"}', "no tool_use_id"],
  ["a start without an agent", '{"hook_event_name":"SubagentStart","agent_id":null}', "no agent_id"],
  ["a stop without an agent", '{"hook_event_name":"SubagentStop","agent_id":{}}', "no agent_id"],
  ["a result without an id", '{"hook_event_name":"PostToolUse","tool_name":"Agent"}', "no tool_use_id"],
];

let untouched: HookedProject;
let project: HookedProject;
let client: ClientProcess;

beforeAll(async () => {
  [untouched, project] = [makeHookedProject(), makeHookedProject()];
  client = startClientProcess();
  await new ClientSession(project, client.pid).asks("toolu_1");
});

afterAll(async () => {
  await client.kill();
  for (const one of [untouched, project]) one.remove();
});

describe.each(INPUTS)("%s", (_name, input, reason) => {
  test("is answered with nothing by every hook, and begins no state", async () => {
    const runs = await Promise.all(HOOKS.map((hook) => untouched.run(hook, input)));
    expect(runs.map(readAnswer)).toEqual(HOOKS.map(() => undefined));
    expect(existsSync(`${untouched.root}/.claude`)).toBe(false);
  });

  test(reason ? `is logged as unreadable: ${reason}` : "is not logged", async () => {
    const before = readEvents(project.root).length;
    const run = await project.run("pre-tool-use", input, { env: { CLAUDE_PID: String(client.pid) } });
    expect(readAnswer(run)).toBeUndefined();
    const logged = readEvents(project.root).slice(before);
    expect(logged.map(({ type, reason }) => [type, reason])).toEqual(reason ? [["unreadable", reason]] : []);
    expect(readSlotsTaken(project.root)).toEqual(["1"]);
  });
});

test("with the guard switched off an eighth spawn is let through and nothing is written", async () => {
  const guarded = makeHookedProject();
  const session = new ClientSession(guarded, client.pid, "s", { env: { SKYFOM_GUARD: "off" } });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => session.asks(`toolu_${n}`)));
  expect(answers).toEqual(Array(8).fill(undefined));
  expect(existsSync(`${guarded.root}/.claude`)).toBe(false);
  guarded.remove();
});

test("the guard is not switched off by settings that come with the repository", async () => {
  const guarded = makeHookedProject();
  mkdirSync(join(guarded.root, ".claude"));
  writeFileSync(join(guarded.root, ".claude/settings.json"), '{ "env": { "SKYFOM_GUARD": "off" } }');
  const session = new ClientSession(guarded, client.pid, "s", { env: { SKYFOM_GUARD: "off" } });
  await session.asks("toolu_1");
  expect(readSlotsTaken(guarded.root)).toEqual(["1"]);
  guarded.remove();
});

test("an agent whose spawn could not be read is held at its start until a slot is free", async () => {
  const guarded = makeHookedProject();
  const session = new ClientSession(guarded, client.pid);
  for (let n = 1; n <= 7; n++) await session.asks(`toolu_${n}`);
  for (let n = 1; n <= 7; n++) await session.agentStarts(`agent${n}`);
  expect(readAnswer(await session.run("pre-tool-use", "no JSON"))).toBeUndefined();
  let hasStarted = false;
  const started = session.agentStarts("agent8").finally(() => {
    hasStarted = true;
  });
  await expect.poll(() => readEvents(guarded.root).some(({ type }) => type === "waiting")).toBe(true);
  expect([hasStarted, readSlotsTaken(guarded.root).length]).toEqual([false, 7]);
  await session.agentStops("agent1");
  expect(await started).toBeUndefined();
  expect(readSlotsTaken(guarded.root)).toHaveLength(7);
  guarded.remove();
});

/** A hook whose standard input refuses to be read while there is nothing in it, as Node makes a pipe that it makes a stream of. */
function startRefused(hook: HookName) {
  const preload = `${project.folder}/refuse.cjs`;
  writeFileSync(preload, "process.stdin;");
  const env = { CLAUDE_PID: String(client.pid), NODE_OPTIONS: `--require=${preload}` };
  return project.start(hook, undefined, { env });
}

test("input that comes late and in pieces is read whole", async () => {
  const env = { CLAUDE_PID: String(client.pid) };
  for (const { child, done } of [project.start("settle", undefined, { env }), startRefused("settle")]) {
    child.stdin?.write('{"hook_event_name":"SubagentStop","agent_id":');
    await sleep(300);
    child.stdin?.write(" 7");
    await sleep(100);
    const before = readEvents(project.root).length;
    child.stdin?.end("}");
    expect(await done).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
    expect(readEvents(project.root).slice(before)).toMatchObject([{ type: "unreadable", reason: "no agent_id" }]);
  }
});

test("input that refuses to be read and never ends is denied while the client still listens, and the hook ends by itself", async () => {
  const { child, done } = startRefused("pre-tool-use");
  child.stdin?.write('{"hook_event_name":"PreToolUse",');
  const deadline = setTimeout(() => child.kill("SIGKILL"), 50_000);
  const run = await done;
  clearTimeout(deadline);
  expect(readAnswer(run)?.permissionDecisionReason).toBe(
    "Skyfom: not started, because Skyfom could not check how many agents are at work: its input did not end within 10 s. " +
      "Do not retry; tell the user. `skyfom doctor` names the cause. SKYFOM_GUARD=off in the client's environment switches the guard off.",
  );
});

test("input that goes on and on is denied, and the hook ends while it still comes", async () => {
  const { child, done } = project.start("pre-tool-use", undefined, { env: { CLAUDE_PID: String(client.pid) } });
  const goOn = () => child.stdin?.write(Buffer.alloc(2 ** 20, " "), (error) => error || setImmediate(goOn));
  goOn();
  const run = await done;
  expect(run.code).toBe(0);
  expect(readAnswer(run)?.permissionDecision).toBe("deny");
  expect(readAnswer(run)?.permissionDecisionReason).toContain("its input has more than 64 MB");
});
