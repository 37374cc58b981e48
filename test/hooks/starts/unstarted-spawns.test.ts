import { expect, test } from "vitest";
import type { Next, Spawn, Spawned, TurnEnd } from "../../../hooks/module/claude-code.ts";
import { holdSpawn } from "../../../hooks/module/hold-spawn.ts";
import { settleEnd } from "../../../hooks/module/settle-end.ts";
import { clientIn, PLACE } from "../support/stood-in-client.ts";

// What the module gives back where no command hook hears of a call: of one that the client does not start after all, and of an agent
// whose turn is over before the ledger has its start. `test/long/agents/ends` runs the real client.

const CALL: Spawn = {
  tool_use_id: "toolu_1",
  prompt: "Job",
  description: "job",
  subagentType: "general-purpose",
  background: true,
};
const REFUSED = new Error("the subagent did not start after the hooks passed it on");

/** A client whose calls are admitted once they were asked for, and what its hooks are given. */
function clientWithModule() {
  const given: Record<string, unknown>[] = [];
  const folders: Record<string, string[]> = { "/slots": ["1"], "/slots/1": ["k~agent.a1~0123456789abcdef"] };
  const client = clientIn({
    list: (folder) => folders[folder] ?? [],
    text: "admitted",
    run: async (bundle, _timeoutMs, stdin) => {
      const event = JSON.parse(stdin);
      if (event.do === "place") return PLACE;
      given.push(event);
      if (bundle === "pre-tool-use") folders["/seen"] = ["k~event.PreToolUse.toolu_1"];
      return "";
    },
  });
  return { client, given, told: () => given.map((event) => event.do ?? event.hook_event_name) };
}

test.each<[string, Next<Spawn, Spawned>]>([
  ["throws", () => Promise.reject(REFUSED)],
  ["names no agent", async () => ({})],
])("a call that was given a slot gives it back if the client %s", async (_how, next) => {
  const { client, given, told } = clientWithModule();
  await holdSpawn(client, CALL, next).catch((error) => expect(error).toBe(REFUSED));
  expect(told()).toEqual(["PreToolUse", "PostToolUseFailure"]);
  expect(given[1]).toMatchObject({ tool_use_id: "toolu_1", error: "not started by the client" });
});

test("the start of an agent names the call that it came from, which only the client knows", async () => {
  const { client, given } = clientWithModule();
  await holdSpawn(client, CALL, async () => ({ agentId: "a1" }));
  expect(given.at(-1)).toMatchObject({ hook_event_name: "SubagentStart", agent_id: "a1", tool_use_id: "toolu_1" });
});

test("an agent that the client does not resume after all gives its slot back", async () => {
  const { client, given } = clientWithModule();
  const resumed = holdSpawn(client, { ...CALL, resume: { agentId: "a1" } }, () => Promise.reject(REFUSED));
  await expect(resumed).rejects.toBe(REFUSED);
  expect(given).toMatchObject([{ hook_event_name: "SubagentStart" }, { hook_event_name: "TeammateIdle" }]);
});

test.each<[TurnEnd["reason"], string]>([
  ["answer", "TeammateIdle"],
  ["error", "StopFailure"],
  ["aborted", "aborted"],
])("an agent whose turn ends by %s before the ledger has its start is ended by %s", async (reason, last) => {
  const { client, told } = clientWithModule();
  await holdSpawn(client, CALL, async () => {
    await settleEnd(client, { agentId: "a1", reason }, async () => undefined);
    return { agentId: "a1" };
  });
  expect(told()).toEqual(["PreToolUse", last, "SubagentStart", last]);
});
