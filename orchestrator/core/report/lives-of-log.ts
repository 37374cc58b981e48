import type { AgentEntry } from "../ledger/agent-entry.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import { foldEvent } from "../ledger/fold/fold-events.ts";
import { LedgerState } from "../ledger/fold/ledger-state.ts";
import type { BarEnd } from "./report.ts";

/** One life that the log tells of, in milliseconds since 1970. */
export interface LoggedLife {
  readonly life: string;
  readonly agent: AgentEntry;
  readonly askedMs: number;
  readonly fromMs: number;
  /** Absent while it works. */
  readonly toMs?: number;
  readonly end: BarEnd;
  readonly hasSlot: boolean;
  readonly slot: number | null;
}

type Begun = Omit<LoggedLife, "agent"> & { toMs?: number; end: BarEnd; isEndInferred?: boolean };

/** All lives in which an agent worked, in the order in which they began. Which agent it was may stand in a later line of the log. */
export function livesOfLog(events: Iterable<LedgerEvent>): LoggedLife[] {
  const state = new LedgerState();
  const asked = new Map<string, number>();
  const begun = new Map<string, Begun>();
  for (const event of events) {
    foldEvent(state, event);
    switch (event.type) {
      case "reserved":
      case "waiting":
        asked.set(event.life, Date.parse(event.at));
        break;
      case "started": {
        const fromMs = Date.parse(event.at);
        const { life, slot } = event;
        const askedMs = asked.get(life) ?? fromMs;
        begun.set(life, { life, askedMs, fromMs, end: "running", hasSlot: slot !== undefined, slot: slot ?? null });
        break;
      }
      case "idle":
        end(begun.get(event.life), Date.parse(event.at), "idle");
        break;
      case "ended":
        end(begun.get(event.life), Date.parse(event.at), event.status, event.isEndInferred);
        break;
    }
  }
  return [...begun.values()].flatMap((life) => {
    const agent = state.ofLife(life.life);
    const { isEndInferred: _isEndInferred, ...known } = life;
    return agent ? [{ ...known, agent }] : [];
  });
}

/** The slot is free from the first end on. How the life ended may be told later: of an idle parent, or if the end was only inferred. */
function end(life: Begun | undefined, toMs: number, how: BarEnd, isInferred = false): void {
  if (!life) return;
  life.toMs ??= toMs;
  if (life.end !== "running" && life.end !== "idle" && !(life.isEndInferred && !isInferred)) return;
  life.end = how;
  life.isEndInferred = isInferred;
}
