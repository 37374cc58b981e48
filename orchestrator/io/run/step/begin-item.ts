import { type Problem, renderProblemInLine } from "../../../core/problem.ts";
import { type Reference, renderReference } from "../../../core/reference/reference.ts";
import type { Run } from "../../../core/run/run.ts";
import { withAttempt } from "../../../core/run/states.ts";
import { newAttempt } from "../../../core/run/step/begin/new-attempt.ts";
import type { Begin, ChangeResult } from "../../../core/run/step/facts/step-plan.ts";
import type { Repair } from "../../../core/run/texts/describe-repair.ts";
import { type BeginFacts, type OwnSteps, textOfBrief } from "../../../core/run/texts/text-of-brief.ts";
import { purposeOfTask } from "../../../core/run/work/purpose.ts";
import { filesOfItem, skillOfItem, type WorkItem } from "../../../core/run/work/work-item.ts";
import { readVerdict } from "../../checks/verdict-files.ts";
import { findSkill } from "../../composition/find-skill.ts";
import { type Brief, writeBrief } from "../../reference/brief-files.ts";
import { baseOfRun } from "../../worktrees/run-branches.ts";
import { showConflict } from "../../worktrees/show-conflict.ts";
import { startOfRun } from "../../worktrees/start-of-run.ts";
import { writeRun } from "../keep/run-files.ts";
import { openComposite } from "../open/open-composite.ts";
import type { RunContext } from "../run-context.ts";
import type { StepBooks } from "./step-books.ts";

/**
 * Begins an attempt: writes the brief, and then adds the attempt to the run. The task is claimed after that. After a crash, the next step
 * does what is missing.
 */
export async function beginItem(
  context: RunContext,
  books: StepBooks,
  own: string,
  change: Begin,
): Promise<ChangeResult> {
  const { ledger, settings } = context;
  const { item, earlierFailure } = change;
  const run = books.run(own);
  const reference = { run: own, attempt: run.attempts.length + 1 };
  const base = change.isolation && baseOfRun(context.projectDir, own, startOfRun(ledger.paths, reference));
  const written = briefOf(context, books, run, reference, change, base);
  if (!("prompt" in written)) return written;
  const attempt = newAttempt(change, settings, written.base !== undefined);
  const { skillName, taskId, title: description } = attempt;
  const files = item.kind === "task" ? { files: filesOfItem(item) } : {};
  const extra = {
    ...(settings.guardEdits ? {} : { isUnguarded: true as const }),
    ...(written.base !== undefined && change.setUp ? { setUp: change.setUp } : {}),
  };
  writeBrief(ledger.paths, reference, { ...written, ...files, ...extra, skillName, taskId, description });
  books.keep(withAttempt(run, attempt));
  if (earlierFailure !== undefined) {
    const retried = { run: own, taskId, reference: renderReference(reference), reason: earlierFailure };
    ledger.record("task-retried", retried);
  }
  return { kind: "done" };
}

/** The text of an attempt's brief, or why the attempt cannot begin: its skill can no longer be run. */
function briefOf(
  context: RunContext,
  books: StepBooks,
  run: Run,
  reference: Reference,
  change: Begin,
  base: string | undefined,
): Pick<Brief, "prompt" | "base"> | ChangeResult {
  const { settings, cli, skillPrefix, skillFolders } = context;
  const { item } = change;
  const facts: BeginFacts = {
    run,
    reference: renderReference(reference),
    number: reference.attempt,
    skillPrefix,
    skillOwner: findSkill(skillOfItem(item), skillFolders)?.owner,
    cli,
    base,
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
  };
  if (item.kind !== "task") return textOfBrief(change, facts);
  const steps = openSteps(context, books, run, item, facts.reference);
  if ("problem" in steps) return { kind: "refused", problem: steps.problem };
  return textOfBrief(change, {
    ...facts,
    steps,
    repair: base === undefined ? undefined : showRepair(context, run, change.repair),
  });
}

/** Why the last work on a task could not be merged: the conflict in its current state, or the output of the check. */
function showRepair({ ledger, projectDir }: RunContext, run: Run, planned: Begin["repair"]): Repair | undefined {
  if (planned === undefined) return undefined;
  const { number, ...repair } = planned;
  const of = { run: run.id, attempt: number };
  const shown =
    repair.kind === "conflict"
      ? showConflict(projectDir, run, repair.branch, startOfRun(ledger.paths, of))
      : { shown: readVerdict(ledger.paths, of)?.output ?? "" };
  return { ...repair, shown: "", ...shown };
}

/**
 * For a composite skill, the command that takes steps of its members' run, which is opened here; for any
 * other, the command that splits its work.
 */
function openSteps(
  { cli, ...context }: RunContext,
  books: StepBooks,
  run: Run,
  { task, skillName }: Extract<WorkItem, { kind: "task" }>,
  reference: string,
): OwnSteps | { readonly problem: Problem } {
  // Stored before the run below it, which names it as its parent, so that no crash leaves a run without its parent.
  if (run.attempts.length === 0) writeRun(context.ledger.paths, run);
  const opened = openComposite({ cli, ...context }, skillName, purposeOfTask(task, reference), books.runs());
  if (opened.kind === "problems") {
    const [first] = opened.problems;
    const what = `its skill ${skillName} cannot be run${first ? `: ${renderProblemInLine(first)}` : ""}`;
    return { problem: { where: task.id, what, fix: "Fix the skill; the next step tries again." } };
  }
  if (opened.kind !== "run") return { splitCommand: `${cli} next --split --for ${reference}` };
  books.keep(opened.run);
  return { stepCommand: `${cli} next --run ${opened.run.id}` };
}
