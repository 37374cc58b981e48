import type { Problem } from "../../problem.ts";
import { MOST_EDGES } from "../plans/most-edges.ts";
import { type ChecklistItem, parseChecklist } from "../plans/parse-checklist.ts";
import { isSpecKit, parseSpecKit } from "../plans/parse-spec-kit.ts";
import { isSuperpowers, parseSuperpowers } from "../plans/parse-superpowers.ts";
import { findBlocked, isActive } from "../ready/find-blocked.ts";
import { findTaskCycles } from "../ready/find-task-cycles.ts";
import type { Task } from "../task.ts";
import { toTask } from "../to-task.ts";
import type { BatchTask } from "./new-task.ts";
import { whyNoFiles } from "./why-no-files.ts";

/** What a checklist asks for: tasks to make, or, if anything is wrong with it, only that. */
interface ImportPlan {
  readonly batch: readonly BatchTask[];
  readonly problems: readonly Problem[];
}

/**
 * Plans the tasks that a checklist stands for. Items that are ticked off are left out, and count as met where others need them. An
 * item with open items below it becomes an epic, which nobody works on: needing it means needing everything below it, and what it
 * needs, everything below it needs.
 */
export function planImport(markdown: string, where: string, tasks: readonly Task[]): ImportPlan {
  const { items, problems } = parsePlan(markdown, where);
  if (items.length === 0) {
    const fix = "Write one item a line, for example: - [ ] Add the login page.";
    return { batch: [], problems: [{ where, what: "this file has no checklist items", fix }] };
  }
  const open = items.filter((item) => !item.isDone);
  const named = lookUpNeeds(items, new Set(tasks.map((task) => task.id)), where);
  const tree = treeOf(open);
  if (countEdges(tree, named.needs) > MOST_EDGES) return { batch: [], problems: [tooMany(where)] };
  const batch = open.map((item) => toBatchTask(item, tree, named.needs));
  const all = [...problems, ...named.problems, ...findWrongFiles(open, where), ...findRepeated(open, tasks, where)];
  // An item without a title can stand in no ring that could be named.
  const wrong = [...all, ...(problems.length > 0 ? [] : findRings(batch, open, where))];
  return wrong.length > 0 ? { batch: [], problems: wrong } : { batch, problems: [] };
}

function findWrongFiles(open: readonly ChecklistItem[], where: string): Problem[] {
  return open.flatMap((item) => {
    const problem = whyNoFiles(item.files);
    return problem
      ? [{ ...problem, where: `${where}:${item.line}`, what: `${problem.where.slice(2)}: ${problem.what}` }]
      : [];
  });
}

type Needs = ReadonlyMap<ChecklistItem, readonly (ChecklistItem | string)[]>;

/** Finds the item, or the existing task, that each need names. */
function lookUpNeeds(items: readonly ChecklistItem[], ids: ReadonlySet<string>, where: string) {
  const needs = new Map<ChecklistItem, (ChecklistItem | string)[]>();
  const problems: Problem[] = [];
  const byTitle = new Map<string, ChecklistItem[]>();
  for (const item of items) {
    const same = byTitle.get(key(item.title));
    if (same) same.push(item);
    else byTitle.set(key(item.title), [item]);
  }
  for (const item of items) {
    const found: (ChecklistItem | string)[] = [];
    for (const need of item.isDone ? [] : item.needs) {
      const same = byTitle.get(key(need)) ?? [];
      const [first] = same;
      if (first && same.length === 1) found.push(first);
      else if (!first && ids.has(need)) found.push(need);
      else problems.push(describeNeed(`${where}:${item.line}`, item, need, same));
    }
    needs.set(item, found);
  }
  return { needs, problems };
}

/** The open items as they lie below each other. */
interface Tree {
  /** Their places in the list. */
  readonly places: ReadonlyMap<ChecklistItem, number>;
  readonly parents: ReadonlyMap<ChecklistItem, ChecklistItem>;
  readonly children: ReadonlyMap<ChecklistItem, readonly ChecklistItem[]>;
}

/** The parent of an item is the nearest above it that is not ticked off: parents come first, so each is looked up once. */
function treeOf(open: readonly ChecklistItem[]): Tree {
  const parents = new Map<ChecklistItem, ChecklistItem>();
  const children = new Map<ChecklistItem, ChecklistItem[]>();
  for (const item of open) {
    let parent = item.parent;
    while (parent?.isDone) parent = parent.parent;
    if (!parent) continue;
    parents.set(item, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
  }
  return { places: new Map(open.map((item, at) => [item, at])), parents, children };
}

function toBatchTask(item: ChecklistItem, tree: Tree, needs: Needs): BatchTask {
  const parent = tree.parents.get(item);
  const isEpic = tree.children.has(item);
  const placeOf = (one: ChecklistItem) => tree.places.get(one) ?? -1;
  const dependsOn = isEpic
    ? []
    : leavesNeededBy(item, tree, needs).map((need) => (typeof need === "string" ? need : placeOf(need)));
  const { title, description, priority, files } = item;
  return {
    title,
    dependsOn,
    ...(description ? { description } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(isEpic ? { type: "epic" } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(parent ? { parent: placeOf(parent) } : {}),
  };
}

/** What an item and those above it need, each epic replaced by what lies below it; never what lies above the item itself. */
function leavesNeededBy(item: ChecklistItem, tree: Tree, needs: Needs): (ChecklistItem | string)[] {
  const levels: (readonly (ChecklistItem | string)[])[] = [];
  for (let at: ChecklistItem | undefined = item; at; at = tree.parents.get(at)) levels.push(needs.get(at) ?? []);
  const all = levels.reverse().flatMap((level) => [...level]);
  return [
    ...new Set(
      all.flatMap<ChecklistItem | string>((need) => (typeof need === "string" ? [need] : leavesOf(need, tree))),
    ),
  ];
}

function leavesOf(item: ChecklistItem, { children }: Tree): ChecklistItem[] {
  const leaves: ChecklistItem[] = [];
  const open = item.isDone ? [] : [item];
  for (let at = open.pop(); at; at = open.pop()) {
    const below = children.get(at);
    if (!below) leaves.push(at);
    else for (let n = below.length - 1; n >= 0; n--) open.push(below[n] as ChecklistItem);
  }
  return leaves;
}

/** About how many dependencies the tasks of a list would have: at least as many, and at most one more for each epic on the way. */
function countEdges({ places, parents, children }: Tree, needs: Needs): number {
  const items = [...places.keys()];
  const sizes = new Map<ChecklistItem, number>();
  const sizeOf = (need: ChecklistItem | string) => (typeof need === "string" ? 1 : (sizes.get(need) ?? 0));
  for (const item of [...items].reverse()) {
    const below = children.get(item) ?? [];
    sizes.set(item, 1 + below.reduce((sum, one) => sum + sizeOf(one), 0));
  }
  const inherited = new Map<ChecklistItem | undefined, number>();
  let all = 0;
  for (const item of items) {
    const own = (needs.get(item) ?? []).reduce((sum, need) => sum + sizeOf(need), 0);
    const edges = own + (inherited.get(parents.get(item)) ?? 0);
    inherited.set(item, edges);
    if (!children.has(item)) all += edges;
  }
  return all;
}

function tooMany(where: string): Problem {
  const what = `its items would have more than ${MOST_EDGES} dependencies`;
  return { where, what, fix: "Let an item need fewer others, or import the list in parts." };
}

/** A checklist that was imported before would make everything twice; one in which a title happens to be there already would not. */
function findRepeated(open: readonly ChecklistItem[], tasks: readonly Task[], where: string): Problem[] {
  const known = new Map(tasks.filter(isActive).map(({ title, id }) => [key(title), id]));
  const ids = open.flatMap(({ title }) => known.get(key(title)) ?? []);
  if (open.length === 0 || ids.length < open.length) return [];
  const what = `every item is already a task: ${ids.join(", ")}`;
  return [{ where, what, fix: "Tick off what is there, or close those tasks, before you import it again." }];
}

function findRings(batch: readonly BatchTask[], open: readonly ChecklistItem[], where: string): Problem[] {
  const tasks = batch.map((one, at) => {
    const dependencies = (one.dependsOn ?? []).map((on) => ({ depends_on_id: String(on), type: "blocks" }));
    return toTask({ id: String(at), title: one.title, dependencies }) as Task;
  });
  return findTaskCycles(findBlocked(tasks)).map((path) => ({
    where: `${where}:${open[Number(path[0])]?.line}`,
    what: `items wait for each other: ${path.map((at) => `"${open[Number(at)]?.title}"`).join(" → ")}`,
    fix: "Remove one of these needs.",
  }));
}

/** Most lines that are named of a title: each item that needs it names them again. */
const MOST_LINES = 10;

function describeNeed(where: string, item: ChecklistItem, need: string, same: readonly ChecklistItem[]): Problem {
  if (same.length === 0) {
    return {
      where,
      what: `"${item.title}" needs "${need}", which is neither the title of an item nor the id of a task`,
      fix: "Write the exact title; `skyfom task list` shows the ids.",
    };
  }
  const shown = same.slice(0, MOST_LINES).map(({ line }) => line);
  const lines = same.length > MOST_LINES ? [...shown, "…"] : shown;
  return {
    where,
    what: `"${item.title}" needs "${need}", which is the title of ${same.length} items, on lines ${lines.join(", ")}`,
    fix: "Give them different titles.",
  };
}

function key(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}

/** Reads a plan in whichever form it is written: the plans of superpowers, the task lists of spec-kit, or a checklist. */
function parsePlan(markdown: string, where: string): { items: ChecklistItem[]; problems: Problem[] } {
  if (isSuperpowers(markdown)) return { items: parseSuperpowers(markdown), problems: [] };
  if (isSpecKit(markdown)) return { items: parseSpecKit(markdown), problems: [] };
  return parseChecklist(markdown, where);
}
