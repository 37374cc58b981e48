import { type BASE, type SPAWN, STARTS } from "./common-fields.ts";
import type { FactsOf } from "./event-field.ts";
import type { EVENT_TABLE } from "./event-table.ts";

type Table = typeof EVENT_TABLE;

export type EventType = keyof Table;

/** The fields of each type of event, besides time, owner and session. */
export type EventFields = { readonly [T in EventType]: FactsOf<Table[T]["fields"]> };

/** One line of events.jsonl. */
export type LedgerEvent = { [T in EventType]: FactsOf<typeof BASE> & { readonly type: T } & EventFields[T] }[EventType];

export type EventOf<T extends EventType> = Extract<LedgerEvent, { type: T }>;

/** What is known about a spawn when it is asked for. */
export type SpawnFacts = FactsOf<typeof SPAWN>;

/** How an agent came to work: called for, resumed by a message, woken by a child, by a workflow, or as a forked skill. */
export type StartKind = EventFields["started"]["how"];

/** Whether this is a kind of start; it may come from a file that anybody can write. */
export function isStartKind(value: unknown): value is StartKind {
  return typeof value === "string" && Object.hasOwn(STARTS, value);
}
