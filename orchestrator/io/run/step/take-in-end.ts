import { renderReference } from "../../../core/reference/reference.ts";
import { actorOf } from "../../../core/run/run.ts";
import { withEnd } from "../../../core/run/states.ts";
import type { ChangeResult, MakeFollowUp, TakeIn } from "../../../core/run/step/facts/step-plan.ts";
import { withoutWarnings } from "../../../core/run/warnings-of-run.ts";
import { clearWorktrees } from "../../worktrees/clear-worktrees.ts";
import { sizeOfDiff } from "../../worktrees/run-branches.ts";
import type { RunContext } from "../run-context.ts";
import type { StepBooks } from "./step-books.ts";

/** Notes how an attempt ended. */
export function takeInEnd(context: RunContext, books: StepBooks, change: TakeIn): ChangeResult {
  const { ledger } = context;
  const { run, number, outcome, isClosed, taskId } = change;
  const reference = renderReference({ run, attempt: number });
  ledger.record("report-collected", { run, reference, status: outcome.kind });
  if (isClosed) ledger.record("task-closed", { run, taskId, reference });
  books.keep(
    withEnd(
      withoutWarnings(books.run(run), taskId, isClosed ? undefined : ["not-closed-yet"]),
      { number, from: ["at-work"] },
      { ...outcome, ...workOf(context, outcome) },
    ),
  );
  if (isClosed) clearWorktrees(ledger, context.projectDir, books.run(run), taskId);
  return { kind: "done" };
}

/** Records the diff size now; it cannot be measured after the branch is deleted. */
function workOf({ projectDir }: RunContext, { work }: TakeIn["outcome"]): Pick<TakeIn["outcome"], "work"> {
  const size = work && sizeOfDiff(projectDir, work.from, work.to);
  return work && size ? { work: { ...work, size } } : {};
}

/** Makes a task of a follow-up, unless that was done before a crash, and links it. One that cannot be linked is a task all the same. */
export async function makeFollowUp(
  { source }: RunContext,
  books: StepBooks,
  { run, task, made, from }: MakeFollowUp,
): Promise<ChangeResult> {
  const actor = actorOf({ id: run });
  const created = made === undefined ? await source.create(task, actor) : undefined;
  if (created?.kind !== "refused") books.forgetTracker(); // without an answer it may have been made: the next round looks
  if (created && created.kind !== "done") return created;
  const id = made ?? created?.task.id ?? "";
  const linked = await source.depend(id, from, "discovered-from", actor);
  return { kind: "done", made: { id, ...(linked.kind === "done" ? {} : { whyUnlinked: linked.problem.what }) } };
}
