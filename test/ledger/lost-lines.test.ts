import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isOpen } from "../../orchestrator/core/ledger/agent-status.ts";
import { foldEvent } from "../../orchestrator/core/ledger/fold/fold-events.ts";
import { LedgerState } from "../../orchestrator/core/ledger/fold/ledger-state.ts";
import { settleOrphans } from "../../orchestrator/io/ledger/settle/settle-orphans.ts";
import { fc } from "../support/draws.ts";
import { play, sessions } from "./support/play-spawns.ts";
import { Replay } from "./support/replay.ts";

// A line that could not be written, to a full or read-only disk, keeps no slot; it must not keep an agent open forever either.

const lost = fc.array(fc.boolean(), { minLength: 10, maxLength: 40 });

test("whatever lines of the log are missing, agents that no file holds are shown as ended once their client is gone", () => {
  fc.assert(
    fc.property(sessions, lost, ({ spawns, mix, take }, isLost) => {
      const lines = play(spawns, mix, take).filter((_, n) => !isLost[n % isLost.length]);
      const replay = new Replay();
      writeFileSync(replay.paths.events, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      const ledger = replay.ledgerNow();
      settleOrphans(ledger);
      expect(ledger.agents().filter(({ status }) => isOpen(status))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("a start whose line comes after that of its life's end does not begin it again", () => {
  const at = "2026-01-01T00:00:00.000Z";
  const state = new LedgerState();
  foldEvent(state, { at, type: "reserved", call: "c1", description: "", agentType: "t", life: "l1", slot: 1 });
  foldEvent(state, { at, type: "ended", life: "l1", status: "killed", by: "test" });
  foldEvent(state, { at, type: "started", life: "l1", slot: 1, agent: "a1", agentType: "t", how: "spawn" });
  expect(state.list().map(({ id, status }) => [id, status])).toEqual([["c1", "killed"]]);
});
