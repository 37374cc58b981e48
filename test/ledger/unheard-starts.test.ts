import { expect, test } from "vitest";
import { type Payload, Replay } from "./support/replay.ts";

// Hooks may miss each start: then it is told only by the result of a call which agent it started.

const event = (hook_event_name: string, fields: object = {}): Payload => ({
  hook_event_name,
  session_id: "s",
  prompt_id: "p",
  ...fields,
});

/** An agent's call: of the main conversation, unless a caller is named. */
const called = (call: string, background: boolean, agent_id?: string): Payload =>
  event("PreToolUse", {
    tool_name: "Agent",
    tool_use_id: call,
    tool_input: { description: call, prompt: call, subagent_type: "general-purpose", run_in_background: background },
    ...(agent_id === undefined ? {} : { agent_id, agent_type: "general-purpose" }),
  });

const started = (call: string, agentId: string): Payload =>
  event("PostToolUse", {
    tool_name: "Agent",
    tool_use_id: call,
    tool_input: {},
    tool_response: { status: "async_launched", agentId },
  });

const stop = (...ids: string[]): Payload =>
  event("Stop", { background_tasks: ids.map((id) => ({ id, type: "subagent", status: "running" })) });

/** A parent in the background, its child in the foreground, and the child's own call. */
async function nested(): Promise<Replay> {
  const replay = new Replay();
  await replay.giveAll([called("toolu_p", true), started("toolu_p", "parent")]);
  await replay.giveAll([called("toolu_c", false, "parent"), called("toolu_g", false, "child")]);
  expect(replay.taken()).toEqual([1, 2, 3]);
  return replay;
}

test("the end of the main conversation's turn frees no slot of a call whose caller's start was not heard", async () => {
  const replay = await nested();
  await replay.give(stop("parent"));
  expect(replay.taken()).toEqual([1, 2, 3]);
});

test("such calls are given up once nobody is left who may have made them", async () => {
  const replay = await nested();
  await replay.give(stop());
  await replay.give(stop());
  expect(replay.taken()).toEqual([]);
});

test("two callers that are gone do not stand for each other", async () => {
  const replay = new Replay();
  await replay.giveAll([called("toolu_1", false, "gone"), called("toolu_2", false, "gone as well")]);
  await replay.give(stop());
  expect(replay.taken()).toEqual([]);
});

test("a call is given up in the same turn as the one that its caller may have come from", async () => {
  const replay = new Replay();
  await replay.giveAll([called("toolu_1", false), called("toolu_2", false, "unheard")]);
  await replay.give(stop());
  expect(replay.taken()).toEqual([]);
});

test("while it is a guess which of two calls an agent came from, a call of the other's agent is not given up", async () => {
  const replay = new Replay();
  await replay.giveAll([called("toolu_1", true), called("toolu_2", true)]);
  await replay.give(event("SubagentStart", { agent_id: "heard", agent_type: "general-purpose" }));
  await replay.give(called("toolu_3", false, "unheard"));
  await replay.give(stop("heard", "unheard"));
  const kept = replay.agents().filter(({ call, status }) => call === "toolu_3" && status === "reserved");
  expect(kept).toHaveLength(1);
});
