import type { Problem } from "../../core/problem.ts";
import { parseReport } from "../../core/run/parse-report.ts";
import type { Run } from "../../core/run/run.ts";
import { writeReport } from "./brief-files.ts";
import type { RunContext } from "./run-context.ts";

/** Takes the report of a part that a composite agent did itself; undefined, or why it is not taken. */
export function handIn({ ledger }: RunContext, run: Run, given: string, text: string): Problem | undefined {
  const where = "skyfom next --report";
  const attempt = run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given);
  if (!attempt) {
    const own = run.attempts.filter(({ isOwnWork, outcome }) => isOwnWork && !outcome).map(({ number }) => number);
    const fix = own.length > 0 ? `Parts to hand in: ${own.join(", ")}.` : "The next step says what there is to do.";
    return { where, what: `run ${run.id} has no part ${given} that is yours`, fix };
  }
  const message = text.includes("```skyfom-report") ? text : `\`\`\`skyfom-report\n${text.trim()}\n\`\`\`\n`;
  const parsed = parseReport(message);
  if (parsed.kind === "none") {
    return { where, what: parsed.why, fix: "Give the JSON of the form that the brief ends with." };
  }
  const reference = { run: run.id, attempt: attempt.number };
  writeReport(ledger.paths, reference, { at: ledger.time(), agent: "", lastMessage: message });
  return undefined;
}
