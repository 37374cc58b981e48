import { placeInState } from "../../core/run/excerpt.ts";
import type { Reference } from "../../core/run/reference.ts";
import type { StatePaths } from "../ledger/state-paths.ts";
import { readReport } from "../reference/brief-files.ts";
import { readTraces } from "./note-traces.ts";

/** Where all that is known of an attempt's end stands: its agent's last words, else what a lost agent left behind. */
export function placeOfWords(paths: StatePaths, reference: Reference): string | undefined {
  const { run, attempt } = reference;
  if (readReport(paths, reference)) return placeInState(run, `reports/${attempt}`);
  return readTraces(paths, reference) && placeInState(run, `traces/${attempt}`);
}
