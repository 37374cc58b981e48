import { lstatSync } from "node:fs";
import { join } from "node:path";
import { utcTime } from "../../core/utc-time.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { replaceFile } from "../replace-file.ts";
import type { Ledger } from "./ledger.ts";

/** A client process, and the state in which its trace is. */
type Client = Pick<Ledger, "paths" | "key">;

/**
 * Leaves the trace that hooks run in this client process. A hook that is missing or disabled cannot say so; the engine, which
 * finds no trace, can.
 */
export function noteSession(ledger: Ledger): void {
  replaceFile(ledger.paths.tmp, traceOf(ledger), ledger.time());
}

/** Notes when a turn of the main conversation was over: calls that were handed over before and not made are due again. */
export function noteTurnEnd(client: Client, at: Date): void {
  const trace = traceOf(client);
  if (lstatSync(trace, { throwIfNoEntry: false })) replaceFile(client.paths.tmp, trace, utcTime(at));
}

/** When this owner's last turn with a hook of ours began or ended; undefined if none of our hooks has run in its process. */
export function lastTurn(ledger: Ledger): Date | undefined {
  const text = readPlainFile(traceOf(ledger));
  if (text === undefined) return undefined;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
}

function traceOf({ paths, key }: Client): string {
  return join(paths.sessions, key);
}
