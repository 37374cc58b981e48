import { renderProblem } from "../../core/problem.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { defaultActor } from "../../io/tasks/default-actor.ts";
import { openTaskSource } from "../../io/tasks/open-task-source.ts";
import type { TaskChange, TaskList, TaskSource } from "../../io/tasks/task-source.ts";
import type { Terminal, VerbOutcome } from "../verb.ts";

/** Opens the repository's task source and acts on it; without one, the outcome says why. */
export async function withTasks(
  terminal: Terminal,
  act: (source: TaskSource) => Promise<VerbOutcome>,
): Promise<VerbOutcome> {
  const opened = await openTaskSource(terminal.cwd, terminal.env, terminal.now);
  return opened.kind === "none" ? { ok: false, problems: [opened.problem] } : act(opened.source);
}

/** Lists the tasks; what could not be read is said on stderr, so that stdout stays what was asked for. */
export async function withList(
  terminal: Terminal,
  filter: Parameters<TaskSource["list"]>[0],
  act: (list: TaskList) => VerbOutcome,
): Promise<VerbOutcome> {
  return withTasks(terminal, async (source) => {
    const answer = await source.list(filter);
    if (answer.kind === "unavailable") return { ok: false, problems: [answer.problem] };
    for (const warning of answer.list.warnings) terminal.progress(renderProblem(warning));
    return act(answer.list);
  });
}

/** Changes one task as `actor`, and says the outcome of it. */
export async function changeTask(
  terminal: Terminal,
  actor: string | undefined,
  change: (source: TaskSource, actor: string) => Promise<TaskChange>,
  describe: (task: Extract<TaskChange, { kind: "done" }>["task"], actor: string) => string,
): Promise<VerbOutcome> {
  return withTasks(terminal, async (source) => {
    const who = actor ?? defaultActor(terminal.cwd, terminal.env);
    const changed = await change(source, who);
    if (changed.kind !== "done") return { ok: false, problems: [changed.problem] };
    return { ok: true, text: describe(changed.task, who), data: toIssue(changed.task) };
  });
}
