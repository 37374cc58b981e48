import type { Problem } from "../../core/problem.ts";
import { resultOfMembers } from "../../core/run/plan-members.ts";
import { actorOf, type Run } from "../../core/run/run.ts";
import { notClosed, notGivenBack, withSettled, withWarnings } from "../../core/run/warnings-of-run.ts";
import { closeOwn } from "./close-own.ts";
import { giveBackLeft } from "./give-back-left.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";

/** Claims the task of a composite run that no other run works for; undefined, or why that cannot be, and then the run is over. */
export async function claimTracked(context: RunContext, run: Run): Promise<Problem | undefined> {
  const { source, ledger } = context;
  if (!run.work?.isTracked) return undefined;
  const shown = await source.show(run.work.taskId);
  if (shown.kind === "done") await giveBackLeft(context, [shown.task]);
  const claimed = await source.claim(run.work.taskId, actorOf(run));
  if (claimed.kind === "done") return undefined;
  if (run.attempts.length === 0) writeRun(ledger.paths, { ...run, finishedAt: ledger.time() });
  return claimed.problem;
}

/**
 * Closes the task of such a run that has ended well, or gives it back with the reason. Where the tracker cannot be asked, the run is
 * not finished: its next step tries again.
 */
export async function settleTracked(context: RunContext, run: Run): Promise<Run> {
  const { source, ledger } = context;
  const { work } = run;
  if (!work?.isTracked || run.finishedAt === undefined) return run;
  const { isDone, failed } = resultOfMembers(run);
  const { taskId } = work;
  const summary = run.attempts.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("\n");
  const reason =
    failed.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("; ") || "not all was started";
  const change = isDone
    ? await closeOwn(context, run, taskId, summary)
    : await source.release(taskId, actorOf(run), `Not done in run ${run.id}: ${reason}`);
  if (change.kind !== "done") {
    const { what } = change.problem;
    const told = withWarnings(run, [isDone ? notClosed(taskId, what) : notGivenBack(taskId, what)]);
    if (change.kind === "refused") return told;
    const { finishedAt: _, ...open } = told;
    return open;
  }
  if (!isDone) ledger.record("task-given-back", { run: run.id, taskId, reason });
  return withSettled(run, taskId);
}
