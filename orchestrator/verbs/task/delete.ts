import { toLine } from "../../core/printable.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { defaultActor } from "../../io/tasks/default-actor.ts";
import { type AddVerb, INTERRUPTED, type Terminal, type VerbOutcome } from "../verb.ts";
import { withTasks } from "./task-verb.ts";

interface Options {
  readonly yes?: boolean;
  readonly actor?: string;
}

/** `skyfom task delete ID`: deletes a task for good, after confirmation. */
export const deleteTask: AddVerb = (program, bind) => {
  const command = program
    .command("delete <id>")
    .description("delete a task that nobody works on and no task depends on; asks first")
    .option("--yes", "do not ask")
    .option("--actor <name>", "who deletes it");
  bind<[string, Options]>(command, deleteOne);
};

function deleteOne(terminal: Terminal, id: string, { yes, actor }: Options): Promise<VerbOutcome> {
  return withTasks(terminal, async (source) => {
    const shown = await source.show(id);
    if (shown.kind !== "done") return { ok: false, problems: [shown.problem] };
    if (!yes && !terminal.isInteractive) {
      const fix = "Run it at a terminal, or with --yes.";
      return {
        ok: false,
        problems: [{ where: "skyfom task delete", what: "it asks before it deletes, and nobody can answer here", fix }],
      };
    }
    const question = toLine(`Delete ${shown.task.id} “${shown.task.title}” for good?`);
    const answer = yes ? "yes" : await terminal.confirm(question);
    if (answer !== "yes") {
      const exitCode = answer === "interrupted" ? INTERRUPTED : 0;
      return { ok: true, text: "It stays.", data: { deleted: false }, exitCode };
    }
    const removed = await source.remove(id, actor ?? defaultActor(terminal.cwd, terminal.env));
    if (removed.kind !== "done") return { ok: false, problems: [removed.problem] };
    return { ok: true, text: toLine(`${id} is deleted.`), data: { deleted: true, task: toIssue(removed.task) } };
  });
}
