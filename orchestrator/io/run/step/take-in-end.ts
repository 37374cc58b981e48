import { renderReference } from "../../../core/reference/reference.ts";
import type { SeenNote } from "../../../core/run/needs/seen-note.ts";
import { actorOf } from "../../../core/run/run.ts";
import { withEnd } from "../../../core/run/states.ts";
import type { ChangeResult, FollowUp, TakeIn, UnlinkedFollowUp } from "../../../core/run/step/facts/step-plan.ts";
import { noteOfFollowUp } from "../../../core/run/step/settle/follow-ups-of.ts";
import { withSettled } from "../../../core/run/warnings-of-run.ts";
import { clearWorktrees } from "../../worktrees/clear-worktrees.ts";
import { sizeOfDiff } from "../../worktrees/run-branches.ts";
import type { RunContext } from "../run-context.ts";
import type { StepBooks } from "./step-books.ts";

/** Closes the task of an attempt that is done, creates tasks for its follow-ups, and notes how it ended. */
export async function takeInEnd(context: RunContext, books: StepBooks, change: TakeIn): Promise<ChangeResult> {
  const { ledger, source } = context;
  const { run, number, outcome, closes, taskId, followUps = [], lastNotes = [] } = change;
  const reference = renderReference({ run, attempt: number });
  if (closes !== undefined) {
    const closed = await source.close(taskId, actorOf({ id: run }), closes);
    if (closed.kind !== "unavailable") books.forgetTracker();
    if (closed.kind !== "done") return closed;
  }
  ledger.record("report-collected", { run, reference, status: outcome.kind });
  if (closes !== undefined) ledger.record("task-closed", { run, taskId, reference });
  const made: MadeFollowUp[] = [];
  for (const followUp of followUps) made.push(await makeTask(context, run, followUp));
  const notes = [...(outcome.notes ?? []), ...lastNotes];
  const seen = [...(change.seen ?? []), ...made.map(({ note }) => note)];
  const noted = {
    ...outcome,
    ...(notes.length === 0 ? {} : { notes }),
    ...(seen.length === 0 ? {} : { seen }),
    ...workOf(context, outcome),
  };
  books.keep(
    withEnd(
      withSettled(books.run(run), taskId, closes === undefined ? ["not-closed-yet"] : undefined),
      { number, from: ["at-work"] },
      noted,
    ),
  );
  if (closes !== undefined) clearWorktrees(ledger, context.projectDir, books.run(run), taskId);
  const unlinked = made.flatMap((one) => one.unlinked ?? []);
  return { kind: "done", ...(unlinked.length === 0 ? {} : { unlinked }) };
}

/** Records the diff size now; it cannot be measured after the branch is deleted. */
function workOf({ projectDir }: RunContext, { work }: TakeIn["outcome"]): Pick<TakeIn["outcome"], "work"> {
  const size = work && sizeOfDiff(projectDir, work.from, work.to);
  return work && size ? { work: { ...work, size } } : {};
}

interface MadeFollowUp {
  /** What is kept of it. */
  readonly note: SeenNote;
  readonly unlinked?: UnlinkedFollowUp;
}

/** Creates a task for a follow-up, unless that was done before a crash, and links it to the task during which it was noticed. */
async function makeTask(
  { source }: RunContext,
  run: string,
  { text, task, made, from }: FollowUp,
): Promise<MadeFollowUp> {
  const actor = actorOf({ id: run });
  const created = made ? undefined : await source.create(task, actor);
  if (created && created.kind !== "done") return { note: noteOfFollowUp(text, { why: created.problem.what }) };
  const id = made?.id ?? created?.task.id ?? "";
  // The task exists, which is what counts. If it cannot be linked, that is no reason to create it again.
  const linked = made?.isConnected ? undefined : await source.depend(id, from, "discovered-from", actor);
  const note = noteOfFollowUp(text, { id });
  return linked && linked.kind !== "done" ? { note, unlinked: { id, from, why: linked.problem.what } } : { note };
}
