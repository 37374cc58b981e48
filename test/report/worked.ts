import type { LedgerEvent } from "../../orchestrator/core/ledger/events/event.ts";

/** A second of the run's first minute. */
export const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 10, 0, second)).toISOString();

/** An agent from its reservation to its end, in seconds. */
export function worked(
  name: string,
  reference: string | undefined,
  [asked, from, to]: [number, number, number?],
  { slot = 1, ...more }: { readonly slot?: number; readonly caller?: string; readonly taskId?: string } = {},
): LedgerEvent[] {
  const facts = {
    call: `c-${name}`,
    description: `job of ${name}`,
    agentType: "x",
    ...(reference ? { reference, taskId: reference } : {}),
    ...more,
  };
  return [
    { at: at(asked), type: "reserved", ...facts, life: name, slot },
    { at: at(from), type: "started", life: name, slot, agent: `a-${name}`, agentType: "x", how: "spawn" },
    ...(to === undefined
      ? []
      : [{ at: at(to), type: "ended", life: name, status: "completed", by: "x", transcript: name } as const]),
  ];
}

/** The events of several agents, as a log has them. */
export const sorted = (...lists: LedgerEvent[][]) => lists.flat().sort((a, b) => (a.at < b.at ? -1 : 1));
