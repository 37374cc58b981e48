import { type Reference, renderReference } from "../../../core/reference/reference.ts";
import { type OwnSteps, textOfBrief } from "../../../core/run/brief/text-of-brief.ts";
import type { Run } from "../../../core/run/run.ts";
import { withAttempt } from "../../../core/run/states.ts";
import type { Begin, ChangeResult } from "../../../core/run/step/facts/step-plan.ts";
import { filesOfItem } from "../../../core/run/work/work-item.ts";
import type { Repair } from "../../../core/texts/brief/describe-repair.ts";
import { readVerdict } from "../../checks/verdict-files.ts";
import { findSkill } from "../../composition/find-skill.ts";
import { writeBrief } from "../../reference/brief-files.ts";
import { showConflict } from "../../worktrees/show-conflict.ts";
import { startOfRun } from "../../worktrees/start-of-run.ts";
import { writeRun } from "../keep/run-files.ts";
import { openMembers } from "../open/open-members.ts";
import type { RunContext } from "../run-context.ts";
import type { StepBooks } from "./step-books.ts";

/**
 * Begins an attempt: writes the brief, and then adds the attempt to the run. The task is claimed after that. After a crash, the next step
 * does what is missing.
 */
export function beginItem(context: RunContext, books: StepBooks, change: Begin): ChangeResult {
  const { ledger } = context;
  const { item, attempt, earlierFailure, base, setUp, isUnguarded } = change;
  const run = books.run(change.run);
  const reference = { run: run.id, attempt: change.number };
  const { skillName, taskId, title: description } = attempt;
  writeBrief(ledger.paths, reference, {
    prompt: promptOf(context, books, run, reference, change),
    ...(base === undefined ? {} : { base }),
    ...(item.kind === "task" ? { files: filesOfItem(item) } : {}),
    ...(isUnguarded ? { isUnguarded } : {}),
    ...(setUp ? { setUp } : {}),
    skillName,
    taskId,
    description,
  });
  books.keep(withAttempt(run, attempt));
  if (earlierFailure !== undefined) {
    const retried = { run: run.id, taskId, reference: renderReference(reference), reason: earlierFailure };
    ledger.record("task-retried", retried);
  }
  return { kind: "done" };
}

function promptOf(context: RunContext, books: StepBooks, run: Run, reference: Reference, change: Begin): string {
  const { settings, cli, skillPrefix, skillFolders } = context;
  const { item, attempt, repair } = change;
  return textOfBrief(change, {
    run,
    reference: renderReference(reference),
    number: reference.attempt,
    skillPrefix,
    skillOwner: findSkill(attempt.skillName, skillFolders)?.owner,
    cli,
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
    ...(item.kind === "task" ? { steps: ownSteps(context, books, run, reference, change) } : {}),
    repair: repair && showRepair(context, run, repair),
  });
}

/** Why the last work on a task could not be merged: the conflict in its current state, or the output of the check. */
function showRepair(
  { ledger, projectDir }: RunContext,
  run: Run,
  { number, ...repair }: NonNullable<Begin["repair"]>,
): Repair {
  const of = { run: run.id, attempt: number };
  const shown =
    repair.kind === "conflict"
      ? showConflict(projectDir, run, repair.branch, startOfRun(ledger.paths, of))
      : { shown: readVerdict(ledger.paths, of)?.output ?? "" };
  return { ...repair, shown: "", ...shown };
}

/** The command that takes steps of its members' run, which is opened here, or else the one that splits its work. */
function ownSteps(
  { cli, ledger }: RunContext,
  books: StepBooks,
  run: Run,
  reference: Reference,
  { members }: Begin,
): OwnSteps {
  if (members === undefined) return { splitCommand: `${cli} next --split --for ${renderReference(reference)}` };
  // Stored before the run below it, which names it as its parent, so that no crash leaves a run without its parent.
  if (run.attempts.length === 0) writeRun(ledger.paths, run);
  const opened = openMembers({ ledger }, members);
  books.keep(opened);
  return { stepCommand: `${cli} next --run ${opened.id}` };
}
