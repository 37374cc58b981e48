import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import type { Problem } from "../problem.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";

/** What the words after `skyfom next` ask for: ready tasks, all or some, or a goal for which there are no tasks yet. */
type RunRequest = { readonly limit?: number } & (
  | { readonly kind: "tasks"; readonly filter?: TaskFilter }
  | { readonly kind: "goal"; readonly goal: string }
);

/** A request, or what is wrong with its words. */
type ReadRequest = RunRequest | { readonly kind: "wrong"; readonly problem: Problem };

const PLACE = "skyfom next";

/**
 * Reads `[N] [what]`: how many agents at once, then ids of tasks or epics, `label:`, `type:` and `p0` to `p4`; any other words
 * are a goal. A number out of range, or an id that looks like the tracker's but is unknown, is an error: nobody means it as a goal.
 */
export function readRequest(words: readonly string[], tasks: readonly Task[]): ReadRequest {
  const [first = "", ...others] = words;
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(first);
  if (isNumber && !isLimit(Number(first))) return wrong(`"${first}" is not a valid number of agents`, LIMITS);
  const limit = isNumber ? { limit: Number(first) } : {};
  const what = isNumber ? others : words;
  if (what.length === 0) return { kind: "tasks", ...limit };
  const conditions = what.map((word) => readCondition(word, tasks));
  const unknown = what.filter((_, n) => conditions[n] === undefined);
  if (unknown.length === 0) return { kind: "tasks", ...limit, filter: merge(conditions) };
  const lost = what.length === 1 ? unknown.find((word) => looksLikeId(word, tasks)) : undefined;
  if (lost) return wrong(`there is no task "${lost}"`, "`skyfom task list` shows the ids.");
  if (unknown.length < what.length) {
    const fix = "Use either ids, label:, type: and p0 to p4, or a goal in words, but not both.";
    return wrong(`"${unknown.join(" ")}" is neither a task id nor a filter`, fix);
  }
  const isLoneWord = what.length === 1 && /^\S+$/.test(what[0] ?? "");
  if (isLoneWord) return wrong(`"${what[0]}" is not a task, a filter or a number of agents`, WORDS);
  return { kind: "goal", ...limit, goal: what.join(" ") };
}

const LIMITS = `Give a whole number from 1 to ${MAX_CONCURRENT_AGENTS}.`;
const WORDS =
  "Give the id of a task, a filter (label:, type: or p0 to p4), or a goal of several words; `skyfom task list` shows the ids.";

function wrong(what: string, fix: string): ReadRequest {
  return { kind: "wrong", problem: { where: PLACE, what, fix } };
}

function isLimit(limit: number): boolean {
  return Number.isInteger(limit) && limit >= 1 && limit <= MAX_CONCURRENT_AGENTS;
}

function readCondition(word: string, tasks: readonly Task[]): TaskFilter | undefined {
  const [, key, value = ""] = /^(label|type):(.+)$/s.exec(word) ?? [];
  if (key === "label") return { labels: [value] };
  if (key === "type") return { types: [value] };
  if (/^[pP][0-4]$/.test(word)) return { priorities: [Number(word[1])] };
  return tasks.some(({ id }) => id === word) ? { ids: [word] } : undefined;
}

function merge(conditions: readonly (TaskFilter | undefined)[]): TaskFilter {
  const all = <T>(read: (one: TaskFilter) => readonly T[] | undefined) =>
    conditions.flatMap((one) => (one && read(one)) ?? []);
  const parts = { ids: all((one) => one.ids), labels: all((one) => one.labels), types: all((one) => one.types) };
  const priorities = all((one) => one.priorities);
  return Object.fromEntries(Object.entries({ ...parts, priorities }).filter(([, values]) => values.length > 0));
}

/** Whether a word has the prefix that the tracker's own ids have. */
function looksLikeId(word: string, tasks: readonly Task[]): boolean {
  const prefix = /^(.+)-[a-z0-9.]+$/.exec(word)?.[1];
  return prefix !== undefined && tasks.some(({ id }) => id.startsWith(`${prefix}-`));
}
