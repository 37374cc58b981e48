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

/** `skyfom task …`: what is to be done, with `bd` or without it. */
export const task: AddVerb = (program, bind) => {
  const family = program
    .command("task")
    .description("the repository's tasks: in its Beads database, or in .beads/issues.jsonl");
  for (const addVerb of VERBS) addVerb(family, bind);
};
