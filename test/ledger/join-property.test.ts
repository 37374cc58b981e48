import { expect, test } from "vitest";
import { foldEvent } from "../../orchestrator/core/ledger/fold/fold-events.ts";
import { LedgerState } from "../../orchestrator/core/ledger/fold/ledger-state.ts";
import { fc } from "../support/draws.ts";
import { play, sessions } from "./support/play-spawns.ts";

test("whatever the order of joins and starts, each call ends up with its own agent, end and life", () => {
  fc.assert(
    fc.property(sessions, ({ spawns, mix, take }) => {
      const state = new LedgerState();
      for (const event of play(spawns, mix, take)) foldEvent(state, event);
      const shown = inOrder(state).map((entry) => [
        entry.call,
        entry.taskId,
        entry.agentId,
        entry.status,
        entry.reason,
      ]);
      const expected = spawns.map((_, n) => [`call${n}`, `task${n}`, `agent${n}`, "completed", `end${n}`]);
      expect(shown).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

/** The order of the calls: an agent that was logged before the call that it came from has its own id and place. */
function inOrder(state: LedgerState) {
  return state.list().sort((a, b) => (String(a.call) < String(b.call) ? -1 : 1));
}

test("at no moment of a session do two calls show the same agent, or one life stand in two entries", () => {
  fc.assert(
    fc.property(sessions, ({ spawns, mix, take }) => {
      const state = new LedgerState();
      for (const event of play(spawns, mix, take)) {
        foldEvent(state, event);
        const agents = state.list().flatMap(({ agentId }) => agentId ?? []);
        const lives = state.list().flatMap((entry) => entry.lives.map((one) => one.life));
        expect(new Set(agents).size).toBe(agents.length);
        expect(new Set(lives).size).toBe(lives.length);
      }
    }),
    { numRuns: 500 },
  );
});
