import { expect, test } from "vitest";
import { GONE, OWN, Replay, recording } from "./support/replay.ts";

/** A recorded session of the real client, and what each of its agents must have come to when it is over. */
const SESSIONS: readonly [name: string, statuses: readonly string[]][] = [
  ["background-3", ["completed", "completed", "completed"]],
  ["foreground-3", ["completed", "completed", "completed"]],
  ["nested", ["completed", "completed", "completed"]],
  ["worktree", ["completed"]],
  ["workflow", ["completed", "completed", "completed"]],
  ["forked-skill", ["completed", "completed", "completed"]],
  ["resume-by-message", ["completed"]],
  ["task-stop", ["killed"]],
  ["refused-by-another-hook", ["refused", "completed"]],
];

test.each(SESSIONS)("%s: every agent has its end and every slot is free", async (name, statuses) => {
  const replay = new Replay();
  await replay.giveAll(recording(name));
  expect(Object.values(replay.statuses()).sort()).toEqual([...statuses].sort());
  expect(replay.taken()).toEqual([]);
});

test("a model error ends the agent that it struck as failed, in the background and in the foreground", async () => {
  for (const name of ["api-error", "api-error-foreground"]) {
    const replay = new Replay();
    await replay.giveAll(recording(name));
    const failed = replay.agents().filter(({ status }) => status === "failed");
    expect(failed.map(({ reason }) => reason)).toEqual(failed.map(() => "API Error: 400 scripted error"));
    expect(failed.length).toBeGreaterThan(0);
    expect(replay.taken()).toEqual([]);
  }
});

test("every agent of a recorded session is joined with the call that its result names", async () => {
  for (const [name] of SESSIONS) {
    const replay = new Replay();
    const payloads = recording(name);
    await replay.giveAll(payloads);
    for (const payload of payloads) {
      const { tool_name, tool_use_id, tool_response } = payload as unknown as Record<
        string,
        { agentId?: string } & string
      >;
      if (payload.hook_event_name !== "PostToolUse" || tool_name !== "Agent") continue;
      const entry = replay.agents().find(({ id }) => id === tool_use_id);
      expect([name, entry?.agentId, entry?.isJoined]).toEqual([name, tool_response?.agentId, true]);
    }
  }
});

test("a resumed agent is one entry with two lives, each answering its own call", async () => {
  const replay = new Replay();
  await replay.giveAll(recording("resume-by-message"));
  expect(replay.agents().map(({ lives }) => lives.map(({ call, status }) => [call, status]))).toEqual([
    [
      ["toolu_0_0_2tpr2i", "completed"],
      ["toolu_3_0_q3i4o7", "completed"],
    ],
  ]);
});

test("a client that was killed or terminated leaves its slots to the next session, as lost", async () => {
  for (const name of ["killed", "terminated"]) {
    const replay = new Replay();
    for (const payload of recording(name)) await replay.give(payload, GONE);
    expect(replay.taken()).toEqual([1, 2]);
    await replay.give({ hook_event_name: "SessionStart", session_id: "next", source: "startup" }, OWN);
    expect(replay.taken()).toEqual([]);
    expect(Object.values(replay.statuses())).toEqual(["lost", "lost"]);
  }
});
