import { expect, test } from "vitest";
import type { Client, ToolUse } from "../../hooks/module/claude-code.ts";
import { noteTranscript } from "../../hooks/module/started-agents.ts";
import { writeFirst } from "../../hooks/module/write-first.ts";

// When an agent's first call that may change something begins. The client is stood in for, because the real one writes its transcripts in
// its own time; `test/long/runs/killed-at-work` kills that one.

let agents = 0;

/** An agent whose transcript shows a call after so many looks. */
function agentThat({ writesAfter }: { writesAfter: number }) {
  const agentId = `w${++agents}`;
  noteTranscript(agentId, "/sessions/s.jsonl");
  let looks = 0;
  let slept = 0;
  const read = async (path: string) => {
    expect(path).toBe(`/sessions/s/subagents/agent-${agentId}.jsonl`);
    if (++looks <= writesAfter) return '{"id":"c0"}\n';
    return '{"id":"c0"}\n{"id":"c1"}\n';
  };
  const clock = {
    every: () => ({ cancel: () => {} }),
    sleep: async (ms: number) => {
      slept += ms;
    },
  };
  const client: Pick<Client, "fs" | "clock"> = { fs: { read, exists: async () => true, list: async () => [] }, clock };
  /** How often it was looked before the call began, and how long that took. */
  const uses = async (use: Partial<ToolUse> & { readonly command?: string }) => {
    [looks, slept] = [0, 0];
    const whole = { tool: "Bash", tool_use_id: "c1", agentId, ...use };
    return writeFirst(client as Client, whole, async (passed) => {
      expect(passed).toBe(whole);
      return { deny: `${looks} looks, ${slept} ms` };
    });
  };
  return { uses };
}

const CHANGING = { command: "echo x | tee -a marks.txt" };

test.each([
  ["a command that may change something", CHANGING],
  ["an edit", { tool: "Write", file_path: "/w/a" }],
  ["a tool of which nothing is known", { tool: "mcp__mail__send" }],
])("%s begins once the transcript has it", async (_, use) => {
  expect(await agentThat({ writesAfter: 4 }).uses(use)).toEqual({ deny: "5 looks, 80 ms" });
});

test.each([
  ["a command that only reads", { command: "git log" }],
  ["a reading tool", { tool: "Read", file_path: "/w/a" }],
])("%s is not held up, and the next call that may change something still is", async (_, use) => {
  const { uses } = agentThat({ writesAfter: 1 });
  expect(await uses(use)).toEqual({ deny: "0 looks, 0 ms" });
  expect(await uses(CHANGING)).toEqual({ deny: "2 looks, 20 ms" });
});

test("after its first one, an agent's calls are not held up", async () => {
  const { uses } = agentThat({ writesAfter: 1 });
  await uses(CHANGING);
  expect(await uses({ ...CHANGING, tool_use_id: "c2" })).toEqual({ deny: "0 looks, 0 ms" });
});

test("a call that is never written begins after two seconds", async () => {
  const { uses } = agentThat({ writesAfter: Number.POSITIVE_INFINITY });
  expect(await uses(CHANGING)).toEqual({ deny: "100 looks, 2000 ms" });
});

test("a call of the main conversation, or of an agent whose transcript is not known, is not held up", async () => {
  const { uses } = agentThat({ writesAfter: 1 });
  expect(await writeFirstOfMain()).toEqual({ deny: "begun" });
  expect(await uses({ ...CHANGING, agentId: "unknown" })).toEqual({ deny: "0 looks, 0 ms" });
});

function writeFirstOfMain() {
  const use = { tool: "Bash", tool_use_id: "c1", ...CHANGING };
  return writeFirst({} as Client, use, async () => ({ deny: "begun" }));
}
