import { expect, test } from "vitest";
import { findReady } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import { orderReady, type StartOrder } from "../../../orchestrator/core/tasks/ready/order-ready.ts";
import { weighWaiting, whyHere } from "../../../orchestrator/core/tasks/ready/weigh-waiting.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";

const NOW = new Date("2026-06-01T00:00:00Z");

/** Tasks of a drawing: `a>b` says that b waits for a; `a` alone is a task; `P<c` puts c below the epic P. Each is newer than the one before. */
function draw(edges: readonly string[], fields: Record<string, Record<string, unknown>> = {}): Task[] {
  const names = [...new Set(edges.flatMap((edge) => edge.split(/[<>]/)))];
  return names.map((id, at) => {
    const dependencies = edges.flatMap((edge) => {
      if (edge.endsWith(`>${id}`)) return [{ depends_on_id: edge.slice(0, -id.length - 1), type: "blocks" }];
      return edge.endsWith(`<${id}`) ? [{ depends_on_id: edge.slice(0, -id.length - 1), type: "parent-child" }] : [];
    });
    const created_at = new Date(NOW.getTime() - (1000 - at) * 60_000).toISOString();
    return toTask({ id, title: id, priority: 2, created_at, dependencies, ...fields[id] }) as Task;
  });
}

function order(tasks: readonly Task[], by: StartOrder = "priority"): string[] {
  return orderReady(findReady(tasks, NOW), tasks, by).map(({ task }) => task.id);
}

test("of one priority, what most tasks wait for in a row starts first", () => {
  //  a   b ──► c   d ──► e ──► f
  expect(order(draw(["a", "b>c", "d>e", "e>f"]))).toEqual(["d", "b", "a"]);
});

test("a task has the highest priority of all that waits for it, at any distance", () => {
  //  low ──► middle ──► urgent     normal
  const tasks = draw(["low>middle", "middle>urgent", "normal"], { low: { priority: 4 }, urgent: { priority: 0 } });
  expect(order(tasks)).toEqual(["low", "normal"]);
  expect(weighWaiting(tasks).get("low")).toMatchObject({ priority: 0, from: "urgent", waiting: 2, next: "middle" });
});

test("a long chain does not overtake a higher priority", () => {
  expect(order(draw(["a>b", "b>c", "now"], { now: { priority: 1 } }))).toEqual(["now", "a"]);
});

test("where nothing tells two tasks apart, the tracker's order stays", () => {
  expect(order(draw(["old", "new"]))).toEqual(["new", "old"]);
});

test("an epic lends nothing its priority; what waits for the epic does, and waits for its children", () => {
  const urgentEpic = draw(["E<child", "other"], { E: { issue_type: "epic", priority: 0 }, child: { priority: 3 } });
  expect(order(urgentEpic).filter((id) => id !== "E")).toEqual(["other", "child"]);
  //  E( child ) ──► release     other
  const behind = draw(["E<child", "E>release", "other"], { E: { issue_type: "epic" }, release: { priority: 0 } });
  expect(order(behind).filter((id) => id !== "E")).toEqual(["child", "other"]);
});

test("a parent that is blocked holds its children back: its blocker is as urgent as they are", () => {
  const tasks = draw(["first>P", "P<child", "other"], { P: { issue_type: "epic" }, child: { priority: 0 } });
  expect(order(tasks)).toEqual(["first", "other"]);
});

test("estimates weigh a chain in minutes, and a task without one counts as their mean", () => {
  //  a(10) ──► b(10) ──► c(10)     d(10) ──► e(90)     f ──► g, each the mean of 26
  const minutes = { estimated_minutes: 10 };
  const tasks = draw(["a>b", "b>c", "d>e", "f>g"], {
    ...{ a: minutes, b: minutes, c: minutes, d: minutes },
    e: { estimated_minutes: 90 },
  });
  expect(order(tasks)).toEqual(["d", "f", "a"]);
  expect(weighWaiting(tasks).get("f")?.chain).toBe(52);
});

test("what is closed or put off makes nothing urgent", () => {
  const tasks = draw(["a>gone", "b>later", "c"], {
    gone: { status: "closed", priority: 0, closed_at: NOW.toISOString() },
    later: { status: "deferred", priority: 0 },
    c: { priority: 1 },
  });
  expect(order(tasks)[0]).toBe("c");
});

test("what waits for itself can never start: it makes nothing urgent, and hides nothing else that waits", () => {
  //  a ──► x ⇄ y(P0)     a ──► b     c
  const tasks = draw(["a>x", "x>y", "y>x", "a>b", "c"], { y: { priority: 0 } });
  expect(order(tasks)).toEqual(["a", "c"]);
  expect(weighWaiting(tasks).get("a")).toMatchObject({ priority: 2, waiting: 1, next: "b" });
});

test("the settings can ask for the tracker's own order, or for the oldest first", () => {
  const tasks = draw(["a>b", "b>c", "d", "e"]);
  expect(order(tasks, "tracker")).toEqual(["e", "d", "a"]);
  expect(order(tasks, "oldest")).toEqual(["a", "d", "e"]);
});

test("the reason names what waits, and is left out where nothing does", () => {
  const tasks = draw(["a>b", "b>c", "d>e", "f"], { c: { priority: 0 } });
  const weights = weighWaiting(tasks);
  const why = (id: string) => {
    const weight = weights.get(id);
    return weight && whyHere({ priority: 2 }, weight);
  };
  expect(why("a")).toBe("P0, because c waits for it; 2 tasks in a row wait for it");
  expect(why("d")).toBe("1 task waits for it");
  expect(why("f")).toBeUndefined();
});

test("a hundred thousand tasks in one chain, and one that all wait for, are weighed without running out of stack", () => {
  const count = 100_000;
  const chain = Array.from({ length: count }, (_, n) => ({
    id: `t${n}`,
    title: "t",
    priority: 2,
    dependencies: [...(n > 0 ? [{ depends_on_id: `t${n - 1}` }] : []), ...(n > 1 ? [{ depends_on_id: "t0" }] : [])],
  }));
  const weights = weighWaiting(chain.map((fields) => toTask(fields) as Task));
  expect(weights.get("t0")?.waiting).toBe(count - 1);
});
