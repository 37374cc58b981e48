import { type Budget, type SpentBudget, tellBudget, tellSpent } from "../cost/spent-budget.ts";
import { renderProblemInLine, type ShortProblem } from "../problem.ts";
import { codeSpan } from "../text/brief-texts.ts";
import { describeLack, type FewPaths, tellPaths, type WorktreeLack } from "../worktrees/worktree-lack.ts";
import type { Settling } from "./needs/need.ts";

/** Something the user should know about a run. It becomes a sentence where it is shown. */
export type Warning =
  | TaskWarning
  /** A task that was done is closed again, because git has set the tracker back. */
  | { readonly kind: "closed-again"; readonly taskId: string }
  /** A part for others is in no task. */
  | { readonly kind: "not-made"; readonly title: string; readonly why: string }
  /** A follow-up is a task, but the tracker did not link it to the one during which it was seen. */
  | { readonly kind: "not-linked"; readonly id: string; readonly from: string; readonly why: string }
  /** A run whose file cannot be read, or tasks that cannot be read or ordered. */
  | { readonly kind: "broken-run" | "broken-tasks"; readonly problem: ShortProblem }
  | NeedWarning
  /** What earlier runs have left besides what is told. */
  | { readonly kind: "more-needs"; readonly count: number }
  /** The project's check is set, but nobody has approved it. */
  | { readonly kind: "check-unapproved"; readonly command: string }
  /** Agents share the checkout, because worktrees lack something. */
  | { readonly kind: "shared-checkout"; readonly lack: WorktreeLack }
  /** What agents in worktrees do not see: files that are not committed, or branches that are not merged. */
  | ({ readonly kind: "uncommitted" | "unmerged" } & FewPaths)
  | ({ readonly kind: "budget-nearly-spent" } & Budget)
  | ({ readonly kind: "budget-spent" } & SpentBudget)
  /** A budget in dollars does not count models without a price. */
  | { readonly kind: "unpriced" }
  /** A failure has ended the run, as a phrase. */
  | { readonly kind: "aborted"; readonly why: string }
  /** A warning of an earlier version, in its words. */
  | { readonly kind: "told"; readonly text: string };

/** A warning about a task, which can be dropped once that is resolved. */
export interface TaskWarning {
  readonly kind: keyof typeof OF_TASK;
  readonly taskId: string;
  /** As a clause. */
  readonly why: string;
}

/** Something that an earlier run has left to the user. */
export interface NeedWarning {
  readonly kind: "need";
  readonly left: "question" | "in-doubt" | "claimed";
  /** The run that has left it. */
  readonly run: string;
  /** The task, or the title of what is no task. */
  readonly name: string;
  /** As far as it is shown. */
  readonly text: string;
  readonly settlings: readonly Settling[];
}

const OF_TASK = {
  "held-back": "is held back",
  "not-claimed": "was not claimed",
  "not-closed": "could not be closed",
  "not-closed-yet": "is done, but could not be closed yet",
  "not-given-back": "could not be released",
} as const;

/** The kinds of warnings about a task. */
const TASK_WARNINGS = Object.keys(OF_TASK) as readonly TaskWarning["kind"][];

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
      return `${warning.count} more items from earlier runs wait for you; see \`skyfom status\``;
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
  const { what, fix } = describeLack(lack);
  return `agents share your checkout that would each get a worktree, because ${what}. ${fix.replace(/\.$/, "")}`;
}

/** Whether a warning is of this task, and of one of these kinds. */
export function isAbout(warning: Warning, taskId: string, kinds = TASK_WARNINGS): boolean {
  return isOfTask(warning) && warning.taskId === taskId && kinds.includes(warning.kind);
}

function isOfTask(warning: Warning): warning is TaskWarning {
  return warning.kind in OF_TASK;
}
