import type { Problem } from "../../core/problem.ts";
import type { Handover } from "../../core/run/handover.ts";
import type { Run } from "../../core/run/run.ts";
import { advanceMembers } from "./advance-members.ts";
import { advanceTasks } from "./advance-tasks.ts";
import type { RunContext } from "./run-context.ts";

/** The result of one step of the engine. */
export type Advanced =
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/**
 * Takes a run one step further: takes in what agents reported, decides what comes next, and hands over the calls that are due.
 * Every step may be repeated, and picks up what a crash cut off.
 *
 * @param isAsked whether the model itself asked: it is then given all calls that are due, also those handed over before.
 */
export function advanceRun(context: RunContext, opened: Run, isAsked: boolean): Promise<Advanced> {
  return opened.work === undefined
    ? advanceTasks(context, opened, isAsked)
    : advanceMembers(context, opened, opened.work, isAsked);
}
