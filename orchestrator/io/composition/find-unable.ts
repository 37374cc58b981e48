import { renderProblemInLine } from "../../core/problem.ts";
import { chooseSkill } from "../../core/tasks/choose-skill.ts";
import type { Task } from "../../core/tasks/task.ts";
import type { TaskList } from "../../core/tasks/task-list.ts";
import { findBrokenComposition } from "./find-broken-composition.ts";
import type { SkillFolder } from "./skill-folders.ts";

/** The skills of these tasks that cannot be run, each with the reason as a phrase. */
export function findUnable(
  tasks: readonly Task[],
  folders: readonly SkillFolder[],
  projectDir: string,
): ReadonlyMap<string, string> {
  const skills = new Set(tasks.map((task) => chooseSkill(task).skill));
  return new Map([...skills].flatMap((skill) => whyUnable(skill, folders, projectDir)));
}

/** Tasks that may be begun now or tried again: of others nobody needs to know whether their skills can be run. */
export function readyTasksOf({ tasks, ready }: Pick<TaskList, "tasks" | "ready">): readonly Task[] {
  const ids = new Set(ready);
  return tasks.filter(({ id, status }) => ids.has(id) || status === "in_progress");
}

function whyUnable(skill: string, folders: readonly SkillFolder[], projectDir: string): [string, string][] {
  const [first, ...more] = findBrokenComposition(skill, folders, projectDir);
  if (!first) return [];
  const others = more.length === 0 ? "" : ` (and ${more.length} more; \`skyfom validate\` names all)`;
  return [[skill, `its skill ${skill} cannot be run: ${renderProblemInLine(first)}${others}`]];
}
