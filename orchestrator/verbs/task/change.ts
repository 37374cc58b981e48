import { toLine } from "../../core/printable.ts";
import { type Problem, renderProblem } from "../../core/problem.ts";
import { quoteArgument } from "../../core/quote-for-shell.ts";
import { holderInDoubt } from "../../io/run/holder-in-doubt.ts";
import { openHolder } from "../../io/run/open-holder.ts";
import type { TaskChange, TaskSource } from "../../io/tasks/task-source.ts";
import type { AddVerb } from "../verb.ts";
import { parseDependencyType } from "./parse-options.ts";
import { changeTask } from "./task-verb.ts";

interface Options {
  actor?: string;
}

/** `skyfom task claim ID`: claims a task if nobody has it and nothing blocks it. */
export const claimTask: AddVerb = (program, bind) => {
  const command = program
    .command("claim <id>")
    .description("claim a task; refused if it is blocked, closed or claimed by somebody else")
    .option("--actor <name>", "who claims it");
  bind<[string, Options]>(command, (terminal, id, { actor }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => source.claim(id, who),
      (task, who) => toLine(`${task.id} is claimed by ${who}.`),
    ),
  );
};

/** `skyfom task release ID`: releases a claim. */
export const releaseTask: AddVerb = (program, bind) => {
  const command = program
    .command("release <id>")
    .description("release a claimed task, so that it is open and unassigned again")
    .option("--note <text>", "what the next agent should know; added to the task's notes")
    .option("--actor <name>", "who releases it: its holder; not needed for a task in doubt");
  bind<[string, Options & { note?: string }]>(command, (terminal, id, { actor, note }) =>
    changeTask(
      terminal,
      actor ?? holderInDoubt(terminal.cwd, id),
      (source, who) => source.release(id, who, note),
      (task) => toLine(`${task.id} is free.`),
    ),
  );
};

/** `skyfom task note ID TEXT`: adds to a task's notes, which are part of the brief of whoever works on it next. */
export const noteTask: AddVerb = (program, bind) => {
  const command = program
    .command("note <id> <text>")
    .description("add a note to a task that nobody works on, such as the answer to an agent's question")
    .option("--actor <name>", "who does this");
  bind<[string, string, Options]>(command, (terminal, id, text, { actor }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => addNote(source, id, text, who),
      (task) => toLine(`The note was added to ${task.id}.`),
    ),
  );
};

/** `skyfom task close ID`: closes a task. */
export const closeTask: AddVerb = (program, bind) => {
  const command = program
    .command("close <id>")
    .description("close a task; refused while it is blocked or has open children")
    .option("-r, --reason <text>", "what came of it", "done")
    .option("--actor <name>", "who closes it");
  bind<[string, Options & { reason: string }]>(command, async (terminal, id, { actor, reason }) => {
    const run = openHolder(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, id);
    const outcome = await changeTask(
      terminal,
      actor,
      (source, who) => source.close(id, who, reason),
      (task) => toLine(`${task.id} is closed.`),
    );
    if (outcome.ok && run !== undefined) terminal.progress(renderProblem(warnOfRun(id, run)));
    return outcome;
  });
};

function warnOfRun(id: string, run: string): Problem {
  const fix = `Its next step starts no agent for it. One at work on it goes on; \`skyfom stop --now --run ${run}\` stops all of them.`;
  return { where: id, what: `run ${run} has claimed it`, fix };
}

const AFFECTS_READY: ReadonlySet<string> = new Set(["blocks", "conditional-blocks", "waits-for", "parent-child"]);

/** `skyfom task dep ID ON`: adds or removes a dependency. */
export const dependTask: AddVerb = (program, bind) => {
  const command = program
    .command("dep <id> <on>")
    .alias("depend")
    .description("make the first task depend on the second, or remove that dependency")
    .option("-t, --type <type>", "blocks, parent-child, waits-for, related, …", parseDependencyType, "blocks")
    .option("--remove", "remove the dependency, whatever its type")
    .option("--actor <name>", "who does this");
  bind<[string, string, Options & { type: string; remove?: boolean }]>(command, (terminal, id, on, options) => {
    const { actor, type, remove } = options;
    if (remove)
      return changeTask(
        terminal,
        actor,
        (source, who) => source.undepend(id, on, who),
        (task) => toLine(`${task.id} no longer depends on ${on}.`),
      );
    return changeTask(
      terminal,
      actor,
      (source, who) => source.depend(id, on, type, who),
      (task) =>
        `${toLine(`${task.id} depends on ${on} (${type}).`)}${AFFECTS_READY.has(type) ? "" : " That does not change what is ready."}`,
    );
  });
};

/** A task source adds notes when it releases a claim; here there may be no claim. */
async function addNote(source: TaskSource, id: string, text: string, actor: string): Promise<TaskChange> {
  if (text.trim() === "")
    return refuse("skyfom task note", "the note is empty", "Say what the next agent should know.");
  const shown = await source.show(id);
  if (shown.kind !== "done") return shown;
  const { assignee, status } = shown.task;
  if (status === "closed") {
    const fix = 'Add what is left to do as a task: `skyfom task add "…"`.';
    return refuse(id, "it is closed, so nobody would read the note", fix);
  }
  if (assignee === undefined && status !== "in_progress") return source.release(id, actor, text);
  const what = `${assignee ?? "somebody"} works on it`;
  const fix = `Wait until it is released, or release it with the note: \`skyfom task release --note "…" ${quoteArgument(id)}\`.`;
  return refuse(id, what, fix);
}

function refuse(where: string, what: string, fix: string): TaskChange {
  return { kind: "refused", problem: { where, what, fix } };
}
