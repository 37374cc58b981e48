import type { ChecklistItem } from "../parse-checklist.ts";
import { linesOf } from "./lines-outside-fences.ts";

const ITEM = /^\s*[-*]\s+\[([ xX])\]\s+(T\d{3,})\s+(.*)$/;
const PHASE = /^##\s+(?:Phase\b)?(.*)$/i;
const STORY = /user story/i;
const PATH = /(?<![\w/])((?:[\w.@-]+\/)+[\w.@*-]*)/g;
const DEPENDS = /\(depends on ([^)]+)\)/i;

/** Whether this is a list of tasks as spec-kit writes them: boxes with ids such as T001. */
export function isSpecKit(markdown: string): boolean {
  return linesOf(markdown).some(({ text, isCode }) => !isCode && ITEM.test(text));
}

interface Read {
  readonly item: ChecklistItem;
  readonly id: string;
  readonly isParallel: boolean;
  readonly dependsOn: readonly string[];
}

interface Phase {
  readonly isStory: boolean;
  readonly tasks: Read[];
}

/**
 * Reads such a list. Within a phase, tasks that are marked [P] and stand together start together; others wait for what stands before
 * them. Phases of user stories wait for the last phase before them that is none, and not for each other; every other phase waits for all before it.
 */
export function parseSpecKit(markdown: string): ChecklistItem[] {
  const phases = readPhases(markdown);
  const all = phases.flatMap(({ tasks }) => tasks);
  const titles = new Map(all.map(({ id, item }) => [id, item.title]));
  let base: readonly Read[] = [];
  let stories: Read[] = [];
  for (const { isStory, tasks } of phases) {
    if (tasks.length === 0) continue;
    const last = chain(tasks, isStory ? base : [...(stories.length > 0 ? stories : base)]);
    if (isStory) stories.push(...last);
    else [base, stories] = [last, []];
  }
  for (const { item, dependsOn } of all) item.needs.push(...dependsOn.flatMap((id) => titles.get(id) ?? []));
  return all.map(({ item }) => ({ ...item, needs: [...new Set(item.needs)].filter((need) => need !== item.title) }));
}

/** Lets each group of a phase wait for the one before it, the first for `before`; the last group. */
function chain(tasks: readonly Read[], before: readonly Read[]): readonly Read[] {
  const groups: Read[][] = [];
  tasks.forEach((task, at) => {
    const together = task.isParallel && tasks[at - 1]?.isParallel;
    if (together) groups.at(-1)?.push(task);
    else groups.push([task]);
  });
  let earlier = before;
  for (const group of groups) {
    for (const { item } of group) item.needs.push(...earlier.map((one) => one.item.title));
    earlier = group;
  }
  return earlier;
}

function readPhases(markdown: string): Phase[] {
  const phases: Phase[] = [{ isStory: false, tasks: [] }];
  for (const { number, text, isCode } of linesOf(markdown)) {
    if (isCode) continue;
    const heading = PHASE.exec(text)?.[1];
    if (heading !== undefined) phases.push({ isStory: STORY.test(heading), tasks: [] });
    const [, mark, id, words] = ITEM.exec(text) ?? [];
    if (id === undefined || words === undefined) continue;
    const title = words.replaceAll(/\[(?:P|US\d+)\]\s*/gi, "").trim();
    const item: ChecklistItem = {
      line: number,
      isDone: mark !== " ",
      title: `${id} ${title}`,
      description: "",
      files: [...title.matchAll(PATH)].map(([, path = ""]) => path.replace(/[.,;]+$/, "")),
      needs: [],
    };
    const dependsOn = DEPENDS.exec(title)?.[1]?.match(/T\d{3,}/g) ?? [];
    phases.at(-1)?.tasks.push({ item, id, isParallel: /\[P\]/i.test(words), dependsOn });
  }
  return phases;
}
