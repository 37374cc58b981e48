import { boundNotes, LONGEST_NOTE, MOST_NOTES } from "../../core/run/bound-outcome.ts";
import { excerpt, placeInState } from "../../core/run/excerpt.ts";
import { followUpTask } from "../../core/run/follow-up.ts";
import { parseReport } from "../../core/run/parse-report.ts";
import { renderReference } from "../../core/run/reference.ts";
import { type Attempt, actorOf, type Run } from "../../core/run/run.ts";
import type { Task } from "../../core/tasks/task.ts";
import { readReport } from "../reference/brief-files.ts";
import type { TaskList } from "../tasks/task-source.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Takes in what an agent saw and left alone: as tasks where the setting says so, else as notes for the summary. Returns a note for
 * each. What was made before a crash is found again, so that no follow-up becomes two tasks.
 */
export async function takeFollowUps(context: RunContext, run: Run, attempt: Attempt): Promise<readonly string[]> {
  const { ledger, settings, source } = context;
  const parsed = parseReport(readReport(ledger.paths, { run: run.id, attempt: attempt.number })?.lastMessage ?? "");
  const texts = parsed.kind === "report" ? parsed.report.followUps : [];
  if (texts.length === 0) return [];
  const whole = placeInState(run.id, `reports/${attempt.number}`);
  const shown = (text: string) => excerpt(text, LONGEST_NOTE, whole);
  if (settings.followUps === "report")
    return boundNotes(
      texts.map((text) => `it saw and left alone: ${text}`),
      whole,
    );
  const listed = await source.list();
  const notes: string[] = [];
  const taken = texts.slice(0, MOST_NOTES);
  for (const [at, text] of taken.entries()) {
    const made =
      listed.kind === "list" ? await makeTask(context, run, attempt, { text, place: at + 1 }, listed.list) : listed;
    const isMade = made.kind === "done";
    notes.push(
      isMade
        ? `follow-up ${made.task.id}: ${shown(text)}`
        : `it saw and left alone: ${shown(text)} (no task: ${made.problem.what})`,
    );
  }
  const rest = texts.length - taken.length;
  return rest === 0
    ? notes
    : [...notes, `it saw ${rest} things more, of which no tasks were made: they are in ${whole}`];
}

interface Place {
  readonly text: string;
  readonly place: number;
}

async function makeTask({ source }: RunContext, run: Run, attempt: Attempt, { text, place }: Place, list: TaskList) {
  const { taskId, number } = attempt;
  const wanted = followUpTask(text, taskId, renderReference({ run: run.id, attempt: number }), place);
  const found = list.tasks.find(
    ({ title, labels }) => title === wanted.title && labels.includes(wanted.labels?.[0] ?? ""),
  );
  const made = found ? ({ kind: "done", task: found } as const) : await source.create(wanted, actorOf(run));
  if (made.kind !== "done" || hangsOn(made.task, taskId)) return made;
  const connected = await source.depend(made.task.id, taskId, "discovered-from", actorOf(run));
  // The task is there, which is what counts; that it does not hang on the other is no reason to make it again.
  return connected.kind === "done" ? connected : made;
}

function hangsOn({ dependencies }: Task, taskId: string): boolean {
  return dependencies.some(({ on }) => on === taskId);
}
