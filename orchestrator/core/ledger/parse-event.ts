import { EVENT_TEXTS } from "../validators/event-texts.ts";
import type { LedgerEvent } from "./events/event.ts";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** The event in a line of the log, or undefined: the line is torn, or somebody else's. */
export function parseEvent(line: string): LedgerEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const event = value as Record<string, unknown>;
  const { type, at } = event;
  const texts = typeof type === "string" && Object.hasOwn(EVENT_TEXTS, type) ? EVENT_TEXTS[type] : undefined;
  if (!texts || typeof at !== "string" || !TIME.test(at)) return undefined;
  return texts.every((name) => typeof event[name] === "string") ? (value as LedgerEvent) : undefined;
}
