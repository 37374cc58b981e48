import type { NamedFields } from "../ledger/events/event-field.ts";
import { EVENT_TABLE, EVENT_TYPES } from "../ledger/events/event-table.ts";

/**
 * The texts that are always there, of each type of event. A reader of the log asks for no more: a newer version may have written
 * other fields. No validator is compiled for lines: one of 28 types would be as large as the hook that reads them.
 */
export const EVENT_TEXTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  EVENT_TYPES.map((type) => [type, textsOf(EVENT_TABLE[type].fields)]),
);

function textsOf(fields: NamedFields): string[] {
  const required = Object.entries(fields).filter(([, { isOptional }]) => !isOptional);
  return required
    .filter(([, { schema }]) => schema.type === "string" || schema.enum !== undefined)
    .map(([name]) => name);
}
