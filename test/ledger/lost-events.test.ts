import { expect, test } from "vitest";
import { fc } from "../support/draws.ts";
import { type Payload, Replay, recording } from "./support/replay.ts";

const SESSIONS = [
  "background-3",
  "foreground-3",
  "nested",
  "worktree",
  "workflow",
  "forked-skill",
  "resume-by-message",
  "task-stop",
  "refused-by-another-hook",
  "api-error",
  "api-error-foreground",
];

/** Events whose loss the ledger must bear. Without its start an agent is at work in a reservation, which is held all the same. */
const MAY_BE_LOST = new Set([
  "PostToolUse",
  "PostToolUseFailure",
  "SubagentStop",
  "StopFailure",
  "Stop",
  "UserPromptSubmit",
  "SubagentStart",
]);

/** The fields of a payload that tell of an agent's end. */
interface Told {
  readonly hook_event_name: string;
  readonly agent_id?: string;
  readonly tool_name?: string;
  readonly tool_response?: { readonly task_id?: string };
}

/** The agents that are at work after each payload of the whole recording, whatever of it reaches the ledger. */
function atWorkAfter(payloads: readonly Payload[]): ReadonlySet<string>[] {
  const atWork = new Set<string>();
  return payloads.map((payload) => {
    const { hook_event_name, agent_id = "", tool_name, tool_response } = payload as unknown as Told;
    if (hook_event_name === "SubagentStart") atWork.add(agent_id);
    if (hook_event_name === "SubagentStop" || hook_event_name === "StopFailure") atWork.delete(agent_id);
    if (hook_event_name === "PostToolUse" && tool_name === "TaskStop") atWork.delete(tool_response?.task_id ?? "");
    return new Set(atWork);
  });
}

const mishap = fc.record({
  session: fc.constantFrom(...SESSIONS),
  lost: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
  twice: fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
});

async function play({ session, lost, twice }: { session: string; lost: number[]; twice: number[] }): Promise<void> {
  const payloads = recording(session);
  const replay = new Replay();
  const started = new Set<string>();
  const atWork = atWorkAfter(payloads);
  for (const [n, payload] of payloads.entries()) {
    const isLost = lost.includes(n) && MAY_BE_LOST.has(payload.hook_event_name);
    // A resumed agent whose start is lost has no reservation that would stand for it.
    if (payload.hook_event_name === "SubagentStart") started[isLost ? "delete" : "add"](String(payload.agent_id));
    if (!isLost) await replay.give(payload);
    if (!isLost && twice.includes(n)) await replay.give(payload);
    expect(replay.taken().length).toBeLessThanOrEqual(7);
    const holding = new Set(
      replay
        .agents()
        .filter(({ status }) => status === "running")
        .map(({ agentId }) => agentId),
    );
    for (const agent of atWork[n] ?? [])
      if (started.has(agent)) expect([n, agent, holding.has(agent)]).toEqual([n, agent, true]);
  }
  // What was lost is made good at the end of the next turn.
  const { session_id } = payloads[0] as Payload;
  await replay.give({ hook_event_name: "Stop", session_id, background_tasks: [] });
  expect(replay.agents().filter(({ status }) => status === "reserved")).toEqual([]);
}

test("a lost or doubled event frees no slot of an agent at work, and no reservation outlives the turn", async () => {
  await fc.assert(fc.asyncProperty(mishap, play), { numRuns: 60 });
});
