import { showCost } from "../cost/show-cost.ts";
import { countTokens } from "../cost/token-usage.ts";
import { shortCount } from "../view/show-text.ts";
import { countNeverBegun } from "./count-never-begun.ts";
import { duration } from "./duration.ts";
import type { RunReport } from "./report.ts";

/** What happened to a run in two sentences: what is done and what it took, then what is not done and what waits for a person. */
export function verdictOf(
  report: Pick<RunReport, "run" | "headline" | "details" | "notStarted" | "needs">,
): [string, string] {
  const neverBegun = countNeverBegun(report);
  return [whatIsDone(report, neverBegun), whatIsNot(report, neverBegun)];
}

function whatIsDone({ run, headline }: Pick<RunReport, "run" | "headline">, neverBegun: number): string {
  const { closed, wallMs, usage } = headline;
  const tasks = headline.tasks + neverBegun;
  const isOpen = run.finishedAt === null;
  const took = [
    `${isOpen ? "after" : "in"} ${duration(wallMs)}`,
    ...(usage === null ? [] : [`${shortCount(countTokens(usage))} tokens`, showCost(usage)]),
  ].join(", ");
  if (headline.tasks === 0) return isOpen ? `The run has not begun any work yet, ${took}.` : "The run began no task.";
  const noun = run.composite ? (tasks === 1 ? "part" : "parts") : tasks === 1 ? "task" : "tasks";
  const verb = isOpen ? "done so far" : "done";
  return `${closed} of ${tasks} ${noun} ${closed === 1 ? "is" : "are"} ${verb}, ${took}.`;
}

function whatIsNot({ run, details, needs }: Pick<RunReport, "run" | "details" | "needs">, neverBegun: number): string {
  const count = (kind: string) => details.filter(({ outcome }) => outcome === kind).length;
  const parts = [
    ...some(count("failed"), "failed"),
    ...some(count("needs-input"), "ended with a question", "ended with questions"),
    ...some(count("in-doubt"), "is in doubt", "are in doubt"),
    ...some(count("open"), ...whereOpen(run, needs)),
    ...some(neverBegun, "was never begun", "were never begun"),
  ];
  const waiting =
    needs.length === 0
      ? "nothing waits for you"
      : `${needs.length} ${needs.length === 1 ? "thing waits" : "things wait"} for you`;
  if (parts.length === 0) return `${waiting[0]?.toUpperCase()}${waiting.slice(1)}.`;
  return `${parts.join(", ")}; ${waiting}.`;
}

/** Where an attempt that has no outcome stands, of one and of many. */
function whereOpen({ finishedAt }: RunReport["run"], needs: RunReport["needs"]): [string, string] {
  if (finishedAt !== null) return ["did not end", "did not end"];
  const isLeft = needs.some(({ kind }) => kind === "left-open");
  return isLeft
    ? ["was at work when its client ended", "were at work when their client ended"]
    : ["is at work", "are at work"];
}

function some(count: number, one: string, many = one): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
