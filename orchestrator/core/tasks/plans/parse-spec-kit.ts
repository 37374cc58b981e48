import { linesOf } from "./lines-outside-fences.ts";
import { MOST_EDGES } from "./most-edges.ts";
import type { ChecklistItem } from "./parse-checklist.ts";
import { withoutEnd } from "./without-end.ts";

const ITEM = /^\s*[-*]\s+\[([ xX])\]\s+(T\d{3,})\s+(.*)$/s;
const PHASE = /^##\s+(?:Phase\b)?(.*)$/is;
const STORY = /user story/i;
/** What a path and the stars around it are written in, and the path at its beginning. */
const WORD = /[\w.@*/-]+/g;
const PATH = /^\**((?:[\w.@-]+\/)+[\w.@*-]*)/;
const DEPENDS = /\(depends on ([^()]+)\)/i;

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
 * Reads such a list. Within a phase, tasks that are marked [P] and stand together start together; others wait for what
 * precedes them. Phases of user stories wait for the last phase before them that is none, and not for each other; every
 * other phase waits for all before it.
 */
export function parseSpecKit(markdown: string): ChecklistItem[] {
  const phases = readPhases(markdown);
  const all = phases.flatMap(({ tasks }) => tasks);
  const titles = new Map(all.map(({ id, item }) => [id, item.title]));
  let base: readonly Read[] = [];
  let room = MOST_EDGES + 1;
  let stories: Read[] = [];
  for (const { isStory, tasks } of phases) {
    if (tasks.length === 0) continue;
    const last = chain(tasks, isStory || stories.length === 0 ? base : stories, ({ item }, earlier) => {
      const needed = item.isDone ? [] : earlier.slice(0, room);
      room -= needed.length;
      item.needs.push(...needed.map((one) => one.item.title));
    });
    if (isStory) stories.push(...last);
    else [base, stories] = [last, []];
  }
  for (const { item, dependsOn } of all) item.needs.push(...dependsOn.flatMap((id) => titles.get(id) ?? []));
  return all.map(({ item }) => ({ ...item, needs: [...new Set(item.needs)].filter((need) => need !== item.title) }));
}

/**
 * Lets each group of a phase wait for the one before it, the first for `before`; what is open of the last group. A plan of more than the
 * most dependencies is refused as a whole, so that none is made beyond them.
 */
function chain(
  tasks: readonly Read[],
  before: readonly Read[],
  wait: (task: Read, earlier: readonly Read[]) => void,
): readonly Read[] {
  const groups: Read[][] = [];
  tasks.forEach((task, at) => {
    const together = task.isParallel && tasks[at - 1]?.isParallel;
    if (together) groups.at(-1)?.push(task);
    else groups.push([task]);
  });
  let earlier = before;
  for (const group of groups) {
    for (const task of group) wait(task, earlier);
    earlier = group.filter(({ item }) => !item.isDone);
  }
  return earlier;
}

function pathsIn(title: string): string[] {
  return (title.match(WORD) ?? []).flatMap((word) => {
    const path = PATH.exec(word)?.[1];
    return path === undefined ? [] : [withoutEnd(path, ".,;")];
  });
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
      files: pathsIn(title),
      needs: [],
    };
    const dependsOn = DEPENDS.exec(title)?.[1]?.match(/T\d{3,}/g) ?? [];
    phases.at(-1)?.tasks.push({ item, id, isParallel: /\[P\]/i.test(words), dependsOn });
  }
  return phases;
}
