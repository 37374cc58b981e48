import fc from "fast-check";
import type { LedgerEvent } from "../../../orchestrator/core/ledger/events/event.ts";
import { ownerKey } from "../../../orchestrator/core/ledger/owner.ts";
import { GONE } from "./replay.ts";

const base = { at: "2026-01-01T00:00:00.000Z", owner: ownerKey(GONE), session: "s" };

/**
 * One spawn as the client plays it: its slot is taken and that is logged, and between the two another's start may use it up; then
 * its agent starts with anybody's reservation, and is joined before or after.
 */
export interface Spawn {
  readonly joinsBeforeStart: boolean;
  readonly isJoinedTwice: boolean;
  readonly endsBeforeJoin: boolean;
}

const spawn = fc.record({ joinsBeforeStart: fc.boolean(), isJoinedTwice: fc.boolean(), endsBeforeJoin: fc.boolean() });

/** All events of the spawns, each spawn's own in a possible order, the spawns mixed by `mix`; starts take reservations by `take`. */
export function play(spawns: readonly Spawn[], mix: readonly number[], take: readonly number[]): LedgerEvent[] {
  const queues = spawns.map((one, n) => stepsOf(one, n));
  const events: LedgerEvent[] = [];
  const table: Table = { unconverted: [], lifeOf: new Map(), taken: 0 };
  for (let step = 0; queues.some((queue) => queue.length > 0); step++) {
    const open = queues.filter((queue) => queue.length > 0);
    const make = open[(mix[step % mix.length] ?? 0) % open.length]?.shift();
    table.taken = take[step % take.length] ?? 0;
    const event = make?.(table);
    if (event) events.push(event);
  }
  return events;
}

interface Table {
  /** Reservations in slots, whether their line is written or not. */
  readonly unconverted: string[];
  readonly lifeOf: Map<string, string>;
  /** Which of them the next start takes. */
  taken: number;
}

type Act = (table: Table) => LedgerEvent | undefined;

function stepsOf({ joinsBeforeStart, isJoinedTwice, endsBeforeJoin }: Spawn, n: number): Act[] {
  const takeSlot: Act = ({ unconverted }) => void unconverted.push(life(n));
  const logSlot: Act = () => reserved(n);
  const join = (): LedgerEvent => ({ ...base, type: "joined", call: `call${n}`, agent: `agent${n}`, background: true });
  const start = ({ unconverted, taken, lifeOf }: Table): LedgerEvent => {
    const [own = "none"] = unconverted.splice(taken % unconverted.length, 1);
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
  const begun = [takeSlot, logSlot];
  if (joinsBeforeStart) return [...begun, ...joins, start, end];
  return endsBeforeJoin ? [...begun, start, end, ...joins] : [...begun, start, ...joins, end];
}

function life(n: number): string {
  return `life${n}`;
}

function reserved(n: number): LedgerEvent {
  const facts = { call: `call${n}`, description: `job ${n}`, agentType: "t", taskId: `task${n}` };
  return { ...base, type: "reserved", ...facts, life: life(n), slot: n + 1 };
}

/** Up to seven spawns, and chance for what `play` leaves to it. */
export const sessions = fc.record({
  spawns: fc.array(spawn, { minLength: 1, maxLength: 7 }),
  mix: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  take: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
});
