import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { AgentEntry } from "../../orchestrator/core/ledger/agent-entry.ts";
import { type RunFile, runOfFile } from "../../orchestrator/core/run/run-file.ts";
import { findSeparateCalls } from "../../orchestrator/core/view/find-separate-calls.ts";
import { messagesOfCalls } from "../../orchestrator/io/view/messages-of-calls.ts";
import { layRecordedRun } from "../report/recorded-run.ts";

test("in a recorded run of the real client the message of every call is found, and no set came in several", () => {
  const recorded = layRecordedRun();
  onTestFinished(() => recorded.remove());
  const read = (path: string): unknown => JSON.parse(readFileSync(join(recorded.state, path), "utf8"));
  const agents = read("agents.json") as AgentEntry[];
  const run = read(`runs/${recorded.run}/run.json`) as RunFile;
  const messageOf = messagesOfCalls(({ transcript }) => transcript);
  expect(agents.filter((agent) => messageOf(agent) === undefined)).toEqual([]);
  expect(new Set(agents.map(messageOf)).size).toBeGreaterThan(5);
  expect(findSeparateCalls(runOfFile(run), agents, messageOf)).toEqual([]);
});

const AGENT = {
  id: "x",
  call: "c",
  isJoined: true,
  skillName: null,
  taskId: null,
  status: "running",
  spawnedAt: "",
  description: "",
  agentType: "",
  lives: [],
} as const;
const RUN = { kind: "tasks", id: "abcd", owner: "", openedAt: "", state: { kind: "open" }, limit: 5 } as const;

/** Attempts as `task@handed over`, and the messages that their calls stood in. */
function separate(attempts: readonly string[], messages: readonly (string | undefined)[]) {
  const run = {
    ...RUN,
    attempts: attempts.map((text, n) => {
      const [taskId = "", handedOverAt = ""] = text.split("@");
      return { number: n + 1, taskId, title: "", skillName: "", agentType: "", handedOverAt };
    }),
  };
  const agents = attempts.map((_, n) => ({ ...AGENT, id: String(n), reference: `abcd.${n + 1}` }));
  return findSeparateCalls(run, agents, ({ id }) => messages[Number(id)]).map(({ messages }) => messages);
}

test.each([
  ["one message", ["a@1", "b@1"], ["m", "m"], []],
  ["two messages of one set", ["a@1", "b@1", "c@1"], ["m", "n", "m"], [[["a", "c"], ["b"]]]],
  ["two sets, a message each", ["a@1", "b@2"], ["m", "n"], []],
  ["a call that is not known to have been made", ["a@1", "b@1"], ["m", undefined], []],
])("%s", (_, attempts, messages, found) => {
  expect(separate(attempts, messages)).toEqual(found);
});
