import type { LedgerEvent } from "../ledger/event.ts";

/**
 * The events of a stretch of time, and of those before it what tells who was at work when it began or was resumed in it: to fold a
 * long log for one short run would take most of the time of a report.
 *
 * @param from ISO 8601, as `to`; both count.
 */
export function eventsOfTime(events: readonly LedgerEvent[], from: string, to: string): LedgerEvent[] {
  const first = events.findIndex(({ at }) => at >= from);
  if (first === -1) return [];
  const within = events.slice(first).filter(({ at }) => at <= to);
  const before = lookBack(events, first);
  const resumed = within.flatMap((event) => {
    const agent = event.type === "started" || event.type === "waiting" ? event.agent : undefined;
    return agent === undefined ? [] : (before.livesOfAgent.get(agent) ?? []);
  });
  const lives = new Set([...before.open, ...resumed]);
  const needed = [...lives].flatMap((life) => before.ofLife.get(life) ?? []);
  return [...needed.sort((a, b) => a - b).map((at) => events[at] as LedgerEvent), ...within];
}

interface LookBack {
  /** Lives that had begun and were not over. */
  readonly open: Iterable<string>;
  readonly livesOfAgent: ReadonlyMap<string, readonly string[]>;
  /** The places of the events that a life is told by. */
  readonly ofLife: ReadonlyMap<string, readonly number[]>;
}

function lookBack(events: readonly LedgerEvent[], until: number): LookBack {
  const open = new Set<string>();
  const livesOfAgent = new Map<string, string[]>();
  const ofLife = new Map<string, number[]>();
  for (let at = 0; at < until; at++) {
    const event = events[at] as LedgerEvent;
    switch (event.type) {
      case "reserved":
      case "waiting":
      case "started":
        open.add(event.life);
        push(ofLife, event.life, at);
        if (event.type !== "reserved") push(livesOfAgent, event.agent, event.life);
        break;
      case "joined": {
        const life = livesOfAgent.get(event.agent)?.at(-1);
        if (life !== undefined) push(ofLife, life, at);
        break;
      }
      case "idle":
      case "ended":
        open.delete(event.life);
        push(ofLife, event.life, at);
        break;
    }
  }
  return { open, livesOfAgent, ofLife };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
