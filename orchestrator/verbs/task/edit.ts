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

/** `skyfom task edit ID`: changes what is given of a task. */
export const editTask: AddVerb = (program, bind) => {
  const command = program
    .command("edit <id>")
    .description("change a task: only what is given; refused while an agent works on it")
    .option("--title <text>", "the new title")
    .option("-d, --description <text>", "the new description")
    .option("--acceptance <text>", "when it is done")
    .option("--design <text>", "how it is to be done")
    .option("-p, --priority <0-4>", "0 is the most urgent", parsePriority)
    .option("-t, --type <type>", "bug, feature, task, epic, chore, …", parseTaskType)
    .addOption(new Option("-s, --status <status>", "its status").choices(["open", "blocked", "deferred"]))
    .option("--add-label <labels>", "labels to add, with commas between them", collect)
    .option("--remove-label <labels>", "labels to take away, with commas between them", collect)
    .option("--files <glob>", "all that it will write from now on; may be given more than once", collectWhole)
    .option("--no-files", "it declares no files any more")
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
        const fix = "Give at least one option, such as --title; `skyfom task edit --help` shows them.";
        return {
          ok: false,
          problems: [{ where: "skyfom task edit", what: "it is not said what to change", fix }],
          exitCode: 2,
        };
      }
      const unknown = whyUnknownSkill(terminal.cwd, terminal.env, addLabel);
      if (unknown) return { ok: false, problems: [unknown], exitCode: 2 };
      return changeTask(terminal, actor, (source, who) => source.edit(id, edit, who), describeTask);
    },
  );
};
