import { renderProblemInLine } from "../../problem.ts";
import type { HeldBack } from "../../tasks/select-tasks.ts";
import type { Warning } from "../warning.ts";
import type { Situation } from "./assess.ts";
import type { Choice } from "./choose-work.ts";
import type { Tried } from "./step-plan.ts";

/** Runs that are broken, told by one that a main conversation drives: one of them may be what the user thinks goes on. */
export function warnOfBroken({ run, broken }: Situation): string[] {
  return run.work?.parent === undefined ? broken.map(renderProblemInLine) : [];
}

/** What of this step's changes could not be made, as far as no outcome says it. */
export function warnOfTried({ tried, run }: Situation): Warning[] {
  return tried.flatMap((one) => warnOf(one, run.id));
}

function warnOf({ change, came }: Tried, run: string): Warning[] {
  if (came.kind === "done") return change.kind === "close-again" ? [warnClosedAgain(change.taskId)] : [];
  const { what: why } = came.problem;
  switch (change.kind) {
    case "give-back":
      // What an earlier run has left is looked for at every step.
      return change.run === run ? [{ kind: "not-given-back", taskId: change.taskId, why }] : [];
    case "take-back":
      // A refusal says that somebody else has it by now.
      return came.kind === "unavailable" && change.releases
        ? [{ kind: "not-given-back", taskId: change.releases.taskId, why }]
        : [];
    case "claim":
      return [{ kind: "not-claimed", taskId: change.taskId, why }];
    case "close-again":
      return [{ kind: "not-closed", taskId: change.taskId, why }];
    case "make-task":
      return [`"${change.task.title}" could not be made a task: ${why}`];
    default:
      return [];
  }
}

function warnClosedAgain(taskId: string): Warning {
  return `${taskId} was open again in the tracker, which has gone back to an earlier state: it is closed again`;
}

/** What keeps a run from going on although nothing else does. */
export function warnOfChoice({ run, limit }: Situation, { unable, aborted }: Choice): Warning[] {
  if (run.work === undefined) return unable.map(warnHeldBack);
  return [
    ...(aborted === undefined ? [] : [`nothing more was started, because ${aborted}`]),
    ...(limit.cause === "budget" && limit.reason ? [limit.reason] : []),
  ];
}

/** What is said of a task that is held back although nothing but itself keeps it from starting. */
export function warnHeldBack({ id: taskId, reason: why }: HeldBack): Warning {
  return { kind: "held-back", taskId, why };
}
