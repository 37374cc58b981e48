import type { Problem } from "../../core/problem.ts";
import { parseReport } from "../../core/run/judge/parse-report.ts";
import type { Run } from "../../core/run/run.ts";
import { readReport, writeReport } from "../reference/brief-files.ts";
import type { RunContext } from "./run-context.ts";

/** Takes the report of a part that a composite agent did itself; undefined, or why it is not taken. */
export function handIn({ ledger, cli }: RunContext, run: Run, given: string, text: string): Problem | undefined {
  const where = "skyfom next --report";
  const attempt = run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given);
  if (!attempt) {
    const own = run.attempts.filter(({ isOwnWork, outcome }) => isOwnWork && !outcome).map(({ number }) => number);
    const fix = own.length > 0 ? `Parts you can hand in: ${own.join(", ")}.` : "Take the next step to see what to do.";
    return { where, what: `run ${run.id} has no part ${given} for you to hand in`, fix };
  }
  const reference = { run: run.id, attempt: attempt.number };
  const earlier = readReport(ledger.paths, reference);
  if (earlier !== undefined) {
    const what = `the report of part ${given} of run ${run.id} was already handed in at ${earlier.at}`;
    return { where, what, fix: `That report counts. Take the next step: ${cli} next --run ${run.id}` };
  }
  const message = text.includes("```skyfom-report") ? text : `\`\`\`skyfom-report\n${text.trim()}\n\`\`\`\n`;
  const parsed = parseReport(message);
  if (parsed.kind === "none") {
    return { where, what: parsed.why, fix: "Use the JSON form at the end of the brief." };
  }
  writeReport(ledger.paths, reference, { at: ledger.time(), agent: "", lastMessage: message });
  return undefined;
}
