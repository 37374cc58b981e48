import { type Blocked, findBlocked } from "../ready/find-blocked.ts";
import type { Task } from "../task.ts";

/** The statuses of a blocker for which every `bd` refuses to close what waits for it. */
const BLOCKING = new Set(["open", "in_progress", "blocked", "deferred", "hooked"]);

/**
 * What blocks the tasks that bd does not call ready, by our rules, which explain its answer and never overrule it. Of a task that is
 * claimed only what bd itself would refuse its closing for counts: it was ready when it was claimed, also where the rules of that
 * version differ from ours.
 */
export function blockedBesideBd(
  tasks: readonly Task[],
  ready: readonly string[],
): { readonly blocked: Blocked; readonly waiting: Blocked } {
  const waiting = findBlocked(tasks);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const blocked = new Map(waiting);
  for (const id of ready) blocked.delete(id);
  for (const [id, blockers] of waiting) {
    if (byId.get(id)?.status !== "in_progress" || !blocked.has(id)) continue;
    const left = blockers.filter(({ kind, on }) => kind === "task" && BLOCKING.has(byId.get(on)?.status ?? ""));
    if (left.length > 0) blocked.set(id, left);
    else blocked.delete(id);
  }
  return { blocked, waiting };
}
