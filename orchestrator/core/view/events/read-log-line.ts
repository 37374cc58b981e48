import type { LedgerEvent } from "../../ledger/events/event.ts";
import { parseEvent } from "../../validators/parse-event.ts";

/** A line of the log. Torn: somebody died while it was written. Foreign: whole, and written by something else. */
type LogLine =
  | { readonly kind: "event"; readonly event: LedgerEvent }
  | { readonly kind: "torn" | "foreign"; readonly line: number };

/** Lines that are no events, by number from 1. */
export interface Unusable {
  readonly torn: readonly number[];
  readonly foreign: readonly number[];
}

/** Reads one line; `line` is its number, from 1. */
export function readLogLine(text: string, line: number): LogLine {
  const event = parseEvent(text);
  if (event) return { kind: "event", event };
  return { kind: isJson(text) ? "foreign" : "torn", line };
}

/** A sentence for people about lines that are no events; undefined if there are none. `file` where it is not the log in use. */
export function describeUnusable({ torn, foreign }: Unusable, file?: string): string | undefined {
  const parts = [
    ...(torn.length > 0 ? [`${count(torn.length)} torn (${list(torn)})`] : []),
    ...(foreign.length > 0 ? [`${count(foreign.length)} not of Skyfom (${list(foreign)})`] : []),
  ];
  return parts.length === 0 ? undefined : `Left out${file === undefined ? "" : ` of ${file}`}: ${parts.join(", ")}.`;
}

/** Line numbers that are named. */
const NAMED = 10;

function count(lines: number): string {
  return lines === 1 ? "1 line that is" : `${lines} lines that are`;
}

function list(numbers: readonly number[]): string {
  const named = numbers.slice(0, NAMED).join(", ");
  const more = numbers.length > NAMED ? ` and ${numbers.length - NAMED} more` : "";
  return `${numbers.length === 1 ? "line" : "lines"} ${named}${more}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
