import type { Problem } from "../../../core/problem.ts";
import { parseTaskLine } from "../../../core/tasks/parse-task-line.ts";
import type { ReadyFilter } from "../../../core/tasks/ready/find-ready.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { toTask } from "../../../core/tasks/to-task.ts";
import type { TaskChange, Unavailable } from "../task-source.ts";
import { askBd, exportBd } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import { showWithBd } from "./show-with-bd.ts";

/** What bd has, and what of it could not be read. */
interface AllTasks {
  readonly kind: "tasks";
  /** Whether the database holds nothing at all, not even what is left of deleted tasks. */
  readonly isEmpty: boolean;
  readonly tasks: Map<string, Task>;
  readonly warnings: readonly Problem[];
}

interface ReadyTasks {
  readonly kind: "ready";
  readonly tasks: readonly Task[];
}

/**
 * What is known about a database within one step. It is asked at most once for all tasks and, until something is changed, for the ready
 * ones; what the step itself changes is noted here, so that it need not be asked again.
 */
export class BdView {
  readonly #bd: Bd;
  readonly #isStep: boolean;
  #all: Promise<AllTasks | Unavailable> | undefined;
  #ready: Promise<ReadyTasks | Unavailable> | undefined;

  /** @param isStep whether more will be asked: single tasks are then looked up among all, which are needed anyway. */
  constructor(bd: Bd, isStep: boolean) {
    this.#bd = bd;
    this.#isStep = isStep;
  }

  all(): Promise<AllTasks | Unavailable> {
    const asked = this.#all ?? readAll(this.#bd);
    this.#all = asked;
    return this.#keep(asked, () => {
      if (this.#all === asked) this.#all = undefined;
    });
  }

  /** What bd calls ready, in its order. */
  ready(filter: ReadyFilter = {}): Promise<ReadyTasks | Unavailable> {
    if (Object.keys(filter).length > 0) return readReady(this.#bd, filter);
    const asked = this.#ready ?? readReady(this.#bd, {});
    this.#ready = asked;
    return this.#keep(asked, () => {
      if (this.#ready === asked) this.#ready = undefined;
    });
  }

  /** One task; refused when there is none of that id. */
  async find(id: string): Promise<TaskChange> {
    if (this.#isStep) {
      const all = await this.all();
      if (all.kind === "unavailable") return all;
      const task = all.tasks.get(id);
      // an export leaves some kinds of tasks out
      if (task) return { kind: "done", task };
    }
    return showWithBd(this.#bd, id);
  }

  /** What is known about a task already, with its dependencies, which not every answer of bd has. */
  async known(id: string): Promise<Task | undefined> {
    const all = await this.#all;
    return all?.kind === "tasks" ? all.tasks.get(id) : undefined;
  }

  /** Takes in a task that was changed. A claim frees nobody and leaves the others ready; any other change may do either. */
  async note(task: Task, isClaim = false): Promise<void> {
    const all = await this.#all;
    if (all?.kind === "tasks") all.tasks.set(task.id, task);
    const ready = await this.#ready;
    this.#ready =
      isClaim && ready?.kind === "ready"
        ? Promise.resolve({ kind: "ready", tasks: ready.tasks.filter(({ id }) => id !== task.id) })
        : undefined;
  }

  /** After a change of which nobody knows what came. */
  forget(): void {
    this.#all = undefined;
    this.#ready = undefined;
  }

  /** What could not be had may be had the next time. */
  async #keep<T extends { readonly kind: string }>(asked: Promise<T>, drop: () => void): Promise<T> {
    const answer = await asked;
    if (answer.kind === "unavailable") drop();
    return answer;
  }
}

async function readAll(bd: Bd): Promise<AllTasks | Unavailable> {
  const exported = await exportBd(bd);
  if (exported.kind === "unavailable") return exported;
  const tasks = new Map<string, Task>();
  const warnings: Problem[] = [];
  for (const line of exported.lines) {
    const parsed = parseTaskLine(line);
    if (parsed.kind === "task") tasks.set(parsed.task.id, parsed.task);
    else if (parsed.kind !== "other") {
      const name = parsed.kind === "broken" ? parsed.id : undefined;
      const what = parsed.kind === "broken" ? parsed.what : "it holds an unfinished merge";
      warnings.push({
        where: "bd export",
        what: `${name ?? "a task"} cannot be read: ${what}`,
        fix: "The others are used.",
      });
    }
  }
  return { kind: "tasks", isEmpty: exported.lines.every((line) => line.trim() === ""), tasks, warnings };
}

/** What not all versions can be asked is filtered here: labels to leave out, and the limit. */
async function readReady(bd: Bd, filter: ReadyFilter): Promise<ReadyTasks | Unavailable> {
  const answer = await askBd(bd, ["ready", ...toFlags(filter)], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return describeOdd(bd, answer.message);
  const tasks: Task[] = [];
  for (const record of answer.records) {
    const task = toTask(record);
    if (typeof task === "string") return describeOdd(bd, `a task in an unknown form: ${task}`);
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
