import { addTask } from "./task/add.ts";
import { claimTask, closeTask, dependTask, noteTask, releaseTask } from "./task/change.ts";
import { deleteTask } from "./task/delete.ts";
import { editTask } from "./task/edit.ts";
import { importTasks } from "./task/import.ts";
import { listTasks } from "./task/list.ts";
import { readyTasks } from "./task/ready.ts";
import { reopenTask } from "./task/reopen.ts";
import { showTask } from "./task/show.ts";
import type { AddVerb } from "./verb.ts";

const VERBS: readonly AddVerb[] = [
  addTask,
  listTasks,
  readyTasks,
  showTask,
  editTask,
  claimTask,
  releaseTask,
  noteTask,
  closeTask,
  reopenTask,
  deleteTask,
  dependTask,
  importTasks,
];

/** A command line of each, which its help shows. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ["add", 'skyfom task add "Add the login endpoint" -p 1 --files "src/api/**"'],
  ["list", "skyfom task list --status in_progress"],
  ["ready", "skyfom task ready --priority 1"],
  ["show", "skyfom task show app-12"],
  ["edit", 'skyfom task edit app-12 -p 1 --add-label backend --files "src/api/**"'],
  ["claim", "skyfom task claim app-12 --actor ann"],
  ["release", 'skyfom task release app-12 --note "The schema is in src/db/schema.sql."'],
  ["note", 'skyfom task note app-12 "Take the second provider."'],
  ["close", 'skyfom task close app-12 --reason "merged"'],
  ["reopen", "skyfom task reopen app-12"],
  ["delete", "skyfom task delete app-12"],
  ["dep", "skyfom task dep app-12 app-7\nTo remove it: skyfom task dep --remove app-12 app-7"],
  [
    "import",
    "skyfom task import PLAN.md --dry-run\nA line of a checklist:\n  - [ ] Show the login page p1; needs: Add the login API; files: src/web/**",
  ],
]);

/** `skyfom task …`: what is to be done, with `bd` or without it. */
export const task: AddVerb = (program, bind) => {
  const family = program.command("task");
  for (const addVerb of VERBS) addVerb(family, bind);
  for (const command of family.commands) command.addHelpText("after", `\nFor example: ${EXAMPLES.get(command.name())}`);
};
