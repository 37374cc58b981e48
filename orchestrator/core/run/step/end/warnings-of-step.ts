import { dollars } from "../../../cost/show-cost.ts";
import { renderProblemInLine } from "../../../problem.ts";
import type { HeldBack } from "../../../tasks/held-back.ts";
import { codeSpan } from "../../../text/brief-texts.ts";
import { describeLack, namePaths } from "../../../worktrees/worktree-lack.ts";
import { excerpt } from "../../excerpt.ts";
import type { Need } from "../../needs/need.ts";
import { parentOf } from "../../run.ts";
import type { Warning } from "../../warning.ts";
import type { Choice } from "../begin/choose-work.ts";
import { isIsolated, isSharedForLack } from "../begin/is-isolated.ts";
import type { Situation } from "../facts/assess.ts";
import type { Tried } from "../facts/step-plan.ts";

/** Warns of broken runs, in runs of a main conversation: the user may think that one of them is still going. */
export function warnOfBroken({ run, broken }: Situation): string[] {
  return parentOf(run) === undefined ? broken.map(({ problem }) => renderProblemInLine(problem)) : [];
}

/** Most that is told of earlier runs, and longest text of each, in characters. */
const MOST_NEEDS = 10;
const LONGEST_NEED = 300;

/** What earlier runs have left to the user: an open question, a task in doubt, a claim of a run that nobody knows. */
export function warnOfNeeds({ run, needs }: Situation): Warning[] {
  const open = needs.filter((need) => need.run !== run.id && KINDS_TOLD.has(need.kind));
  const told = open.slice(0, MOST_NEEDS).map(describeNeed);
  const rest = open.length - told.length;
  return rest === 0 ? told : [...told, `${rest} more items from earlier runs wait for you; see \`skyfom status\``];
}

const KINDS_TOLD: ReadonlySet<Need["kind"]> = new Set<Need["kind"]>(["question", "in-doubt", "claimed"]);

function describeNeed({ kind, taskId, title, run, text, settlings }: Need): string {
  const what = { question: `has had a question since run ${run}`, "in-doubt": `has been in doubt since run ${run}` }[
    kind as string
  ];
  const how = settlings.map(({ command, effect }) => `\`${command}\` ${effect}`).join("; ");
  const said = `${taskId ?? title}${what === undefined ? "" : ` ${what}`}: ${excerpt(text, LONGEST_NEED)}`;
  return how === "" ? said : `${said} (${how})`;
}

/** Warnings about changes of this step that failed, unless an outcome already says so. */
export function warnOfTried({ tried, run }: Situation): Warning[] {
  return tried.flatMap((one) => warnOf(one, run.id));
}

function warnOf({ change, result }: Tried, run: string): Warning[] {
  if (!("problem" in result)) return change.kind === "close-again" ? [warnClosedAgain(change.taskId)] : [];
  const { what: why } = result.problem;
  switch (change.kind) {
    case "give-back":
      // Every step looks again for claims that an earlier run has left.
      return change.run === run ? [{ kind: "not-given-back", taskId: change.taskId, why }] : [];
    case "withdraw-call":
      // A refusal says that somebody else has it by now.
      return result.kind === "unavailable" && change.releases
        ? [{ kind: "not-given-back", taskId: change.releases.taskId, why }]
        : [];
    case "claim":
      return [{ kind: "not-claimed", taskId: change.taskId, why: renderProblemInLine(result.problem) }];
    case "close-again":
      return [{ kind: "not-closed", taskId: change.taskId, why }];
    case "make-task":
      return [`"${change.task.title}" could not become a task: ${why}`];
    // The outcome of an attempt says so, the next step tries again, or the change cannot fail.
    case "keep-traces":
    case "keep-words":
    case "integrate":
    case "take-in":
    case "give-up-call":
    case "unbind":
    case "end-below":
    case "close":
    case "begin":
    case "lose-claim":
      return [];
    default:
      return change satisfies never;
  }
}

function warnClosedAgain(taskId: string): Warning {
  return `${taskId} was open again, because the tracker had returned to an earlier state; it is closed again`;
}

/** What keeps a run from going on although nothing else does. */
export function warnOfChoice(situation: Situation, choice: Choice): Warning[] {
  const { unable, aborted } = choice;
  const { run, limit } = situation;
  if (run.kind === "tasks")
    return [...unable.map(warnHeldBack), ...warnOfWorktrees(situation, choice), ...warnOfBudget(situation)];
  return [
    ...warnOfBudget(situation),
    ...(aborted === undefined ? [] : [`nothing more was started, because ${aborted}`]),
    ...(limit.cause === "budget" && limit.reason ? [limit.reason] : []),
  ];
}

/** Tells, as the first agents begin, why they share the checkout instead of having worktrees, or what they do not see. */
function warnOfWorktrees(situation: Situation, { begins }: Choice): Warning[] {
  const { lack, uncommitted, unmerged } = situation;
  const { what, fix } = lack ? describeLack(lack) : { what: "", fix: "" };
  return [
    ...(begins.some((one) => isSharedForLack(one, situation))
      ? [`agents share your checkout that would each get a worktree, because ${what}. ${fix.replace(/\.$/, "")}`]
      : []),
    ...(uncommitted.length > 0 && begins.some((one) => isIsolated(one, situation))
      ? [`agents in worktrees do not see what you have not committed: ${namePaths(uncommitted)}`]
      : []),
    ...(unmerged.length > 0 && begins.length > 0
      ? [
          `agents begin without the work of other runs, which your checkout does not have: ${namePaths(unmerged)}. To have it, \`git merge\` a branch before you begin a run; delete those that you do not want`,
        ]
      : []),
  ];
}

/** Warns, where it matters, that a check is set but not approved, so it does not run. */
export function warnOfCheck({ check }: Situation): Warning[] {
  if (check.kind !== "unapproved") return [];
  return [
    `${codeSpan(check.command)} is not run before work from worktrees is put on the run's branch: nobody has approved it. \`skyfom approve\`, at a terminal, shows it and asks you`,
  ];
}

/** The share of a budget from which the user is warned. */
const NEARLY = 0.8;

/** Warnings about a budget before it is used up, each told once: that it nearly is, and what it cannot count. */
function warnOfBudget({ settings, tokens, cost }: Situation): Warning[] {
  const { tokenBudget, costBudget } = settings;
  const isNear = (used: number, budget: number | undefined) =>
    budget !== undefined && used >= budget * NEARLY && used < budget;
  return [
    ...(isNear(tokens, tokenBudget) ? [`more than four fifths of its budget of ${tokenBudget} tokens are spent`] : []),
    ...(isNear(cost.usd, costBudget)
      ? [`more than four fifths of its budget of ${dollars(costBudget ?? 0)} are spent`]
      : []),
    ...(costBudget !== undefined && cost.unpriced > 0
      ? ["not every model has a price, so the budget in dollars counts less than was spent; set `prices`"]
      : []),
  ];
}

/** Why a task is held back whose skill cannot be run. */
export function warnHeldBack({ id: taskId, reason: why }: HeldBack): Warning {
  return { kind: "held-back", taskId, why };
}
