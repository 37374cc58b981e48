import type { LedgerEvent } from "../ledger/events/event.ts";
import type { ToldHold } from "./find-waits.ts";
import type { Gap, Moment } from "./report.ts";

/** Shorter ones pass between the end of one agent and the start of the next. */
const WORTH_TELLING_MS = 1_000;

/** The times in which nobody worked, each with what was waited for as far as the log tells. */
export function findGaps(
  curve: readonly (readonly [Moment, number])[],
  wallMs: number,
  holds: readonly ToldHold[],
  events: readonly LedgerEvent[],
  { openedMs, isOpen }: { readonly openedMs: number; readonly isOpen: boolean },
): Gap[] {
  const pauses = pausesOf(events, openedMs, wallMs);
  return curve.flatMap(([from, count], n): Gap[] => {
    const to = curve[n + 1]?.[0] ?? wallMs;
    if (count > 0 || to - from < WORTH_TELLING_MS) return [];
    return [
      { from, ms: to - from, reason: whyNobody({ from, to, isEnd: to >= wallMs && !isOpen }, holds, pauses, curve) },
    ];
  });
}

interface Stretch {
  readonly from: Moment;
  readonly to: Moment;
}

function whyNobody(
  { from, to, isEnd }: Stretch & { readonly isEnd: boolean },
  holds: readonly ToldHold[],
  pauses: readonly Stretch[],
  curve: readonly (readonly [Moment, number])[],
): string {
  if (pauses.some((pause) => pause.from < to && pause.to > from)) return "the run was paused";
  const isFirst = !curve.some(([at, count]) => at < from && count > 0);
  if (isFirst) return "no agent had started yet";
  if (isEnd) return "the last agent had ended, and the step that ended the run had not been taken";
  const told = mostFrequent(holds.filter(({ at, by }) => at >= from && at < to && by.length === 0));
  return told ?? "the next step had not been taken: the main conversation was busy, waited for a person, or had ended";
}

function mostFrequent(holds: readonly ToldHold[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { reason } of holds) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function pausesOf(events: readonly LedgerEvent[], openedMs: number, wallMs: number): Stretch[] {
  const pauses: Stretch[] = [];
  let since: Moment | undefined;
  for (const { type, at } of events) {
    const moment = Date.parse(at) - openedMs;
    if (type === "run-paused") since ??= moment;
    if (type !== "run-resumed" || since === undefined) continue;
    pauses.push({ from: since, to: moment });
    since = undefined;
  }
  return since === undefined ? pauses : [...pauses, { from: since, to: wallMs }];
}
