import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Client, ToolUse } from "../../hooks/module/claude-code.ts";
import { noteTranscript } from "../../hooks/module/started-agents.ts";
import { writeFirst } from "../../hooks/module/write-first.ts";

// When an agent's first call that may change something begins. The client is stood in for, because the real one writes its transcripts in
// its own time; `test/long/runs/killed-at-work` kills that one.

beforeEach(() => vi.useFakeTimers({ toFake: ["Date"], now: 0 }));
afterEach(() => vi.useRealTimers());

interface World {
  /** After how many looks the transcript has the call; undefined where there is no transcript. */
  readonly writesAfter?: number;
  /** How long a look takes, in milliseconds. */
  readonly lookMs?: number;
  readonly isOfRun?: boolean;
  readonly guard?: string;
}

let agents = 0;

/** An agent in a client, and how often its transcript was looked at before a call of it began, and when that was. */
function agentIn({ writesAfter, lookMs = 0, isOfRun = true, guard }: World) {
  const agentId = `w${++agents}`;
  const [session, slots] = [`/sessions/s${agents}.jsonl`, `/state/${agents}/slots`];
  noteTranscript(agentId, session);
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
  let looks = 0;
  const readTranscript = () => {
    looks++;
    pass(lookMs);
    if (writesAfter === undefined) throw new Error("ENOENT");
    return looks <= writesAfter ? '{"id":"c0"}\n' : '{"id":"c0"}\n{"id":"c1"}\n';
  };
  const record = JSON.stringify({ call: "c", ...(isOfRun ? { reference: "ab12.1" } : {}) });
  const files = new Map([
    [`${slots}/1/m1~agent.${agentId}~life`, () => record],
    [`${session.slice(0, -".jsonl".length)}/subagents/agent-${agentId}.jsonl`, readTranscript],
  ]);
  const listed = new Map([
    [slots, ["1"]],
    [`${slots}/1`, [`m1~agent.${agentId}~life`]],
  ]);
  const answer = (stdin: string) => (stdin.includes('"off"') ? "user" : JSON.stringify({ slots }));
  const client = {
    plugin: { root: "/plugin" },
    env: { get: async () => guard },
    session: { id: async () => "s", root: async () => `/project/${agents}` },
    process: { run: async (_: unknown, { stdin }: { stdin: string }) => ({ stdout: answer(stdin), exitCode: 0 }) },
    clock: { sleep: async (ms: number) => void pass(ms) },
    fs: {
      exists: async () => true,
      read: async (path: string) => (files.get(path) ?? expect.fail(`reads ${path}`))(),
      list: async (path: string) => (listed.get(path) ?? []).map((name) => ({ name })),
    },
  };
  const uses = async (use: Partial<ToolUse> & { readonly command?: string }) => {
    looks = 0;
    vi.setSystemTime(0);
    const whole = { tool: "Bash", tool_use_id: "c1", agentId, ...use };
    return writeFirst(client as unknown as Client, whole, async (passed) => {
      expect(passed).toBe(whole);
      return { deny: `${looks} looks, ${Math.round(Date.now())} ms` };
    });
  };
  return { uses };
}

const CHANGING = { command: "echo x | tee -a marks.txt" };
const AT_ONCE = { deny: "0 looks, 0 ms" };

test.each([
  ["a command that may change something", CHANGING],
  ["an edit", { tool: "Write", file_path: "/w/a" }],
  ["a tool of which nothing is known", { tool: "mcp__mail__send" }],
])("%s begins once the transcript has it", async (_, use) => {
  expect(await agentIn({ writesAfter: 4 }).uses(use)).toEqual({ deny: "5 looks, 162 ms" });
});

test.each([
  ["a command that only reads", { command: "git log" }],
  ["a reading tool", { tool: "Read", file_path: "/w/a" }],
])("%s is not held up, and the next call that may change something still is", async (_, use) => {
  const { uses } = agentIn({ writesAfter: 1 });
  expect(await uses(use)).toEqual(AT_ONCE);
  expect(await uses(CHANGING)).toEqual({ deny: "2 looks, 20 ms" });
});

test("after its first one, an agent's calls are not held up", async () => {
  const { uses } = agentIn({ writesAfter: 1 });
  await uses(CHANGING);
  expect(await uses({ ...CHANGING, tool_use_id: "c2" })).toEqual(AT_ONCE);
});

test("a call that is never written begins after two seconds, and where there is no transcript, after a fifth of one", async () => {
  const never = Number.POSITIVE_INFINITY;
  expect(await agentIn({ writesAfter: never }).uses(CHANGING)).toEqual({ deny: "11 looks, 2000 ms" });
  expect(await agentIn({}).uses(CHANGING)).toEqual({ deny: "6 looks, 200 ms" });
});

test("where a look takes long, as at a transcript of many megabytes, it is that time that counts", async () => {
  const slow = { writesAfter: Number.POSITIVE_INFINITY, lookMs: 900 };
  expect(await agentIn(slow).uses(CHANGING)).toEqual({ deny: "3 looks, 2750 ms" });
});

test("a clock that is set back does not hold a call up for good", async () => {
  const back = { writesAfter: Number.POSITIVE_INFINITY, lookMs: -60_000 };
  expect(await agentIn(back).uses(CHANGING)).toMatchObject({ deny: expect.stringMatching(/^15 looks/) });
});

test.each([
  ["where no run is at work", { isOfRun: false }],
  ["where the guard is off", { guard: "off" }],
])("a call is not held up %s", async (_, world) => {
  expect(await agentIn({ writesAfter: 1, ...world }).uses(CHANGING)).toEqual(AT_ONCE);
});

test("a call of the main conversation, or of an agent whose transcript is not known, is not held up", async () => {
  const { uses } = agentIn({ writesAfter: 1 });
  expect(await uses({ ...CHANGING, agentId: undefined as unknown as string })).toEqual(AT_ONCE);
  expect(await uses({ ...CHANGING, agentId: "unknown" })).toEqual(AT_ONCE);
});
