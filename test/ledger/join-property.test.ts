import fc from "fast-check";
import { expect, test } from "vitest";
import type { LedgerEvent } from "../../orchestrator/core/ledger/event.ts";
import { foldEvent } from "../../orchestrator/core/ledger/fold-events.ts";
import { LedgerState } from "../../orchestrator/core/ledger/ledger-state.ts";

const OWNER = "m1-b1-n1-p1-s1";
const base = { at: "2026-01-01T00:00:00.000Z", owner: OWNER, session: "s" };

/** One spawn as the client plays it: reserved, then its agent starts with anybody's reservation, and is joined before or after. */
interface Spawn {
  readonly joinsBeforeStart: boolean;
  readonly isJoinedTwice: boolean;
  readonly endsBeforeJoin: boolean;
}

const spawn = fc.record({ joinsBeforeStart: fc.boolean(), isJoinedTwice: fc.boolean(), endsBeforeJoin: fc.boolean() });

/** All events of the spawns, each spawn's own in a possible order, the spawns mixed by `mix`; starts take reservations by `take`. */
function play(spawns: readonly Spawn[], mix: readonly number[], take: readonly number[]): LedgerEvent[] {
  const queues = spawns.map((one, n) => stepsOf(one, n));
  const events: LedgerEvent[] = spawns.map((_, n) => reserved(n));
  const unconverted = spawns.map((_, n) => life(n));
  const lifeOf = new Map<string, string>();
  for (let step = 0; queues.some((queue) => queue.length > 0); step++) {
    const open = queues.filter((queue) => queue.length > 0);
    const make = open[(mix[step % mix.length] ?? 0) % open.length]?.shift();
    const taken = (take[step % take.length] ?? 0) % Math.max(1, unconverted.length);
    if (make) events.push(make({ takeReservation: () => unconverted.splice(taken, 1)[0] ?? "none", lifeOf }));
  }
  return events;
}

interface Table {
  takeReservation(): string;
  readonly lifeOf: Map<string, string>;
}

function stepsOf({ joinsBeforeStart, isJoinedTwice, endsBeforeJoin }: Spawn, n: number) {
  const join = (): LedgerEvent => ({ ...base, type: "joined", call: `call${n}`, agent: `agent${n}`, background: true });
  const start = ({ takeReservation, lifeOf }: Table): LedgerEvent => {
    const own = takeReservation();
    lifeOf.set(`agent${n}`, own);
    const common = { ...base, life: own, slot: 1, agent: `agent${n}`, agentType: "t" };
    return { ...common, type: "started", how: "spawn" };
  };
  const end = ({ lifeOf }: Table): LedgerEvent => {
    const own = lifeOf.get(`agent${n}`) ?? "none";
    return {
      ...base,
      type: "ended",
      life: own,
      agent: `agent${n}`,
      status: "completed",
      by: "test",
      reason: `end${n}`,
    };
  };
  const joins = isJoinedTwice ? [join, join] : [join];
  if (joinsBeforeStart) return [...joins, start, end];
  return endsBeforeJoin ? [start, end, ...joins] : [start, ...joins, end];
}

function life(n: number): string {
  return `life${n}`;
}

function reserved(n: number): LedgerEvent {
  const facts = { call: `call${n}`, description: `job ${n}`, agentType: "t", taskId: `task${n}` };
  return { ...base, type: "reserved", ...facts, life: life(n), slot: n + 1 };
}

const sessions = fc.record({
  spawns: fc.array(spawn, { minLength: 1, maxLength: 7 }),
  mix: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  take: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
});

test("whatever the order of joins and starts, each call ends up with its own agent, end and life", () => {
  fc.assert(
    fc.property(sessions, ({ spawns, mix, take }) => {
      const state = new LedgerState();
      for (const event of play(spawns, mix, take)) foldEvent(state, event);
      const shown = state.list().map((entry) => [entry.id, entry.taskId, entry.agentId, entry.status, entry.reason]);
      const expected = spawns.map((_, n) => [`call${n}`, `task${n}`, `agent${n}`, "completed", `end${n}`]);
      expect(shown).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

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
