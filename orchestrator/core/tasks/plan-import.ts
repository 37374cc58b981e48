import type { Problem } from "../problem.ts";
import { findBlocked, isActive } from "./find-blocked.ts";
import { findCycles } from "./find-cycles.ts";
import type { BatchTask } from "./new-task.ts";
import { type ChecklistItem, parseChecklist } from "./parse-checklist.ts";
import type { Task } from "./task.ts";
import { toTask } from "./to-task.ts";

/** What a checklist asks for: tasks to make, or, if anything is wrong with it, only that. */
export interface ImportPlan {
  readonly batch: readonly BatchTask[];
  readonly problems: readonly Problem[];
}

/**
 * Plans the tasks that a checklist stands for. Items that are ticked off are left out, and count as met where others need them. An
 * item with open items below it becomes an epic, which nobody works on: needing it means needing everything below it, and what it
 * needs, everything below it needs.
 */
export function planImport(markdown: string, where: string, tasks: readonly Task[]): ImportPlan {
  const { items, problems } = parseChecklist(markdown, where);
  if (items.length === 0) {
    const fix = "Write one item a line, as in: - [ ] What is to be done.";
    return { batch: [], problems: [{ where, what: "no checklist item is in this file", fix }] };
  }
  const open = items.filter((item) => !item.isDone);
  const named = lookUpNeeds(items, new Set(tasks.map((task) => task.id)), where);
  const batch = open.map((item) => toBatchTask(item, open, named.needs));
  const all = [...problems, ...named.problems, ...findRepeated(open, tasks, where)];
  // An item without a title can stand in no ring that could be named.
  const wrong = [...all, ...(problems.length > 0 ? [] : findRings(batch, open, where))];
  return wrong.length > 0 ? { batch: [], problems: wrong } : { batch, problems: [] };
}

type Needs = ReadonlyMap<ChecklistItem, readonly (ChecklistItem | string)[]>;

/** Finds the item, or the existing task, that each need names. */
function lookUpNeeds(items: readonly ChecklistItem[], ids: ReadonlySet<string>, where: string) {
  const needs = new Map<ChecklistItem, (ChecklistItem | string)[]>();
  const problems: Problem[] = [];
  for (const item of items) {
    const found: (ChecklistItem | string)[] = [];
    for (const need of item.isDone ? [] : item.needs) {
      const [first, ...more] = items.filter((other) => key(other.title) === key(need));
      if (first && more.length === 0) found.push(first);
      else if (!first && ids.has(need)) found.push(need);
      else problems.push(describeNeed(`${where}:${item.line}`, item, need, first ? [first, ...more] : []));
    }
    needs.set(item, found);
  }
  return { needs, problems };
}

function toBatchTask(item: ChecklistItem, open: readonly ChecklistItem[], needs: Needs): BatchTask {
  const parent = openParent(item);
  const isEpic = open.some((other) => openParent(other) === item);
  const dependsOn = isEpic
    ? []
    : leavesNeededBy(item, open, needs).map((need) => (typeof need === "string" ? need : open.indexOf(need)));
  const { title, description, priority, files } = item;
  return {
    title,
    dependsOn,
    ...(description ? { description } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(isEpic ? { type: "epic" } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(parent ? { parent: open.indexOf(parent) } : {}),
  };
}

/** What an item and those above it need, each epic replaced by what lies below it; never what lies above the item itself. */
function leavesNeededBy(item: ChecklistItem, open: readonly ChecklistItem[], needs: Needs): (ChecklistItem | string)[] {
  const all: (ChecklistItem | string)[] = [];
  for (let at: ChecklistItem | undefined = item; at; at = openParent(at)) all.unshift(...(needs.get(at) ?? []));
  return [
    ...new Set(
      all.flatMap<ChecklistItem | string>((need) => (typeof need === "string" ? [need] : leavesOf(need, open))),
    ),
  ];
}

function leavesOf(item: ChecklistItem, open: readonly ChecklistItem[]): ChecklistItem[] {
  if (item.isDone) return [];
  const children = open.filter((other) => openParent(other) === item);
  return children.length === 0 ? [item] : children.flatMap((child) => leavesOf(child, open));
}

/** The nearest item above that is not ticked off. */
function openParent(item: ChecklistItem): ChecklistItem | undefined {
  return item.parent?.isDone ? openParent(item.parent) : item.parent;
}

/** A checklist that was imported before would make everything twice; one in which a title happens to be there already would not. */
function findRepeated(open: readonly ChecklistItem[], tasks: readonly Task[], where: string): Problem[] {
  const known = new Map(tasks.filter(isActive).map(({ title, id }) => [key(title), id]));
  const ids = open.flatMap(({ title }) => known.get(key(title)) ?? []);
  if (open.length === 0 || ids.length < open.length) return [];
  const what = `every item is a task already: ${ids.join(", ")}`;
  return [{ where, what, fix: "Tick off what is there, or close those tasks, before you import it again." }];
}

function findRings(batch: readonly BatchTask[], open: readonly ChecklistItem[], where: string): Problem[] {
  const tasks = batch.map((one, at) => {
    const dependencies = (one.dependsOn ?? []).map((on) => ({ depends_on_id: String(on), type: "blocks" }));
    return toTask({ id: String(at), title: one.title, dependencies }) as Task;
  });
  return findCycles(findBlocked(tasks)).map((path) => ({
    where: `${where}:${open[Number(path[0])]?.line}`,
    what: `items wait for each other: ${path.map((at) => `"${open[Number(at)]?.title}"`).join(" → ")}`,
    fix: "Remove one of these needs.",
  }));
}

function describeNeed(where: string, item: ChecklistItem, need: string, same: readonly ChecklistItem[]): Problem {
  if (same.length === 0) {
    return {
      where,
      what: `"${item.title}" needs "${need}", which is neither the title of an item nor the id of a task`,
      fix: "Write the title as it stands there; `skyfom task list` shows the ids.",
    };
  }
  return {
    where,
    what: `"${item.title}" needs "${need}", which is the title of ${same.length} items, on lines ${same.map(({ line }) => line).join(", ")}`,
    fix: "Give them different titles.",
  };
}

function key(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}
