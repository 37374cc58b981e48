import type { Problem } from "../../../core/problem.ts";
import { warnOfBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import { findBlocked } from "../../../core/tasks/find-blocked.ts";
import { describeCycle, findCycles } from "../../../core/tasks/find-cycles.ts";
import type { ReadyFilter } from "../../../core/tasks/find-ready.ts";
import { parseTaskLine } from "../../../core/tasks/parse-task-line.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { toTask } from "../../../core/tasks/to-task.ts";
import type { TaskList, Unavailable } from "../task-source.ts";
import { askBd, type Bd, exportBd } from "./bd-session.ts";

/** Everything bd has, and what it calls ready, in its order. */
export async function listWithBd(
  bd: Bd,
  filter: ReadyFilter = {},
): Promise<{ kind: "list"; list: TaskList } | Unavailable> {
  const exported = await exportBd(bd);
  if (exported.kind === "unavailable") return exported;
  const ready = await readyWithBd(bd, filter);
  if (ready.kind === "unavailable") return ready;
  const warnings: Problem[] = [];
  const tasks = readLines(exported.lines, warnings);
  // an export leaves out templates and other things that bd may nevertheless call ready
  for (const task of ready.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  const all = [...tasks.values()];
  const blocked = findBlocked(all);
  const cycles = findCycles(blocked).map((path) => describeCycle(path, bd.folder));
  const unlisted = new Map(blocked);
  for (const { id } of ready.tasks) unlisted.delete(id);
  const warning = warnOfBdVersion(bd.version, bd.path);
  const list = {
    tasks: all,
    ready: ready.tasks.map((task) => task.id),
    blocked: unlisted,
    warnings: [...(warning ? [warning] : []), ...warnings, ...cycles],
  };
  return { kind: "list", list };
}

/** What bd calls ready now. What not all versions can be asked is filtered here: labels to leave out, and the limit. */
export async function readyWithBd(
  bd: Bd,
  filter: ReadyFilter,
): Promise<{ kind: "ready"; tasks: readonly Task[] } | Unavailable> {
  const answer = await askBd(bd, ["ready", ...toFlags(filter)], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return describeOdd(bd, answer.message);
  const tasks: Task[] = [];
  for (const record of answer.records) {
    const task = toTask(record);
    if (typeof task === "string") return describeOdd(bd, `a task in a form we do not know: ${task}`);
    if (!(filter.excludeLabels ?? []).some((label) => task.labels.includes(label))) tasks.push(task);
  }
  return { kind: "ready", tasks: filter.limit ? tasks.slice(0, filter.limit) : tasks };
}

function toFlags(filter: ReadyFilter): string[] {
  return [
    ["--limit", "0", "--sort", filter.sort ?? "priority"],
    filter.unassigned ? ["--unassigned"] : [],
    filter.assignee === undefined ? [] : ["--assignee", filter.assignee],
    filter.priority === undefined ? [] : ["--priority", String(filter.priority)],
    filter.type === undefined ? [] : ["--type", filter.type],
    (filter.labels ?? []).flatMap((label) => ["--label", label]),
    filter.parent === undefined ? [] : ["--parent", filter.parent],
    filter.includeDeferred ? ["--include-deferred"] : [],
  ].flat();
}

function readLines(lines: readonly string[], warnings: Problem[]): Map<string, Task> {
  const tasks = new Map<string, Task>();
  for (const line of lines) {
    const parsed = parseTaskLine(line);
    if (parsed.kind === "task") tasks.set(parsed.task.id, parsed.task);
    else if (parsed.kind !== "other") {
      const name = parsed.kind === "broken" ? parsed.id : undefined;
      const what = parsed.kind === "broken" ? parsed.what : "a merge was left unfinished in it";
      warnings.push({
        where: "bd export",
        what: `${name ?? "a task"} cannot be read: ${what}`,
        fix: "The others are used.",
      });
    }
  }
  return tasks;
}

function describeOdd(bd: Bd, message: string): Unavailable {
  return {
    kind: "unavailable",
    problem: {
      where: "bd ready",
      what: `bd ${bd.version.text} answered unexpectedly: ${message}`,
      fix: `Run it by hand in ${bd.root} to see more: bd ready.`,
    },
  };
}
