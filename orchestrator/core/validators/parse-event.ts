import type { LedgerEvent } from "../ledger/events/event.ts";
import { isEvent } from "./is-event.ts";

/** The event in a line of the log; undefined if the line is torn, or not ours. */
export function parseEvent(line: string): LedgerEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
