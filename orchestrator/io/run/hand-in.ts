import type { Problem } from "../../core/problem.ts";
import { ownPart, readHandIn } from "../../core/run/judge/read-hand-in.ts";
import type { Run } from "../../core/run/run.ts";
import { readReport, writeReport } from "../reference/brief-files.ts";
import type { RunContext } from "./run-context.ts";

/** Takes the report of a part that a composite agent did itself; undefined, or why it is not taken. */
export function handIn({ ledger, cli }: RunContext, run: Run, given: string, text: string): Problem | undefined {
  const part = ownPart(run, given);
  if ("what" in part) return part;
  const reference = { run: run.id, attempt: part.number };
  const handedIn = readHandIn(run, part, text, readReport(ledger.paths, reference)?.at, cli);
  if (handedIn.kind === "problem") return handedIn.problem;
  writeReport(ledger.paths, reference, { at: ledger.time(), agent: "", lastMessage: handedIn.message });
  return undefined;
}
