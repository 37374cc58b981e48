import { expect, test, vi } from "vitest";
import type { AgentStart, Next, Prepared } from "../../../hooks/module/claude-code.ts";
import { holdStart, passStart } from "../../../hooks/module/hold-start.ts";
import { clientIn, PLACE } from "../support/stood-in-client.ts";

// What the module does with a start when something fails after the command hooks of the start have run. `test/long/agents/module` runs the
// real client.

const SAID: Prepared = { additionalContext: ["said by another plugin"] };
const START: AgentStart = { agent_id: "a1", agent_type: "general-purpose" };
const LATER = "2999-01-01T00:00:00.000Z";
const UNCOUNTED = expect.stringContaining("you could not be counted");

/** The command hooks of a start; how often they ran is in its calls. */
function hooksOfStart() {
  return vi.fn<Next<AgentStart, Prepared>>(async () => SAID);
}

test("a start whose ledger cannot be asked for runs its hooks once, and keeps what they said", async () => {
  const next = hooksOfStart();
  const client = clientIn({ run: () => Promise.reject(new Error("no node")) });
  expect(await holdStart(client, START, next)).toEqual(SAID);
  expect(next).toHaveBeenCalledTimes(1);
});

test.each(["{}", "null", "[null]", "not JSON", '[{"agentId":"a1","endedAt":7}]'])(
  "a start is given to its hook, and its hooks run once, where agents.json is %s",
  async (agentsJson) => {
    const next = hooksOfStart();
    const told = JSON.stringify({ hookSpecificOutput: { additionalContext: "told by ours" } });
    const client = clientIn({ agentsJson, run: async (bundle) => (bundle === "module-ledger" ? PLACE : told) });
    expect(await holdStart(client, START, next)).toEqual({
      additionalContext: ["said by another plugin", "told by ours"],
    });
    expect(next).toHaveBeenCalledTimes(1);
  },
);

test("a start that the client gives to the fallback, because its handler takes too long, does not run its hooks again", async () => {
  const next = hooksOfStart();
  const run = vi.fn(() => new Promise<string>(() => {}));
  const client = clientIn({ run });
  void holdStart(client, START, next);
  await expect.poll(() => run.mock.calls).toHaveLength(1);
  expect(await passStart(client, START, next)).toEqual(SAID);
  expect(next).toHaveBeenCalledTimes(1);
});

test("a start that the fallback has first runs its hooks", async () => {
  const next = hooksOfStart();
  const client = clientIn({ run: async () => PLACE });
  expect(await passStart(client, START, next)).toEqual(SAID);
  expect(next).toHaveBeenCalledTimes(1);
});

test.each([
  { each: 1_000, limits: [600_000, 599_000, 598_000, 597_000, 596_000] },
  { each: 200_000, limits: [600_000, 400_000, 200_000] },
  { each: 601_000, limits: [600_000] },
])("a start is given to its hook five times, in ten minutes together: $each ms each", async ({ each, limits }) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const given: number[] = [];
    const client = clientIn({
      run: async (bundle, timeoutMs) => {
        if (bundle === "module-ledger") return PLACE;
        given.push(timeoutMs);
        vi.setSystemTime(Date.now() + each);
        throw new Error("killed");
      },
    });
    const { additionalContext } = await holdStart(client, START, hooksOfStart());
    expect(additionalContext).toEqual(["said by another plugin", UNCOUNTED]);
    expect(given).toEqual(limits);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [
    "its wait has ended, because its hook may not have told it so",
    { agentsJson: JSON.stringify([{ agentId: "a1", endedAt: LATER, lives: [{ from: LATER }] }]) },
  ],
  [
    "every attempt to count it fails, even while a call of its client has a slot",
    { list: (folder: string) => (folder === "/slots" ? ["1"] : folder === "/slots/1" ? ["k~reserved~l"] : []) },
  ],
])("an agent is told to end where %s", async (_why, surroundings) => {
  const run = async (bundle: string) => {
    if (bundle === "module-ledger") return PLACE;
    throw new Error("killed");
  };
  const { additionalContext } = await holdStart(clientIn({ ...surroundings, run }), START, hooksOfStart());
  expect(additionalContext).toEqual(["said by another plugin", UNCOUNTED]);
});

test("an agent gets a slot whose earlier life has ended only now", async () => {
  const agentsJson = JSON.stringify([{ agentId: "a1", endedAt: LATER, lives: [{ from: "2026-01-01T00:00:00.000Z" }] }]);
  const told = JSON.stringify({ hookSpecificOutput: { additionalContext: "told by ours" } });
  const client = clientIn({ agentsJson, run: async (bundle) => (bundle === "module-ledger" ? PLACE : told) });
  const { additionalContext } = await holdStart(client, START, hooksOfStart());
  expect(additionalContext).toEqual(["said by another plugin", "told by ours"]);
});
