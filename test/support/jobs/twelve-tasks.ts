import { runSkyfom } from "../repository-state.ts";

/** Titles of twelve tasks in three layers: two, then eight that need both, then two that need all eight. */
const TITLES = Array.from({ length: 12 }, (_, index) => `Task ${index}`);

/** Adds them to a repository's task store with our own verbs and returns their ids in that order. */
export function addTwelveTasks(root: string): string[] {
  const ids: string[] = [];
  for (const [index, title] of TITLES.entries()) {
    const needs = index < 2 ? [] : index < 10 ? ids.slice(0, 2) : ids.slice(2, 10);
    const files = ["--files", `src/task-${index}.txt`];
    const added = runSkyfom(
      root,
      "task",
      "add",
      title,
      ...files,
      ...(needs.length > 0 ? ["--needs", needs.join(",")] : []),
      "--json",
    );
    ids.push((JSON.parse(added) as { id: string }).id);
  }
  return ids;
}
