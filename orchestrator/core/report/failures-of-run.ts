import type { LedgerEvent } from "../ledger/events/event.ts";
import type { Run } from "../run/run.ts";
import type { Failure, Refusal, Row } from "./report.ts";

/** Every spawn that was refused in the run's time: by us, or after it was admitted by somebody else. */
export function refusalsOf(events: readonly LedgerEvent[], openedMs: number): Refusal[] {
  const asked = new Map<string, string>();
  return events.flatMap((event): Refusal[] => {
    if (event.type === "reserved") asked.set(event.life, event.description);
    const at = Date.parse(event.at) - openedMs;
    if (event.type === "denied") return [{ at, description: event.description, reason: event.reason }];
    if (event.type !== "ended" || event.status !== "refused") return [];
    const reason = event.reason ?? "the client, a rule, another hook or the user refused it";
    return [{ at, description: asked.get(event.life) ?? "", reason }];
  });
}

/** Attempts that were begun and did not end as done, agents beside them that did not complete, and requests that may be an eighth. */
export function failuresOf(
  run: Run,
  rows: readonly Row[],
  events: readonly LedgerEvent[],
  openedMs: number,
): Failure[] {
  const attempts = run.attempts.flatMap(({ taskId, title, member, outcome }): Failure[] => {
    if (!outcome || outcome.kind === "done" || outcome.kind === "withdrawn") return [];
    const what = `${taskId} ${member === undefined ? title : `${member}: ${title}`}`;
    return [{ at: Date.parse(outcome.at) - openedMs, what, how: outcome.kind, reason: outcome.summary }];
  });
  const agents = rows.flatMap(({ title, bars, outcome, summary }): Failure[] => {
    const last = bars.at(-1);
    if (outcome !== "none" || !last || !["failed", "killed", "lost"].includes(last.end)) return [];
    return [{ at: last.to, what: title, how: last.end, reason: summary }];
  });
  const overruns = events.flatMap((event): Failure[] =>
    event.type === "overrun"
      ? [{ at: Date.parse(event.at) - openedMs, what: `agent ${event.agent}`, how: "overrun", reason: event.reason }]
      : [],
  );
  return [...attempts, ...agents, ...overruns].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
