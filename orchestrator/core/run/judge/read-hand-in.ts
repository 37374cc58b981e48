import type { Problem } from "../../problem.ts";
import type { Attempt, Run } from "../run.ts";
import { parseReport } from "./parse-report.ts";

/** The report of a part that a composite agent did itself, as a message; or why it is not accepted. */
type HandIn =
  | { readonly kind: "message"; readonly message: string }
  | { readonly kind: "problem"; readonly problem: Problem };

const WHERE = "skyfom next --report";

/** The attempt with this number, if its part is for the composite agent itself to do; or what is wrong with the number. */
export function ownPart(run: Run, given: string): Attempt | Problem {
  const attempt = run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given);
  if (attempt) return attempt;
  const own = run.attempts.filter(({ isOwnWork, outcome }) => isOwnWork && !outcome).map(({ number }) => number);
  const fix = own.length > 0 ? `Parts you can hand in: ${own.join(", ")}.` : "Take the next step to see what to do.";
  return { where: WHERE, what: `run ${run.id} has no part ${given} for you to hand in`, fix };
}

/** Reads a report handed in for such a part, with or without a fence around it. @param earlier when a report was handed in before. */
export function readHandIn(run: Run, part: Attempt, text: string, earlier: string | undefined, cli: string): HandIn {
  if (earlier !== undefined) {
    const what = `the report of part ${part.number} of run ${run.id} was already handed in at ${earlier}`;
    return refused(what, `That report counts. Take the next step: ${cli} next --run ${run.id}`);
  }
  const message = text.includes("```skyfom-report") ? text : `\`\`\`skyfom-report\n${text.trim()}\n\`\`\`\n`;
  const parsed = parseReport(message);
  if (parsed.kind === "none") return refused(parsed.why, "Use the JSON form at the end of the brief.");
  return { kind: "message", message };
}

function refused(what: string, fix: string): HandIn {
  return { kind: "problem", problem: { where: WHERE, what, fix } };
}
