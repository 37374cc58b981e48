import type { BenchTask } from "./task.ts";

/** What is wrong with groups, in two or three words; undefined when they are a plan. */
export function judgeGroups(
  tasks: readonly BenchTask[],
  groups: Iterable<Iterable<string | BenchTask>>,
): string | undefined {
  const at = new Map<string, number>();
  let count = 0;
  let number = 0;
  for (const group of groups) {
    for (const one of group) {
      at.set(typeof one === "string" ? one : one.skillName, number);
      count++;
    }
    number++;
  }
  if (tasks.some(({ skillName }) => !at.has(skillName))) return "loses tasks";
  if (count > at.size) return "repeats tasks";
  if (at.size > tasks.length) return "invents tasks";
  for (const { skillName, dependencies } of tasks) {
    const own = at.get(skillName) as number;
    if (dependencies.some((name) => (at.get(name) as number) >= own)) return "wrong order";
  }
  return undefined;
}
