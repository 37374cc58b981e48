import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import type { AgentEntry } from "./agent-entry.ts";
import type { AgentStatus } from "./agent-status.ts";
import { defined } from "./defined.ts";
import type { LedgerEvent, StartKind } from "./events/event.ts";
import { foldEvent } from "./fold/fold-events.ts";
import { LedgerState } from "./fold/ledger-state.ts";
import { type HoldingName, holdingName } from "./holding-name.ts";
import { type Progress, progressOf } from "./progress.ts";
import { eventsOfRemembered, rememberedLife } from "./remembered-life.ts";
import { isSameAgent, type OpenLife } from "./signals/ledger-view.ts";

/** An open life, by its file. */
interface FiledLife {
  readonly life: OpenLife;
  readonly name: HoldingName;
  /** When the file came to its place, ISO 8601. */
  readonly at: string;
  /** How its agent came to work, if the file says so. */
  readonly how?: StartKind;
  /** Where the agent's transcript is, if known. */
  readonly transcript?: string;
}

/** Whether a life has come further than the log tells: the process that moved its file died, or is about to write the line. */
export function isAheadOfLog(state: LedgerState, { life, name }: Pick<FiledLife, "life" | "name">): boolean {
  const progress = progressOf({ place: life.place, name });
  return progress > 0 && progress > (progressInLog(state, life.life) ?? -1);
}

/**
 * The lines that the log lacks of such a life: that its agent began to work, or is idle, and where the log knows neither the life nor the
 * agent, what its record tells of the call.
 */
export function missingLines(state: LedgerState, open: readonly OpenLife[], filed: FiledLife): LedgerEvent[] {
  const { life, name, at, transcript } = filed;
  const known = state.ofLife(life.life) ?? (life.agent && state.ofAgent(life.owner, life.agent));
  const remembered = rememberedLife(known ? { ...life, entry: known } : life, holdingName(name));
  if (remembered === undefined) return [];
  const { slot = 0 } = life;
  const hasBegun = (progressInLog(state, life.life) ?? 0) > 0;
  const lines: LedgerEvent[] = [];
  for (const line of eventsOfRemembered(remembered, slot > MAX_CONCURRENT_AGENTS ? undefined : life.slot)) {
    if (line.type === "idle") lines.push({ ...line, at });
    else if (line.type !== "started" && !known) lines.push(line);
    else if (line.type === "started" && !hasBegun)
      lines.push({ ...line, at, how: kindOfStart(state, open, filed), ...defined({ transcript }) });
  }
  return lines;
}

/** The agents of a log that had these lines, too. */
export function listWith(state: LedgerState, lines: readonly LedgerEvent[]): AgentEntry[] {
  if (lines.length === 0) return state.list();
  const whole = LedgerState.from(state.list(), []);
  for (const line of lines) foldEvent(whole, line);
  return whole.list();
}

/** A woken parent is in the slot of its child, whose record lies there; a reservation is used by a spawn. */
function kindOfStart(state: LedgerState, open: readonly OpenLife[], { life, how }: FiledLife): StartKind {
  if (open.some((one) => one.place === "idle" && one.life !== life.life && isSameAgent(one, life))) return "wake";
  if (life.place === "fork") return "fork";
  return statusInLog(state, life.life) === "reserved" ? "spawn" : (how ?? "spawn");
}

/** How far a life has come as the log has it; undefined if the log does not know it. */
function progressInLog(state: LedgerState, life: string): Progress | undefined {
  const status = statusInLog(state, life);
  if (status === undefined) return state.hasNotedEnd(life) ? 2 : undefined;
  if (status === "reserved" || status === "waiting") return 0;
  return status === "running" ? 1 : 2;
}

function statusInLog(state: LedgerState, life: string): AgentStatus | undefined {
  return state.ofLife(life)?.lives.find((one) => one.life === life)?.status;
}
