import { whyUnknownSkill } from "../../io/tasks/why-unknown-skill.ts";
import type { AddVerb, VerbOutcome } from "../verb.ts";
import { collect, collectWhole, parsePriority, parseTaskType } from "./parse-options.ts";
import { describeTask } from "./render-tasks.ts";
import { changeTask } from "./task-verb.ts";

interface Options {
  description?: string;
  priority?: number;
  type?: string;
  label?: string[];
  parent?: string;
  needs?: string[];
  files?: string[];
  actor?: string;
}

/** `skyfom task add TITLE`: makes a task. */
export const addTask: AddVerb = (program, bind) => {
  const command = program
    .command("add <title>")
    .description("make a task")
    .option("-d, --description <text>", "what is to be done, in full")
    .option("-p, --priority <0-4>", "0 is the most urgent (default: 2)", parsePriority)
    .option("-t, --type <type>", "bug, feature, task, epic, chore, … (default: task)", parseTaskType)
    .option(
      "-l, --label <labels>",
      "labels, with commas between them; skill:NAME chooses the skill that it is worked on with",
      collect,
    )
    .option("--parent <id>", "the task or epic that it belongs to")
    .option("--needs <ids>", "tasks that must be closed first, with commas between them", collect)
    .option("--files <glob>", "a path or glob that it will write; may be given more than once", collectWhole)
    .option("--actor <name>", "who makes it");
  bind<[string, Options]>(
    command,
    (terminal, title, { actor, label, needs, ...given }): VerbOutcome | Promise<VerbOutcome> => {
      const unknown = whyUnknownSkill(terminal.cwd, terminal.env, label);
      if (unknown) return { ok: false, problems: [unknown], exitCode: 2 };
      return changeTask(
        terminal,
        actor,
        (source, who) =>
          source.create(
            { ...given, title, ...(label ? { labels: label } : {}), ...(needs ? { dependsOn: needs } : {}) },
            who,
          ),
        describeTask,
      );
    },
  );
};
