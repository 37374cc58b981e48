import type { EventType, LedgerEvent } from "./event.ts";

/** The members that must be texts for the fold to use an event; of a type that agents.json does not show, none. */
const TEXTS: { readonly [T in EventType]: readonly string[] } = {
  reserved: ["call", "life", "description", "agentType"],
  denied: [],
  started: ["life", "agent", "agentType"],
  waiting: ["life", "agent", "agentType"],
  joined: ["call", "agent"],
  listed: ["life"],
  unlisted: ["life", "promptId"],
  dropped: ["call"],
  exchanged: ["life", "other"],
  idle: ["life", "agent"],
  ended: ["life", "status", "by"],
  overrun: [],
  unreadable: [],
  "foreign-file": [],
  "run-opened": [],
  "task-held-back": [],
  "task-claimed": [],
  "report-asked": [],
  "brief-not-given": [],
  "report-collected": [],
  "task-closed": [],
  "task-retried": [],
  "task-given-back": [],
  "run-paused": [],
  "run-resumed": [],
  "run-stopping": [],
  "run-finished": [],
};

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
  if (typeof type !== "string" || !Object.hasOwn(TEXTS, type) || typeof at !== "string" || !TIME.test(at))
    return undefined;
  return TEXTS[type as EventType].every((name) => typeof event[name] === "string") ? (value as LedgerEvent) : undefined;
}
