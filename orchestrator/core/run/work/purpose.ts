import type { Task } from "../../tasks/task.ts";
import { type Attempt, isFinished, type Run } from "../run.ts";

/** What a composite run is for. */
export interface Purpose {
  readonly taskId: string;
  readonly isTracked?: boolean;
  readonly title: string;
  readonly requirements: string;
  readonly parent?: string;
}

/** A task. The run claims and closes it itself, unless it was opened for a brief: then the run of that brief does. */
export function purposeOfTask(task: Task, parent?: string): Purpose {
  const holder = parent === undefined ? { isTracked: true } : { parent };
  return { taskId: task.id, title: task.title, requirements: requirementsOf(task), ...holder };
}

/** A goal in words, of which the tracker knows nothing. */
export function purposeOfGoal(goal: string): Purpose {
  const [title = ""] = goal.split("\n", 1);
  return { taskId: "goal", title, requirements: goal };
}

/** The attempt of a brief, while its run is open. */
export function attemptOfBrief(run: Run, number: number): Attempt | undefined {
  return isFinished(run) ? undefined : run.attempts.find((one) => one.number === number);
}

/**
 * The work of an attempt, of which its agent gives parts to others.
 *
 * @param parent the reference of its brief.
 * @param task undefined if the tracker cannot show it. The title is enough then: the agent has the whole text in its brief.
 */
export function purposeOfAttempt(run: Run, attempt: Attempt, parent: string, task: Task | undefined): Purpose {
  const { taskId, title } = attempt;
  return { taskId, title, requirements: requirementsOfAttempt(run, attempt, task), parent };
}

function requirementsOfAttempt(run: Run, { member, title }: Attempt, task: Task | undefined): string {
  if (run.kind === "tasks") return task === undefined ? title : requirementsOf(task);
  const { requirements, members } = run.work;
  const role = members.find(({ name }) => name === member)?.role;
  return role === undefined ? requirements : `${requirements}\n\nYour part of this: ${role}`;
}

/** What a task asks for, as one text. Notes come last, so that a new one extends the text at its end. */
function requirementsOf({ title, description, design, acceptance, notes }: Task): string {
  const told = notes.trim() === "" ? "" : `Notes:\n${notes}`;
  return [title, description, design, acceptance, told].filter((text) => text.trim() !== "").join("\n\n");
}
