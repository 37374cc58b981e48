import { isAbsolute, relative } from "node:path";
import { composeBrief } from "../../core/run/compose-brief.ts";
import { type AttemptPlan, type Planned, planAttempts } from "../../core/run/plan-attempts.ts";
import { renderReference } from "../../core/run/reference.ts";
import { requirementsOf } from "../../core/run/requirements-of.ts";
import { type Attempt, actorOf, type Run } from "../../core/run/run.ts";
import { declaredFiles } from "../../core/tasks/declared-files.ts";
import { findFinishedEpics } from "../../core/tasks/find-finished-epics.ts";
import type { Task } from "../../core/tasks/task.ts";
import { filterTasks } from "../../core/tasks/task-filter.ts";
import type { TaskList } from "../tasks/task-source.ts";
import { briefPath, forgetReference, writeBrief } from "./brief-files.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import { openComposite } from "./open-composite.ts";
import type { RunContext, Stepped } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { skillAsCalled } from "./skill-as-called.ts";

/** A run with the attempts that are due, and what the plan left out. */
export interface Begun extends Stepped {
  readonly plan: AttemptPlan;
}

/** Plans the next attempts, gives back what failed for good, claims the tasks and writes the briefs. */
export async function startAttempts(context: RunContext, run: Run, list: TaskList): Promise<Begun> {
  const { ledger, source } = context;
  const warnings: string[] = [];
  let plan = planNow(context, run, list);
  for (const { taskId, reason } of plan.givenUp) {
    const released = await source.release(taskId, actorOf(run), `Not done in run ${run.id}: ${reason}`);
    if (released.kind === "done") ledger.record("task-given-back", { run: run.id, taskId, reason });
    else warnings.push(`${taskId} could not be given back: ${released.problem.what}`);
  }
  // What overlapped with a task that was given back may start now.
  const relisted = plan.givenUp.length > 0 ? await source.list() : undefined;
  if (relisted?.kind === "list") plan = planNow(context, run, relisted.list);
  let current = run;
  for (const planned of plan.retries) {
    current = addAttempt(context, current, planned);
    const reference = renderReference({ run: run.id, attempt: current.attempts.length });
    const reason = planned.earlierFailure ?? "";
    ledger.record("task-retried", { run: run.id, taskId: planned.task.id, reference, reason });
  }
  for (const planned of plan.fresh) current = addAttempt(context, current, planned);
  return { ...(await claimDue(context, current, warnings)), plan };
}

/** What would be tried next, without changing anything. */
export function planNow(context: RunContext, run: Run, { tasks, ready }: TaskList): AttemptPlan {
  const { ledger, settings } = context;
  const taken = new Set(filterTasks(tasks, run.filter).map(({ id }) => id));
  return planAttempts({
    run,
    limit: limitOfRun(context, run),
    tasks,
    ready: ready.filter((id) => taken.has(id)),
    freeSlots: freeSlots(ledger),
    due: judgeOpenAttempts(ledger, run).filter(({ standing }) => standing.kind === "due").length,
    retries: settings.retries,
    errorHandling: settings.errorHandling,
    order: settings.order,
  });
}

/** Closes the epics whose children are all closed; returns how many. */
export async function closeFinishedEpics({ source }: RunContext, run: Run, list: TaskList): Promise<number> {
  let closed = 0;
  for (const epic of findFinishedEpics(list.tasks)) {
    const change = await source.close(epic, actorOf(run), "All of its tasks are closed.");
    if (change.kind === "done") closed += 1;
  }
  return closed;
}

/** Writes the brief before the attempt, and the attempt before the claim: whatever a crash cuts off is made good by the next step. */
function addAttempt(context: RunContext, run: Run, { task, skillName, earlierFailure }: Planned): Run {
  const { ledger, settings } = context;
  const attempt: Attempt = {
    number: run.attempts.length + 1,
    taskId: task.id,
    title: task.title,
    skillName,
    agentType: settings.agentTypes[skillName] ?? "general-purpose",
    ...(settings.models[skillName] === undefined ? {} : { model: settings.models[skillName] }),
    handedOverAt: "",
  };
  const reference = { run: run.id, attempt: attempt.number };
  const stepCommand = stepCommandFor(context, task, skillName, renderReference(reference));
  const prompt = composeBrief({
    task,
    skill: skillAsCalled(context, skillName),
    reference: renderReference(reference),
    ...(stepCommand === undefined
      ? { splitCommand: `${context.cli} next --split --for ${renderReference(reference)}` }
      : { stepCommand }),
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
    ...(earlierFailure === undefined ? {} : { earlierFailure }),
  });
  const files = declaredFiles(task);
  writeBrief(ledger.paths, reference, { prompt, skillName, taskId: task.id, description: task.title, files });
  const added = { ...run, attempts: [...run.attempts, attempt] };
  writeRun(ledger.paths, added);
  return added;
}

/** The command that takes a composite agent from step to step; undefined where one agent does the task by itself. */
function stepCommandFor(context: RunContext, task: Task, skillName: string, parent: string): string | undefined {
  const { id: taskId, title } = task;
  const opened = openComposite(context, skillName, { taskId, title, requirements: requirementsOf(task), parent });
  return opened.kind === "run" ? `${context.cli} next --run ${opened.run.id}` : undefined;
}

/** Claims the task of every attempt that is due; one that somebody else was given meanwhile is dropped. */
async function claimDue({ ledger, source }: RunContext, run: Run, warnings: string[]): Promise<Stepped> {
  let current = run;
  const unclaimed = new Set<number>();
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "due") continue;
    const { taskId, number } = attempt;
    // Bound to a call that was refused, where the hook that should have given it back was killed.
    forgetReference(ledger.paths, { run: run.id, attempt: number });
    const claimed = await source.claim(taskId, actorOf(run));
    if (claimed.kind === "done") {
      const reference = renderReference({ run: run.id, attempt: number });
      if (attempt.handedOverAt === "") ledger.record("task-claimed", { run: run.id, taskId, reference });
      continue;
    }
    warnings.push(`${taskId} was not claimed: ${claimed.problem.what}`);
    if (claimed.kind === "unavailable") {
      unclaimed.add(number); // asked again at the next step
      continue;
    }
    const outcome = { kind: "failed", summary: claimed.problem.what, mayRetry: false, at: ledger.time() } as const;
    current = {
      ...current,
      attempts: current.attempts.map((one) => (one.number === number ? { ...one, outcome } : one)),
    };
    writeRun(ledger.paths, current);
  }
  return { run: current, warnings, unclaimed };
}

/** The brief's path as a call names it: short where it lies in the project. */
export function briefPathShown({ ledger, projectDir }: RunContext, run: string, attempt: number): string {
  const path = briefPath(ledger.paths, { run, attempt });
  const short = relative(projectDir, path);
  return short.startsWith("..") || isAbsolute(short) ? path : short;
}
