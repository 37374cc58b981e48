import { tellBudget, tellSpent } from "../../cost/spent-budget.ts";
import { renderProblemInLine } from "../../problem.ts";
import { codeSpan } from "../../text/code-span.ts";
import { counted } from "../../text/counted.ts";
import type { WorktreeLack } from "../../worktrees/worktree-lack.ts";
import { tellLack, tellPaths } from "../reasons/tell-lack.ts";
import type { NeedWarning, TaskWarning, Warning } from "./warning.ts";

/** What is the matter with a task. */
export const OF_TASK = {
  "held-back": "is held back",
  "not-claimed": "was not claimed",
  "not-closed": "could not be closed",
  "not-closed-yet": "is done, but could not be closed yet",
  "not-given-back": "could not be released",
} as const satisfies Readonly<Record<TaskWarning["kind"], string>>;

/** A warning in words, for the user. */
export function tellWarning(warning: Warning): string {
  switch (warning.kind) {
    case "held-back":
    case "not-claimed":
    case "not-closed":
    case "not-closed-yet":
    case "not-given-back":
      return `${warning.taskId} ${OF_TASK[warning.kind]}: ${warning.why}`;
    case "closed-again":
      return `${warning.taskId} was open again, because the tracker had returned to an earlier state; it is closed again`;
    case "not-made":
      return `"${warning.title}" could not become a task: ${warning.why}`;
    case "not-linked":
      return `follow-up ${warning.id} could not be linked to ${warning.from}, during which it was seen: ${warning.why}`;
    case "broken-run":
    case "broken-tasks":
      return renderProblemInLine(warning.problem);
    case "need":
      return tellNeed(warning);
    case "more-needs":
      return `${counted(warning.count, "more item")} from earlier runs ${warning.count === 1 ? "waits" : "wait"} for you; see \`skyfom status\``;
    case "check-unapproved":
      return `${codeSpan(warning.command)} is not run before work from worktrees is put on the run's branch: nobody has approved it. \`skyfom approve\`, at a terminal, shows it and asks you`;
    case "shared-checkout":
      return tellShared(warning.lack);
    case "uncommitted":
      return `agents in worktrees do not see what you have not committed: ${tellPaths(warning)}`;
    case "unmerged":
      return `agents begin without the work of other runs, which your checkout does not have: ${tellPaths(warning)}. To have it, \`git merge\` a branch before you begin a run; delete those that you do not want`;
    case "budget-nearly-spent":
      return `more than four fifths of its budget of ${tellBudget(warning)} are spent`;
    case "budget-spent":
      return tellSpent(warning);
    case "unpriced":
      return "not every model has a price, so the budget in dollars counts less than was spent; set `prices`";
    case "aborted":
      return `nothing more was started, because ${warning.why}`;
    case "told":
      return warning.text;
    default:
      return warning satisfies never;
  }
}

function tellNeed({ left, run, name, text, settlings }: NeedWarning): string {
  const how = settlings.map(({ command, effect }) => `\`${command}\` ${effect}`).join("; ");
  const said = `${name}${sinceRun(left, run)}: ${text}`;
  return how === "" ? said : `${said} (${how})`;
}

function sinceRun(left: NeedWarning["left"], run: string): string {
  switch (left) {
    case "question":
      return ` has had a question since run ${run}`;
    case "in-doubt":
      return ` has been in doubt since run ${run}`;
    // its text says which run holds it
    case "claimed":
      return "";
    default:
      return left satisfies never;
  }
}

function tellShared(lack: WorktreeLack): string {
  const { what, fix } = tellLack(lack);
  return `agents share your checkout that would each get a worktree, because ${what}. ${fix.replace(/\.$/, "")}`;
}
