import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Problem } from "../../../core/problem.ts";
import { quoteArgument, quoteForShell } from "../../../core/quote-for-shell.ts";
import { type BatchTask, type NewTask, withIds } from "../../../core/tasks/add/new-task.ts";
import { planNewTask } from "../../../core/tasks/add/plan-new-task.ts";
import type { Task } from "../../../core/tasks/task.ts";
import type { TasksMade } from "../task-source.ts";
import { askBd, type BdAnswer, withoutNul } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { showAllWithBd } from "./show-with-bd.ts";

/** Far below what Windows lets a whole command line be, in characters. */
const LONGEST_ARGUMENT = 8_000;

/**
 * Makes the tasks one by one, then connects them, since each may need any other. bd knows no way to make all or none: what was made
 * before a failure is said.
 */
export async function createWithBd(
  bd: Bd,
  view: BdView,
  batch: readonly BatchTask[],
  actor: string,
): Promise<TasksMade> {
  const all = await view.all();
  if (all.kind === "unavailable") return { ...all, tasks: [] };
  const wrong = findWrong(batch, new Set(all.tasks.keys()), actor);
  if (wrong) return { kind: "refused", problem: wrong, tasks: [] };
  const ids: string[] = [];
  for (const task of batch) {
    const made = await createOne(bd, withIds({ ...task, dependsOn: [] }, ids), actor);
    if (typeof made !== "string") return stopAfter(bd, view, ids, made);
    ids.push(made);
  }
  for (const [at, task] of batch.entries()) {
    const { dependsOn = [] } = withIds(task, ids);
    for (const on of new Set(dependsOn)) {
      const added = await askBd(bd, ["dep", "add"], { ids: [ids[at] as string, on], actor, mayRepeat: true });
      if (added.kind !== "records")
        return stopAfter(bd, view, ids, describeMissingEdge(ids[at] as string, on, whyNot(added)));
    }
  }
  return { kind: "done", tasks: await showMade(bd, view, ids) };
}

/** The first task that our own rules refuse, before anything is made. */
function findWrong(batch: readonly BatchTask[], known: Set<string>, actor: string): Problem | undefined {
  const ids = batch.map((_, at) => `#${at}`);
  for (const id of ids) known.add(id);
  for (const task of batch) {
    const planned = planNewTask(withIds(task, ids), { id: "", known, actor, now: new Date(0) });
    if (planned.kind === "refused") return planned.problem;
  }
  return undefined;
}

/** Returns the new id, or what went wrong. */
async function createOne(bd: Bd, task: NewTask, actor: string): Promise<string | Problem> {
  const answer = await withTextFile(describe(task), (flags) =>
    askBd(bd, ["create", ...toFlags(task), ...flags], { actor, mayRepeat: false }),
  );
  if (answer.kind === "unavailable") return answer.problem;
  const id = answer.kind === "records" ? answer.records[0]?.id : undefined;
  if (typeof id === "string") return id;
  const what = answer.kind === "no" ? `bd says: ${answer.message}` : "bd may have created it, but did not print its id";
  return { where: `"${task.title}"`, what, fix: "`skyfom task list` shows whether it is there." };
}

/** Files go into the description as a `Files:` line, which every version keeps. */
function describe({ description, files }: NewTask): string {
  return [description, files?.length ? `Files: ${files.join(", ")}` : ""].filter(Boolean).join("\n\n");
}

/** Hands a description over in a file where it is longer than some systems let an argument be. */
async function withTextFile<T>(text: string, act: (flags: readonly string[]) => Promise<T>): Promise<T> {
  if (text.length <= LONGEST_ARGUMENT) return act(text ? [`--description=${text}`] : []);
  const scratch = mkdtempSync(join(tmpdir(), "skyfom-bd-"));
  try {
    const file = join(scratch, "description.md");
    writeFileSync(file, withoutNul(text));
    return await act(["--body-file", file]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function toFlags({ title, priority = 2, type, labels, parent }: NewTask): string[] {
  return [
    [`--title=${title.trim()}`, "--priority", String(priority), "--type", type ?? "task"],
    labels?.length ? ["--labels", labels.join(",")] : [],
    parent ? ["--parent", parent] : [],
  ].flat();
}

async function stopAfter(bd: Bd, view: BdView, ids: readonly string[], problem: Problem): Promise<TasksMade> {
  return { kind: "unavailable", problem, tasks: await showMade(bd, view, ids) };
}

async function showMade(bd: Bd, view: BdView, ids: readonly string[]): Promise<Task[]> {
  const tasks = await showAllWithBd(bd, ids);
  for (const task of tasks) await view.note(task);
  return tasks;
}

function describeMissingEdge(id: string, on: string, why: string): Problem {
  return {
    where: id,
    what: `it was created, but does not depend on ${on}: ${why}`,
    fix: `Add the dependency: skyfom task dep ${quoteArgument(id)} ${quoteForShell(on)}.`,
  };
}

function whyNot(answer: Exclude<BdAnswer, { kind: "records" }>): string {
  return answer.kind === "no" ? answer.message : answer.problem.what;
}
