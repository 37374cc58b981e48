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
    .description("create a task")
    .option("-d, --description <text>", "the full description of the work")
    .option("-p, --priority <0-4>", "0 is the most urgent (default: 2)", parsePriority)
    .option("-t, --type <type>", "bug, feature, task, epic, chore, … (default: task)", parseTaskType)
    .option("-l, --label <labels>", "labels, separated by commas; skill:NAME chooses the skill for the task", collect)
    .option("--parent <id>", "the parent task or epic")
    .option("--needs <ids>", "tasks that must be closed first, separated by commas", collect)
    .option("--files <glob>", "a path or glob that the task will write; may be repeated", collectWhole)
    .option("--actor <name>", "who creates it");
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
