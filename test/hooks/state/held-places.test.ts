import { expect, test, vi } from "vitest";
import { holdSpawn } from "../../../hooks/module/hold-spawn.ts";
import { clientIn, PLACE } from "../support/stood-in-client.ts";

// Whether the module holds agents in a project that did not use Skyfom when it asked. `test/long/agents/module` runs the real client.

const CALL = {
  tool_use_id: "toolu_1",
  prompt: "do it",
  description: "job",
  subagentType: "general-purpose",
  background: true,
};
const DENIED = JSON.stringify({
  hookSpecificOutput: { permissionDecision: "deny", permissionDecisionReason: "7 of 7 agents are at work" },
});

/** A client in which this is remembered to be at work, and a ledger that says from when on agents are held. */
function clientWith(remembered: readonly string[], held: readonly boolean[]) {
  const asked: string[] = [];
  const run = async (bundle: string) => {
    asked.push(bundle);
    if (bundle !== "module-ledger") return DENIED;
    const isHeld = held[asked.length - 1] ?? held.at(-1);
    return JSON.stringify({ ...JSON.parse(PLACE), isHeld });
  };
  const list = (folder: string) => {
    if (folder === "/slots") throw new Error("no such folder");
    return folder === "/remembered" ? remembered : [];
  };
  return { client: clientIn({ list, run }), asked };
}

const start = () => vi.fn(async () => ({ agentId: "a1" }));

test("a spawn passes where nobody is at work anywhere, and asks for nothing but the place", async () => {
  const { client, asked } = clientWith([], [false]);
  for (let n = 0; n < 3; n++) expect(await holdSpawn(client, CALL, start())).toEqual({ agentId: "a1" });
  expect(asked).toEqual(["module-ledger"]);
});

test("a spawn passes where somebody is at work in another project", async () => {
  const { client, asked } = clientWith(["of another project"], [false]);
  expect(await holdSpawn(client, CALL, start())).toEqual({ agentId: "a1" });
  expect(asked).toEqual(["module-ledger", "module-ledger"]);
});

test("a spawn is held where agents began since, and whatever showed that was deleted", async () => {
  const next = start();
  const { client, asked } = clientWith(["of this project"], [false, true]);
  expect(await holdSpawn(client, CALL, next)).toEqual({ deny: "7 of 7 agents are at work" });
  expect(asked).toContain("pre-tool-use");
  expect(next).not.toHaveBeenCalled();
});
