import { compareOrders, mean } from "./compare-orders.ts";
import { ORDERS } from "./rank-tasks.ts";
import type { TaskGraph } from "./task-graph.ts";

/** The table of one set of graphs, in Markdown. */
export function tableOf(name: string, graphs: readonly TaskGraph[]): string {
  const played = graphs.map((graph, nth) => compareOrders(graph, (nth + 1) * 1_000_003));
  const rows = ORDERS.map((order) => {
    const makespans = played.map((outcome) => outcome[order].makespan);
    // A small graph may hold no urgent task.
    const urgent = played.map((outcome) => outcome[order].urgent / outcome.tracker.urgent).filter(Number.isFinite);
    const figures = [mean(makespans), Math.max(...makespans), mean(urgent)].map((figure) => figure.toFixed(3));
    return `| ${[order, ...figures].join(" | ")} |`;
  });
  const tasks = graphs.reduce((sum, graph) => sum + graph.length, 0);
  return [
    `| ${name}: ${graphs.length} graphs, ${tasks} tasks | makespan, mean | worst | P0 and P1 end, to tracker |`,
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}
