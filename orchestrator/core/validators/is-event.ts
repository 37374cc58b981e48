import { BASE } from "../ledger/events/common-fields.ts";
import type { LedgerEvent } from "../ledger/events/event.ts";
import type { NamedFields } from "../ledger/events/event-field.ts";
import { EVENT_TABLE, EVENT_TYPES } from "../ledger/events/event-table.ts";
import { compileValidator } from "./compile-validator.ts";
import { openSchema } from "./open-schema.ts";

const FIELDS: readonly (readonly [string, NamedFields])[] = EVENT_TYPES.map((type) => [
  type,
  { ...BASE, ...EVENT_TABLE[type].fields },
]);

/** Whether this is an event, by the table of events; a newer version may have written it. */
export const isEvent = compileValidator<LedgerEvent>(schemaOfReaders(), { errors: "none" });

/**
 * A name that has one meaning is checked once for all types, so that this compiles to a fifth of the code that `events.schema.json` would.
 */
function schemaOfReaders(): object {
  const meanings = new Map<string, Set<string>>();
  for (const [, fields] of FIELDS)
    for (const [name, field] of Object.entries(fields))
      meanings.set(name, (meanings.get(name) ?? new Set()).add(JSON.stringify(openSchema(field.schema))));
  const isShared = (name: string) => meanings.get(name)?.size === 1;
  const all = Object.assign({}, ...FIELDS.map(([, fields]) => fields)) as NamedFields;
  return {
    type: "object",
    required: ["type", "at"],
    properties: { ...members(all, isShared), at: { type: "string", format: "date-time" } },
    discriminator: { propertyName: "type" },
    oneOf: FIELDS.map(([type, fields]) => ({
      required: Object.keys(fields).filter((name) => !fields[name]?.isOptional),
      properties: { ...members(fields, (name) => !isShared(name)), type: { const: type } },
    })),
  };
}

function members(fields: NamedFields, isMeant: (name: string) => boolean): Readonly<Record<string, object>> {
  const meant = Object.entries(fields).filter(([name]) => isMeant(name));
  return Object.fromEntries(meant.map(([name, { schema }]) => [name, openSchema(schema)]));
}
