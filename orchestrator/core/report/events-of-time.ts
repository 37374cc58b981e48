import type { LedgerEvent } from "../ledger/events/event.ts";

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
  const resumed = new Set(
    within.flatMap((event) => (event.type === "started" || event.type === "waiting" ? event.agent : [])),
  );
  const before = events.slice(0, first);
  return [...tellingOf(before, livesOf(before, resumed)), ...within];
}

/** Lives that had begun and were not over, and all those of the agents that are resumed later. */
function livesOf(events: readonly LedgerEvent[], resumed: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Set<string>();
  const ofResumed: string[] = [];
  for (const event of events) {
    switch (event.type) {
      case "reserved":
        open.add(event.life);
        break;
      case "waiting":
      case "started":
        open.add(event.life);
        if (resumed.has(event.agent)) ofResumed.push(event.life);
        break;
      case "idle":
      case "ended":
        open.delete(event.life);
        break;
    }
  }
  return new Set([...open, ...ofResumed]);
}

/** The events that tell of these lives. */
function tellingOf(events: readonly LedgerEvent[], lives: ReadonlySet<string>): LedgerEvent[] {
  /** Agents of which the newest life is one of these: the life that a pair is joined for. */
  const working = new Set<string>();
  return events.filter((event) => {
    switch (event.type) {
      case "waiting":
      case "started":
        if (lives.has(event.life)) working.add(event.agent);
        else working.delete(event.agent);
        return lives.has(event.life);
      case "joined":
        return working.has(event.agent);
      case "reserved":
      case "idle":
      case "ended":
        return lives.has(event.life);
      default:
        return false;
    }
  });
}
