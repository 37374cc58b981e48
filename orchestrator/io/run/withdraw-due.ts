import type { Run } from "../../core/run/run.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { takeBackCalls } from "./take-back-calls.ts";
import { isUnderway } from "./withheld-calls.ts";

/**
 * Takes back the calls that nobody is to make any more: those of a run that was halted, and those of a composite agent while no slot
 * is free and nothing of it is at work. Nothing would wake that agent; it does those parts itself.
 */
export async function withdrawDue(context: RunContext, run: Run): Promise<Run> {
  if (run.pausedAt !== undefined || run.stopping !== undefined)
    return takeBackCalls(context, run, "the run was halted");
  const isBelow = run.work?.parent !== undefined;
  const isStuck = isBelow && freeSlots(context.ledger) === 0 && !isUnderway(context, run);
  return isStuck && limitOfRun(context, run).limit > 0 ? takeBackCalls(context, run, "no slot was free") : run;
}
