import type { Problem } from "../../../problem.ts";
import type { Change, ChangeResult, Tried } from "./step-plan.ts";

/** How a change failed. */
type ChangeFailure = Extract<ChangeResult, { readonly problem: Problem }>;

/** Why the matching change failed in this step; undefined if it was not tried, or did not fail. */
export function failureOf(tried: readonly Tried[], isMeant: (change: Change) => boolean): ChangeFailure | undefined {
  const result = resultOf(tried, isMeant);
  return result && "problem" in result ? result : undefined;
}

/** How the matching change went in this step; undefined if it was not tried. */
export function resultOf(tried: readonly Tried[], isMeant: (change: Change) => boolean): ChangeResult | undefined {
  return tried.findLast(({ change }) => isMeant(change))?.result;
}

/** Whether this change was already tried in this step. */
export function wasTried({ tried }: { readonly tried: readonly Tried[] }, wanted: Change): boolean {
  return tried.some(({ change }) => keyOf(change) === keyOf(wanted));
}

function keyOf(change: Change): string {
  if (change.kind === "make-task") return `make ${change.task.labels?.[0]}`;
  if (change.kind === "release-task") return `release-task ${change.run} ${change.taskId}`;
  return "taskId" in change ? `${change.kind} ${change.taskId}` : change.kind;
}
