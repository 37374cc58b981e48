import type { TaskGraph } from "./task-graph.ts";

/**
 * Plays a graph in simulated time: whenever a slot is free, the first ready task of the ranking starts.
 *
 * @returns when each task has ended, by its id.
 */
export function playGraph(graph: TaskGraph, ranking: readonly string[], slots: number): ReadonlyMap<string, number> {
  const ranks = new Map(ranking.map((id, rank) => [id, rank]));
  const tasks = new Map(graph.map((task) => [task.id, task]));
  const followers = new Map<string, string[]>(graph.map(({ id }) => [id, []]));
  for (const { id, needs } of graph) for (const need of new Set(needs)) followers.get(need)?.push(id);
  const open = new Map(graph.map(({ id, needs }) => [id, new Set(needs).size]));
  const ready = graph.filter(({ needs }) => needs.length === 0).map(({ id }) => id);
  const sortReady = () => ready.sort((a, b) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0));
  const ends = new Map<string, number>();
  let running: { readonly id: string; readonly end: number }[] = [];
  let now = 0;
  sortReady();
  while (ready.length > 0 || running.length > 0) {
    while (running.length < slots) {
      const id = ready.pop();
      if (id === undefined) break;
      running.push({ id, end: now + (tasks.get(id)?.length ?? 0) });
    }
    now = Math.min(...running.map(({ end }) => end));
    const ended = running.filter(({ end }) => end === now).map(({ id }) => id);
    running = running.filter(({ end }) => end > now);
    for (const id of ended) ends.set(id, now);
    const freed = ended.flatMap((id) => followers.get(id) ?? []).filter((id) => isFreed(open, id));
    if (freed.length === 0) continue;
    ready.push(...freed);
    sortReady();
  }
  return ends;
}

/** Counts down what a task still waits for. */
function isFreed(open: Map<string, number>, id: string): boolean {
  const left = (open.get(id) ?? 0) - 1;
  open.set(id, left);
  return left === 0;
}
