import { toLine } from "../printable.ts";
import type { NewTask } from "../tasks/add/new-task.ts";
import type { Task } from "../tasks/task.ts";
import { tellNoticed } from "../texts/brief/new-tasks.ts";
import { excerpt, placeInState } from "./excerpt.ts";
import type { Run } from "./run.ts";

/** Longest title of a task that is made of a follow-up, in characters; its description holds the whole text. */
const LONGEST_TITLE = 120;

/** Longest description of such a task, in characters: it becomes part of a brief. */
const LONGEST_DESCRIPTION = 4_000;

/**
 * The task for one follow-up of a report. Its label names the report and the follow-up's place in it, by which a step that
 * is repeated after a crash finds it.
 */
export function followUpTask(text: string, taskId: string, reference: string, place: number): NewTask {
  const line = toLine(text.trim().split("\n", 1)[0] as string);
  const title = line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  const whole = excerpt(text.trim(), LONGEST_DESCRIPTION, placeOfReport(reference));
  const seen = tellNoticed(taskId, reference);
  return {
    title,
    description: title === text.trim() ? seen : `${whole}\n\n${seen}`,
    labels: [`${LABEL}${reference}.${place}`],
  };
}

function placeOfReport(reference: string): string {
  const [run = "", attempt = ""] = reference.split(".");
  return placeInState(run, `reports/${attempt}`);
}

const LABEL = "follow-up:";

/** Whether this run itself made the task of a follow-up: it is left to the user, or a run could feed itself forever. */
export function isFollowUpOf({ id }: Pick<Run, "id">, { labels }: Pick<Task, "labels">): boolean {
  return labels.some((label) => label.startsWith(`${LABEL}${id}.`));
}
