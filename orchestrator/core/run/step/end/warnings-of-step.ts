import type { Budget } from "../../../cost/spent-budget.ts";
import { renderProblemInLine, shortProblem } from "../../../problem.ts";
import type { NeedWarning, Warning } from "../../../texts/handover/warning.ts";
import { tellHeld, tellWhatFailed } from "../../../texts/reasons/tell-held.ts";
import { fewPaths } from "../../../worktrees/worktree-lack.ts";
import { excerpt } from "../../excerpt.ts";
import type { Need } from "../../needs/need.ts";
import { parentOf } from "../../run.ts";
import type { Held } from "../begin/candidates.ts";
import type { Choice } from "../begin/choose-work.ts";
import { isIsolated, isSharedForLack } from "../begin/is-isolated.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Tried } from "../facts/step-plan.ts";

/** Warns of broken runs, in runs of a main conversation: the user may think that one of them is still going. */
export function warnOfBroken({ run, broken }: Situation): Warning[] {
  if (parentOf(run) !== undefined) return [];
  return broken.map(({ problem }) => ({ kind: "broken-run", problem: shortProblem(problem) }));
}

/** Warns of tasks that the tracker cannot read or order. */
export function warnOfTasks(situation: Situation): Warning[] {
  return listOf(situation).warnings.map((problem) => ({ kind: "broken-tasks", problem: shortProblem(problem) }));
}

/** Most that is told of earlier runs, and longest text of each, in characters. */
const MOST_NEEDS = 10;
const LONGEST_NEED = 300;

/** What earlier runs have left to the user: an open question, a task in doubt, a claim of a run that nobody knows. */
export function warnOfNeeds({ run, needs }: Situation): Warning[] {
  const open = needs.filter((need) => need.run !== run.id).flatMap(warnOfNeed);
  const count = open.length - MOST_NEEDS;
  return count <= 0 ? open : [...open.slice(0, MOST_NEEDS), { kind: "more-needs", count }];
}

function warnOfNeed({ kind, taskId, title, run, text, settlings }: Need): NeedWarning[] {
  switch (kind) {
    case "question":
    case "in-doubt":
    case "claimed":
      return [{ kind: "need", left: kind, run, name: taskId ?? title, text: excerpt(text, LONGEST_NEED), settlings }];
    case "failed":
    case "paused":
    case "left-open":
      return [];
    default:
      return kind satisfies never;
  }
}

/** Warnings about changes of this step that failed, unless an outcome already says so. */
export function warnOfTried({ tried, run }: Situation): Warning[] {
  return tried.flatMap((one) => warnOf(one, run.id));
}

function warnOf({ change, result }: Tried, run: string): Warning[] {
  if (!("problem" in result)) {
    if (change.kind === "close-again") return [{ kind: "closed-again", taskId: change.taskId }];
    const made = "made" in result ? result.made : undefined;
    if (change.kind !== "make-follow-up" || made?.whyUnlinked === undefined) return [];
    return [{ kind: "not-linked", id: made.id, from: change.from, why: made.whyUnlinked }];
  }
  const { what: why } = result.problem;
  switch (change.kind) {
    case "release-task":
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
      return [{ kind: "not-made", title: change.task.title, why }];
    // The outcome of an attempt says so, the next step tries again, or the change cannot fail.
    case "keep-traces":
    case "keep-words":
    case "integrate":
    case "close-work":
    case "make-follow-up":
    case "take-in":
    case "give-up-call":
    case "unbind":
    case "end-below":
    case "close":
    case "begin":
    case "lose-claim":
    case "claim-work":
      return [];
    default:
      return change satisfies never;
  }
}

/** What keeps a run from going on although nothing else does. */
export function warnOfChoice(situation: Situation, choice: Choice): Warning[] {
  const { unable, aborted } = choice;
  const { run, limit } = situation;
  if (run.kind === "tasks")
    return [...unable.map(warnHeldBack), ...warnOfWorktrees(situation, choice), ...warnOfBudget(situation)];
  return [
    ...warnOfBudget(situation),
    ...(aborted === undefined ? [] : [{ kind: "aborted" as const, why: tellWhatFailed(aborted) }]),
    ...(limit.cause === "budget" ? [{ kind: "budget-spent" as const, ...limit.spent }] : []),
  ];
}

/** Tells, as the first agents begin, why they share the checkout instead of having worktrees, or what they do not see. */
function warnOfWorktrees(situation: Situation, { begins }: Choice): Warning[] {
  const { lack, uncommitted, unmerged } = situation;
  const warnings: Warning[] = [];
  if (lack !== undefined && begins.some((one) => isSharedForLack(one, situation)))
    warnings.push({ kind: "shared-checkout", lack });
  if (uncommitted.length > 0 && begins.some((one) => isIsolated(one, situation)))
    warnings.push({ kind: "uncommitted", ...fewPaths(uncommitted) });
  if (unmerged.length > 0 && begins.length > 0) warnings.push({ kind: "unmerged", ...fewPaths(unmerged) });
  return warnings;
}

/** Warns, where it matters, that a check is set but not approved, so it does not run. */
export function warnOfCheck({ check }: Situation): Warning[] {
  return check.kind === "unapproved" ? [{ kind: "check-unapproved", command: check.command }] : [];
}

/** The share of a budget from which the user is warned. */
const NEARLY = 0.8;

/** Warnings about a budget before it is used up, each told once: that it nearly is, and what it cannot count. */
function warnOfBudget({ settings, tokens, cost }: Situation): Warning[] {
  const { tokenBudget, costBudget } = settings;
  const warnNear = (unit: Budget["unit"], used: number, budget: number | undefined): Warning[] =>
    budget !== undefined && used >= budget * NEARLY && used < budget
      ? [{ kind: "budget-nearly-spent", unit, budget }]
      : [];
  return [
    ...warnNear("tokens", tokens, tokenBudget),
    ...warnNear("dollars", cost.usd, costBudget),
    ...(costBudget !== undefined && cost.unpriced > 0 ? [{ kind: "unpriced" as const }] : []),
  ];
}

/** Why a task is held back whose skill cannot be run. */
export function warnHeldBack({ id: taskId, why }: Held): Warning {
  return { kind: "held-back", taskId, why: tellHeld(why) };
}
