import { renderProblemInLine } from "../../core/problem.ts";
import { composeBrief } from "../../core/run/compose-brief.ts";
import { type AttemptPlan, type Planned, planAttempts } from "../../core/run/plan-attempts.ts";
import { renderReference } from "../../core/run/reference.ts";
import { requirementsOf } from "../../core/run/requirements-of.ts";
import { actorOf, type Run } from "../../core/run/run.ts";
import { tasksOfRun } from "../../core/run/tasks-of-run.ts";
import { notGivenBack, withSettled, withWarnings } from "../../core/run/warnings-of-run.ts";
import { withOutcome } from "../../core/run/with-outcome.ts";
import { declaredFiles } from "../../core/tasks/declared-files.ts";
import { groupChildren } from "../../core/tasks/find-blocked.ts";
import { findFinishedEpics } from "../../core/tasks/find-finished-epics.ts";
import type { HeldBack } from "../../core/tasks/select-tasks.ts";
import type { Task } from "../../core/tasks/task.ts";
import { forgetReference } from "../reference/brief-files.ts";
import type { TaskList } from "../tasks/task-source.ts";
import { addAttempt, nextReference } from "./add-attempt.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { findOwed } from "./find-owed.ts";
import { findUnable, readyTasks } from "./find-unable.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import { openComposite } from "./open-composite.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { skillAsCalled } from "./skill-as-called.ts";

/** A run with the attempts that are due, and what the plan left out. */
export interface Begun extends Claimed {
  readonly plan: AttemptPlan;
  /** Tasks whose claims could not be given back yet. */
  readonly owed: readonly string[];
  /** The tracker's tasks once all was given back, before anything was claimed. */
  readonly list: TaskList;
}

interface Claimed {
  readonly run: Run;
  /** Numbers of attempts that are due but could not be claimed now: their calls must wait. */
  readonly unclaimed: ReadonlySet<number>;
}

/** What is said of a task that is held back although nothing but itself keeps it from starting. */
export function describeHeldBack({ id, reason }: HeldBack): string {
  return `${id} is held back: ${reason}`;
}

/** Plans the next attempts, gives back what failed for good, claims the tasks and writes the briefs. */
export async function startAttempts(context: RunContext, run: Run, list: TaskList): Promise<Begun> {
  const { ledger, source } = context;
  const warnings: string[] = [];
  const refused = new Set<string>();
  let current = run;
  let plan = planNow(context, run, list);
  for (const { taskId, reason } of plan.givenUp) {
    const released = await source.release(taskId, actorOf(run), `Not done in run ${run.id}: ${reason}`);
    if (released.kind === "refused") refused.add(taskId); // asking again would not help
    if (released.kind !== "done") warnings.push(notGivenBack(taskId, released.problem.what));
    else {
      ledger.record("task-given-back", { run: run.id, taskId, reason });
      current = withSettled(current, taskId);
    }
  }
  // What overlapped with a task that was given back may start now.
  const relisted = plan.givenUp.length > 0 ? await source.list() : undefined;
  const now = relisted?.kind === "list" ? relisted.list : list;
  if (now !== list) plan = planNow(context, run, now);
  const left = await findOwed(context, run, now);
  const owed = left.filter((taskId) => !refused.has(taskId));
  current = withWarnings(current, [...warnings, ...plan.unable.map(describeHeldBack)]);
  for (const planned of [...plan.retries, ...plan.fresh]) current = startAttempt(context, current, planned);
  return { ...(await claimDue(context, current)), plan, owed, list: now };
}

/** What would be tried next, without changing anything. */
export function planNow(context: RunContext, run: Run, list: TaskList): AttemptPlan {
  const { tasks, ready, blocked } = list;
  const { ledger, settings, skillFolders, projectDir } = context;
  const taken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  return planAttempts({
    run,
    limit: limitOfRun(context, run),
    tasks,
    ready: ready.filter((id) => taken.has(id)),
    blocked,
    freeSlots: freeSlots(ledger),
    due: judgeOpenAttempts(ledger, run).filter(({ standing }) => standing.kind === "due").length,
    retries: settings.retries,
    errorHandling: settings.errorHandling,
    order: settings.order,
    unable: findUnable(readyTasks(list), skillFolders, projectDir),
  });
}

/**
 * Closes the epics whose children are all closed, of those that the run takes or did a task of, and that nobody else has claimed;
 * returns how many.
 */
export async function closeFinishedEpics({ source }: RunContext, run: Run, list: TaskList): Promise<number> {
  let closed = 0;
  const done = new Set(run.attempts.filter(({ outcome }) => outcome?.kind === "done").map(({ taskId }) => taskId));
  const taken = new Set(tasksOfRun(list.tasks, run).map(({ id }) => id));
  const children = groupChildren(list.tasks);
  const isOurs = ({ id, assignee }: Task) =>
    (taken.has(id) || (children.get(id) ?? []).some((child) => done.has(child.id))) &&
    (assignee === undefined || assignee === actorOf(run));
  const ours = new Set(list.tasks.filter(isOurs).map(({ id }) => id));
  for (const epic of findFinishedEpics(list.tasks)) {
    if (!ours.has(epic)) continue;
    const change = await source.close(epic, actorOf(run), "All of its tasks are closed.");
    if (change.kind === "done") closed += 1;
  }
  return closed;
}

/** Adds the attempt at a task; none where its skill has become one that cannot be run since the plan was made. */
function startAttempt(context: RunContext, run: Run, { task, skillName, earlierFailure }: Planned): Run {
  const { settings, cli } = context;
  const { id: taskId, title } = task;
  const reference = renderReference(nextReference(run));
  const purpose = { taskId, title, requirements: requirementsOf(task), parent: reference };
  // Kept before a run that names it as its parent: a step that dies in between goes on with both.
  if (run.attempts.length === 0) writeRun(context.ledger.paths, run);
  const opened = openComposite(context, skillName, purpose);
  if (opened.kind === "problems") {
    const [first] = opened.problems;
    const reason = `its skill ${skillName} cannot be run${first ? `: ${renderProblemInLine(first)}` : ""}`;
    return withWarnings(run, [describeHeldBack({ id: taskId, reason })]);
  }
  const prompt = composeBrief({
    task,
    skill: skillAsCalled(context, skillName),
    reference,
    ...(opened.kind === "run"
      ? { stepCommand: `${cli} next --run ${opened.run.id}` }
      : { splitCommand: `${cli} next --split --for ${reference}` }),
    ...(settings.checkCommand === undefined ? {} : { checkCommand: settings.checkCommand }),
    ...(earlierFailure === undefined ? {} : { earlierFailure }),
  });
  const attempt = { taskId, title, skillName, earlierFailure };
  return addAttempt(context, run, attempt, { prompt, files: declaredFiles(task) });
}

/** Claims the task of every attempt that is due; one that somebody else was given meanwhile is dropped. */
async function claimDue({ ledger, source }: RunContext, run: Run): Promise<Claimed> {
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
    current = withWarnings(current, [`${taskId} was not claimed: ${claimed.problem.what}`]);
    if (claimed.kind === "unavailable") {
      unclaimed.add(number); // asked again at the next step
      continue;
    }
    const outcome = { kind: "failed", summary: claimed.problem.what, mayRetry: false, at: ledger.time() } as const;
    current = withOutcome(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return { run: current, unclaimed };
}
