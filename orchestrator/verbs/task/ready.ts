import { Option } from "commander";
import type { ReadyFilter } from "../../core/tasks/ready/find-ready.ts";
import { whyNotPickable } from "../../core/tasks/ready/why-not-pickable.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import type { Look } from "../../core/view/look.ts";
import type { TaskList } from "../../io/tasks/task-source.ts";
import { lookOfStream } from "../../io/view/look-of-output.ts";
import type { AddVerb, VerbOutcome } from "../verb.ts";
import { NO_TASKS } from "./list.ts";
import { collect, parseCount, parsePriority } from "./parse-options.ts";
import { renderTasks } from "./render-tasks.ts";
import { withList } from "./task-verb.ts";

interface Options extends Omit<ReadyFilter, "labels" | "excludeLabels"> {
  pickable?: boolean;
  label?: string[];
  excludeLabel?: string[];
  actor?: string;
}

/** `skyfom task ready`: the tasks that could be started now, as `bd ready` answers. */
export const readyTasks: AddVerb = (program, bind) => {
  const command = program
    .command("ready")
    .description("list the tasks that could start now, in order")
    .option("--pickable", "only tasks for an agent: no epics, no templates, nothing assigned to others")
    .addOption(new Option("-s, --sort <order>", "the order").choices(["priority", "oldest", "hybrid"]))
    .option("-n, --limit <count>", "the most tasks to list; 0 means all", parseCount)
    .option("-p, --priority <0-4>", "only tasks of this priority", parsePriority)
    .option("-t, --type <type>", "only tasks of this type")
    .option("-l, --label <labels>", "only tasks with all of these labels", collect)
    .option("--exclude-label <labels>", "only tasks with none of these labels", collect)
    .option("-u, --unassigned", "only unassigned tasks")
    .option("-a, --assignee <name>", "only tasks assigned to this name")
    .option("--parent <id>", "only tasks below this one")
    .option("--include-deferred", "also tasks deferred to a later time")
    .option("--actor <name>", "with --pickable: also tasks assigned to this name");
  bind<[Options]>(command, (terminal, { pickable, label, excludeLabel, actor, limit, ...rest }) => {
    const filter = {
      ...rest,
      ...(label ? { labels: label } : {}),
      ...(excludeLabel ? { excludeLabels: excludeLabel } : {}),
    };
    // the limit counts what is shown, so it is applied after our own selection
    return withList(terminal, filter, (list) =>
      answer(list, lookOfStream(terminal.env), Boolean(pickable), actor, limit),
    );
  });
};

function answer(list: TaskList, look: Look, pickable: boolean, actor: string | undefined, limit = 0): VerbOutcome {
  const byId = new Map(list.tasks.map((task) => [task.id, task]));
  const ready = list.ready.flatMap((id) => byId.get(id) ?? []);
  const kept = pickable ? ready.filter((task) => whyNotPickable(task, actor) === undefined) : ready;
  const shown = limit > 0 ? kept.slice(0, limit) : kept;
  return { ok: true, text: renderTasks(shown, look) || explainNone(list), isPainted: true, data: shown.map(toIssue) };
}

function explainNone({ tasks, blocked }: TaskList): string {
  if (tasks.length === 0) return NO_TASKS;
  const open = tasks.filter(({ status }) => status !== "closed").length;
  if (open === 0) return "Nothing is ready: every task is closed. To add one, use `skyfom task add`.";
  const waiting = blocked.size > 0 ? `${blocked.size} blocked; ` : "";
  return `Nothing is ready. ${waiting}\`skyfom task list\` shows why the others wait.`;
}
