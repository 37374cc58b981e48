import { Option } from "commander";
import type { TaskEdit } from "../../core/tasks/edit/task-edit.ts";
import { whyUnknownSkill } from "../../io/tasks/why-unknown-skill.ts";
import type { AddVerb, VerbOutcome } from "../verb.ts";
import { collect, collectWhole, parsePriority, parseTaskType } from "./parse-options.ts";
import { describeTask } from "./render-tasks.ts";
import { changeTask } from "./task-verb.ts";

interface Options extends Omit<TaskEdit, "addLabels" | "removeLabels"> {
  addLabel?: string[];
  removeLabel?: string[];
  actor?: string;
}

/** `skyfom task edit ID`: changes the given fields of a task. */
export const editTask: AddVerb = (program, bind) => {
  const command = program
    .command("edit <id>")
    .description("change the given fields of a task; refused while an agent works on it")
    .option("--title <text>", "the new title")
    .option("-d, --description <text>", "the new description")
    .option("--acceptance <text>", "acceptance criteria")
    .option("--design <text>", "how to do it")
    .option("-p, --priority <0-4>", "0 is the most urgent", parsePriority)
    .option("-t, --type <type>", "bug, feature, task, epic, chore, …", parseTaskType)
    .addOption(new Option("-s, --status <status>", "its status").choices(["open", "blocked", "deferred"]))
    .option("--add-label <labels>", "labels to add, separated by commas", collect)
    .option("--remove-label <labels>", "labels to remove, separated by commas", collect)
    .option("--files <glob>", "replace its files with this path or glob; may be repeated", collectWhole)
    .option("--no-files", "remove its declared files")
    .option("--actor <name>", "who changes it");
  bind<[string, Options & { files?: string[] | false }]>(
    command,
    (terminal, id, options): VerbOutcome | Promise<VerbOutcome> => {
      const { actor, addLabel, removeLabel, files, ...given } = options;
      const edit: TaskEdit = {
        ...given,
        ...(files === undefined || (files as unknown) === true ? {} : { files: files || [] }),
        ...(addLabel ? { addLabels: addLabel } : {}),
        ...(removeLabel ? { removeLabels: removeLabel } : {}),
      };
      if (Object.keys(edit).filter((key) => key !== "json").length === 0) {
        const fix = "Give at least one option, such as --title; see `skyfom task edit --help`.";
        return {
          ok: false,
          problems: [{ where: "skyfom task edit", what: "nothing to change was given", fix }],
          exitCode: 2,
        };
      }
      const unknown = whyUnknownSkill(terminal.cwd, terminal.env, addLabel);
      if (unknown) return { ok: false, problems: [unknown], exitCode: 2 };
      return changeTask(terminal, actor, (source, who) => source.edit(id, edit, who), describeTask);
    },
  );
};
