import { toLine } from "../../core/printable.ts";
import type { AddVerb } from "../verb.ts";
import { changeTask } from "./task-verb.ts";

/** `skyfom task reopen ID`: opens a closed task again. */
export const reopenTask: AddVerb = (program, bind) => {
  const command = program
    .command("reopen <id>")
    .description("open a closed task again, without an assignee")
    .option("--actor <name>", "who does this");
  bind<[string, { actor?: string }]>(command, (terminal, id, { actor }) =>
    changeTask(
      terminal,
      actor,
      (source, who) => source.reopen(id, who),
      (task) => toLine(`${task.id} is open.`),
    ),
  );
};
