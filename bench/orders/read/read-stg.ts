import type { GraphTask } from "../task-graph.ts";
import { readNumbers } from "./read-numbers.ts";

/**
 * Reads a graph of the Standard Task Graph Set: the number of tasks without the two that stand for begin and end, then a line for each
 * task with its number, its time, how many it needs, and which. Lines after them begin with `#`.
 */
export function readStg(text: string): GraphTask[] | string {
  const [count, ...rows] = text.split("\n").flatMap((line) => {
    const numbers = readNumbers(line);
    return numbers ? [numbers] : [];
  });
  if (count?.length !== 1) return "its first line is not a number of tasks";
  if (rows.length !== (count[0] ?? 0) + 2)
    return `it says ${count[0]} tasks, and lists ${rows.length}, begin and end included`;
  return rows.map(([id, length = 0, many = 0, ...needs]) => ({
    id: String(id),
    length,
    needs: needs.slice(0, many).map(String),
  }));
}
