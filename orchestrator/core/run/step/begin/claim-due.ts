import type { Problem } from "../../../problem.ts";
import type { Task } from "../../../tasks/task.ts";
import type { WhyHeld } from "../../../texts/reasons/why-held.ts";
import { type Attempt, actorOf } from "../../run.ts";
import { dueOf, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Change, ChangeResult } from "../facts/step-plan.ts";

/**
 * Claims the tasks of calls that are due, except those that an earlier step handed over and that the run still holds. If the tracker was
 * set back and shows a task at work as unclaimed, that task is claimed again.
 */
export function claimDue(situation: Situation): Stage {
  const { run, judged } = situation;
  if (run.kind !== "tasks") return { changes: [], warnings: [] };
  const again = judged.filter((one) => one.standing.kind === "at-work" && isFree(taskOf(situation, one)));
  const wanted = [...dueOf(judged).filter((one) => needsClaim(situation, one)), ...again];
  return { changes: wanted.flatMap((one) => claimOf(situation, one)), warnings: [] };
}

/** If an attempt cannot claim its task, somebody else has it. Only an agent that is already at work continues. */
function claimOf(situation: Situation, one: Judged): Change[] {
  const { number, taskId } = one.attempt;
  const of = { run: situation.run.id, number };
  const result = claimTried(situation, one);
  if (result === undefined) return [{ kind: "claim", ...of, taskId }];
  const isLost = result.kind === "refused" && one.standing.kind === "due";
  return isLost ? [{ kind: "lose-claim", ...of, why: result.problem.what }] : [];
}

/** Attempts that are due but whose tasks could not be claimed, with the reason. No agent works on them. */
export function findUnclaimed(situation: Situation): readonly { readonly attempt: Attempt; readonly why: WhyHeld }[] {
  return dueOf(situation.judged)
    .filter((one) => isUnclaimed(situation, one))
    .map((one) => ({ attempt: one.attempt, why: whyUnclaimed(claimTried(situation, one)) }));
}

/** Why the step hands over no call although tasks are ready: the tracker was too slow to claim them in time. */
export function tooLateToClaim(situation: Situation): Problem | undefined {
  const due = dueOf(situation.judged);
  if (!situation.isOutOfTime || !due.every((one) => isUnclaimed(situation, one))) return undefined;
  const [first] = due.flatMap((one) => {
    const result = claimTried(situation, one);
    return result?.kind === "unavailable" ? [result.problem] : [];
  });
  return first;
}

function whyUnclaimed(result: ChangeResult | undefined): WhyHeld {
  const isTried = result !== undefined && "problem" in result;
  return { kind: "unclaimed", ...(isTried ? { problem: result.problem } : {}) };
}

/** Whether a due attempt's task is not claimed by the run, as far as the tracker says. Its call must then wait. */
export function isUnclaimed(situation: Situation, one: Judged): boolean {
  if (situation.run.kind !== "tasks" || claimTried(situation, one)?.kind === "done") return false;
  return !isOurs(situation, taskOf(situation, one));
}

/** An attempt that was never handed over may have been cut off before its claim was logged. */
function needsClaim(situation: Situation, one: Judged): boolean {
  return one.attempt.handedOverAt === "" || !isOurs(situation, taskOf(situation, one));
}

function claimTried({ tried }: Situation, { attempt }: Judged): ChangeResult | undefined {
  return tried.findLast(({ change }) => change.kind === "claim" && change.number === attempt.number)?.result;
}

function taskOf(situation: Situation, { attempt }: Judged): Task | undefined {
  return listOf(situation).tasks.find(({ id }) => id === attempt.taskId);
}

function isOurs({ run }: Situation, task: Task | undefined): boolean {
  return task?.status === "in_progress" && task.assignee === actorOf(run);
}

function isFree(task: Task | undefined): boolean {
  return task?.status === "open" && task.assignee === undefined;
}
