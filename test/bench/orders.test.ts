import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { compareOrders, lowerBound } from "../../bench/orders/compare-orders.ts";
import { drawGraph } from "../../bench/orders/draw-graph.ts";
import { playGraph } from "../../bench/orders/play-graph.ts";
import { ORDERS, rankTasks } from "../../bench/orders/rank-tasks.ts";
import type { TaskGraph } from "../../bench/orders/task-graph.ts";
import { toTasks } from "../../bench/orders/to-tasks.ts";
import { randomNumbers } from "../../bench/planner/random-numbers.ts";
import { findReady } from "../../orchestrator/core/tasks/ready/find-ready.ts";
import { orderReady, type StartOrder } from "../../orchestrator/core/tasks/ready/order-ready.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";

//  a(3) ──► b(4) ──► d(2)
//    └────► c(5) ─────┘       e(9)
const GRAPH: TaskGraph = [
  { id: "a", length: 3, needs: [] },
  { id: "b", length: 4, needs: ["a"] },
  { id: "c", length: 5, needs: ["a"] },
  { id: "d", length: 2, needs: ["b", "c"] },
  { id: "e", length: 9, needs: [] },
];

test("a task starts when all that it needs has ended and a slot is free, the first of the ranking before the others", () => {
  const play = (ranking: string, slots: number) => Object.fromEntries(playGraph(GRAPH, [...ranking], slots));
  expect(play("abcde", 7)).toEqual({ a: 3, b: 7, c: 8, d: 10, e: 9 });
  expect(play("abcde", 2)).toEqual({ a: 3, b: 7, e: 9, c: 12, d: 14 });
  expect(play("abcde", 1)).toEqual({ a: 3, b: 7, c: 12, d: 14, e: 23 });
  expect(play("edcba", 1)).toEqual({ e: 9, a: 12, c: 17, b: 21, d: 23 });
});

test("no run is shorter than its longest path, nor than its work shared by the slots", () => {
  expect([7, 2, 1].map((slots) => lowerBound(GRAPH, slots))).toEqual([10, 11.5, 23]);
});

test("one ranking for the whole run is what the product would choose again at every step", () => {
  for (let nth = 0; nth < 48; nth += 1) {
    const graph = drawGraph(nth);
    // The product's own answer takes time that grows with the square of a graph.
    if (graph.length > 100) continue;
    for (const [order, by] of [
      ["priority", "priority"],
      ["estimated", "priority"],
      ["tracker", "tracker"],
      ["oldest", "oldest"],
    ] as const) {
      const tasks = toTasks(graph, randomNumbers(nth + 1), order === "estimated");
      const ends = playGraph(graph, rankTasks(graph, tasks, order), 7);
      expect([...ends].sort(), `${order} on graph ${nth}`).toEqual([...playByProduct(graph, tasks, by)].sort());
    }
  }
});

/** Asks for the ready tasks and their order whenever one has ended, with what runs and what is closed as the tracker would show it. */
function playByProduct(graph: TaskGraph, drawn: readonly Task[], by: StartOrder): Map<string, number> {
  const lengths = new Map(graph.map(({ id, length }) => [id, length]));
  const ends = new Map<string, number>();
  const running = new Map<string, number>();
  let tasks = [...drawn];
  const mark = (id: string, status: string) => {
    tasks = tasks.map((task) => (task.id === id ? { ...task, status } : task));
  };
  for (let now = 0; ends.size < graph.length; ) {
    const ready = orderReady(findReady(tasks, new Date("2026-06-01T00:00:00Z")), tasks, by);
    for (const { task } of ready.slice(0, 7 - running.size)) {
      running.set(task.id, now + (lengths.get(task.id) ?? 0));
      mark(task.id, "in_progress");
    }
    now = Math.min(...running.values());
    for (const [id, end] of running) {
      if (end > now) continue;
      running.delete(id);
      ends.set(id, end);
      mark(id, "closed");
    }
  }
  return ends;
}

test("no order ends below the bound, and each plays the same again", () => {
  for (let nth = 0; nth < 12; nth += 1) {
    const graph = drawGraph(nth);
    const outcomes = compareOrders(graph, nth + 1);
    for (const order of ORDERS) expect(outcomes[order].makespan).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(compareOrders(drawGraph(nth), nth + 1)).toEqual(outcomes);
  }
});

test("the default makes runs shorter than the tracker's order, and ends what is urgent sooner", () => {
  const outcomes = Array.from({ length: 48 }, (_, nth) => compareOrders(drawGraph(nth), (nth + 1) * 1_000_003));
  const sum = (pick: (outcome: (typeof outcomes)[number]) => number) => outcomes.map(pick).reduce((a, b) => a + b, 0);
  const shorter = sum(({ priority }) => priority.makespan) / sum(({ tracker }) => tracker.makespan);
  expect(shorter).toBeLessThan(0.97);
  expect(sum(({ priority, tracker }) => priority.urgent / tracker.urgent) / outcomes.length).toBeLessThan(0.95);
});

test("arguments that lead nowhere are named, with the usage", () => {
  const run = (...args: string[]) => {
    const all = ["--import", "tsx", "bench/orders.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: "utf8" });
    return { status, stdout, first: stderr.split("\n")[0], usage: stderr.includes("npm run bench -- orders") };
  };
  const wrong = (first: string) => ({ status: 2, stdout: "", first, usage: true });
  expect(run("--stg", "/nowhere")).toEqual(wrong("--stg /nowhere: there is no such folder"));
  expect(run("--graphs", "many")).toEqual(wrong("--graphs many: it takes a whole number from 1"));
  expect(run("--rounds")).toMatchObject({ status: 2, stdout: "", usage: true });
  const help = run("--help");
  expect(help).toMatchObject({ status: 0, first: "" });
  for (const source of ["kasahara.cs.waseda.ac.jp/schedule", "om-db.wi.tum.de/psplib", "wfcommons/WfInstances"])
    expect(help.stdout).toContain(source);
});
