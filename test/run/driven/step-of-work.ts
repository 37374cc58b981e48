import type { AskedWork } from "../../../orchestrator/core/run/work/read-asked-work.ts";
import { openAskedWork } from "../../../orchestrator/io/run/open/open-asked-work.ts";
import type { StepResult } from "../../../orchestrator/io/run/step/carry-out-end.ts";
import { takeStep } from "../../../orchestrator/io/run/step/take-step.ts";
import type { DrivenRun } from "./driven-run.ts";

/** Opens the composite run that is asked for, or finds it again, and takes its step. */
export async function stepOfWork(driven: DrivenRun, asked: AskedWork): Promise<StepResult> {
  const context = await driven.context();
  const opened = await openAskedWork(context, asked);
  if (opened.kind === "problems") throw new Error(JSON.stringify(opened.problems));
  const { run, task } = opened;
  return takeStep(context, { run, cause: "asked", ...(task ? { opens: task } : {}) });
}
