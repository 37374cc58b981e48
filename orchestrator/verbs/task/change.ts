import { toLine } from "../../core/printable.ts";
import { quoteArgument } from "../../core/quote-for-shell.ts";
import { holderInDoubt } from "../../io/run/holder-in-doubt.ts";
import type { TaskChange, TaskSource } from "../../io/tasks/task-source.ts";
import type { AddVerb } from "../verb.ts";
import { parseDependencyType } from "./parse-options.ts";
import { changeTask } from "./task-verb.ts";

interface Options {
  actor?: string;
}

/** `skyfom task claim ID`: takes a task, if nobody has it and nothing blocks it. */
export const claimTask: AddVerb = (program, bind) => {
  const command = program
    .command("claim <id>")
    .description("take a task: refused when it is blocked, closed or somebody else's")
    .option("--actor <name>", "who takes it");
  bind<[string, Options]>(command, (terminal, id, { actor }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => source.claim(id, who),
      (task, who) => toLine(`${task.id} is claimed by ${who}.`),
    ),
  );
};

/** `skyfom task release ID`: gives a claim back. */
export const releaseTask: AddVerb = (program, bind) => {
  const command = program
    .command("release <id>")
    .description("give a claimed task back: it is open again, without assignee")
    .option("--note <text>", "what the next one should know; goes to the task's notes")
    .option("--actor <name>", "who gives it back: its holder; not needed for a task in doubt");
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
    .option("--actor <name>", "who says so");
  bind<[string, string, Options]>(command, (terminal, id, text, { actor }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => addNote(source, id, text, who),
      (task) => toLine(`${task.id} has the note.`),
    ),
  );
};

/** `skyfom task close ID`: says that a task is done. */
export const closeTask: AddVerb = (program, bind) => {
  const command = program
    .command("close <id>")
    .description("close a task: refused while something blocks it, or an epic has open children")
    .option("-r, --reason <text>", "what came of it", "done")
    .option("--actor <name>", "who closes it");
  bind<[string, Options & { reason: string }]>(command, (terminal, id, { actor, reason }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => source.close(id, who, reason),
      (task) => toLine(`${task.id} is closed.`),
    ),
  );
};

const AFFECTS_READY: ReadonlySet<string> = new Set(["blocks", "conditional-blocks", "waits-for", "parent-child"]);

/** `skyfom task dep ID ON`: lets one task depend on another, or no longer. */
export const dependTask: AddVerb = (program, bind) => {
  const command = program
    .command("dep <id> <on>")
    .alias("depend")
    .description("let the first task depend on the second, or no longer")
    .option("-t, --type <type>", "blocks, parent-child, waits-for, related, …", parseDependencyType, "blocks")
    .option("--remove", "take that dependency away, of whatever type")
    .option("--actor <name>", "who says so");
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

/** A task source takes notes with a claim that is given back; here none may be. */
async function addNote(source: TaskSource, id: string, text: string, actor: string): Promise<TaskChange> {
  if (text.trim() === "") return refuse("skyfom task note", "the note is empty", "Say what the next one should know.");
  const shown = await source.show(id);
  if (shown.kind !== "done") return shown;
  const { assignee, status } = shown.task;
  if (status === "closed") {
    const fix = 'Nobody would read the note: make a task of what is left to do, `skyfom task add "…"`.';
    return refuse(id, "it is closed, and whoever works on a task next is who reads its notes", fix);
  }
  if (assignee === undefined && status !== "in_progress") return source.release(id, actor, text);
  const what = `${assignee ?? "somebody"} works on it`;
  const fix = `Wait until it is given back, or give it back with the note: \`skyfom task release --note "…" ${quoteArgument(id)}\`.`;
  return refuse(id, what, fix);
}

function refuse(where: string, what: string, fix: string): TaskChange {
  return { kind: "refused", problem: { where, what, fix } };
}
