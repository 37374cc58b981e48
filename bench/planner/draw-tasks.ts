import { randomNumbers } from "./random-numbers.ts";
import type { BenchTask } from "./task.ts";

/** The forms of graph that are measured; `shuffled` is `random` in an order in which half the dependencies come later. */
export const SHAPES = ["random", "layered", "chain", "shuffled"] as const;

export type Shape = (typeof SHAPES)[number];

/** Dependencies of a task, where there are so many before it. */
const EACH = 3;

/** `size` tasks with about three dependencies each, the same in every run. */
export function drawTasks(shape: Shape, size: number): BenchTask[] {
  const random = randomNumbers(size);
  const width = Math.max(1, Math.round(Math.sqrt(size)));
  const tasks = Array.from({ length: size }, (_, i) => ({
    skillName: `task-${i}`,
    dependencies: [...new Set(Array.from({ length: EACH }, (_, nth) => pick(i, nth)))]
      .filter((target) => target >= 0)
      .map((target) => `task-${target}`),
  }));
  return shape === "shuffled" ? shuffle(tasks, random) : tasks;

  function pick(i: number, nth: number): number {
    if (i === 0) return -1;
    if (shape === "chain") return i - 1 - nth;
    if (shape === "layered") return (Math.floor(i / width) - 1) * width + Math.floor(random() * width);
    return Math.floor(random() * i);
  }
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other] as T, list[i] as T];
  }
  return list;
}
