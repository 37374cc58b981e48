import { declaredFiles } from "../tasks/declared-files.ts";
import { globsOverlap } from "../tasks/globs-overlap.ts";
import type { Task } from "../tasks/task.ts";
import { concurrencyCurve, peakOf } from "./concurrency-curve.ts";
import { duration } from "./page/duration.ts";
import type { Release, TaskWait } from "./report.ts";

/** A task of a run with its times, in milliseconds since the run was opened. */
export interface TimedTask {
  readonly taskId: string;
  readonly title: string;
  /** When it was claimed. */
  readonly began: number;
  /** When its last attempt was over; undefined while it is not. */
  readonly over?: number;
}

/** What became of the tasks' times: which end released which task, and what each had to wait for. */
export interface Waits {
  readonly releases: readonly Release[];
  readonly waits: readonly TaskWait[];
}

/** Shorter waits are those for the next step, and say nothing of the plan. */
const WORTH_TELLING_MS = 1_000;

const HOLDS_BACK = new Set(["blocks", "conditional-blocks", "waits-for"]);

/**
 * Finds out why each task did not start with the run, from what the log and the tasks tell afterwards: it needed others, or its
 * files were those of a task at work, or the run kept as many at work as it may.
 */
export function findWaits(timed: readonly TimedTask[], tasks: readonly Task[], limit: number): Waits {
  const byId = new Map(timed.map((one) => [one.taskId, one]));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const releases: Release[] = [];
  const waits: TaskWait[] = [];
  for (const one of timed) {
    const needed = (taskOf.get(one.taskId)?.dependencies ?? [])
      .filter(({ type }) => HOLDS_BACK.has(type))
      .flatMap(({ on }) => byId.get(on) ?? [])
      .filter(({ over }) => over !== undefined && over <= one.began);
    const last = needed.reduce<TimedTask | undefined>((a, b) => ((a?.over ?? 0) >= (b.over ?? 0) ? a : b), undefined);
    if (last) releases.push({ by: last.taskId, task: one.taskId });
    const ready = last?.over ?? 0;
    const parts = [
      {
        ms: ready,
        reason: `${last?.taskId}, ${needed.length > 1 ? `the last of ${needed.length} that it needs` : "which it needs"}`,
      },
      { ms: one.began - ready, reason: whyLater(one, ready, { timed, taskOf, limit }) },
    ].filter(({ ms }) => ms >= WORTH_TELLING_MS);
    if (parts.length === 0) continue;
    const reason =
      parts.length === 1 ? parts[0]?.reason : parts.map((part) => `${duration(part.ms)} for ${part.reason}`).join("; ");
    waits.push({ taskId: one.taskId, title: one.title, waitedMs: one.began, reason: reason ?? "" });
  }
  return { releases, waits };
}

interface Known {
  readonly timed: readonly TimedTask[];
  readonly taskOf: ReadonlyMap<string, Task>;
  readonly limit: number;
}

/** Why a task began later than it was ready. */
function whyLater(one: TimedTask, ready: number, { timed, taskOf, limit }: Known): string {
  const own = filesOf(taskOf.get(one.taskId));
  const others = timed.filter((other) => other !== one && other.began < one.began && (other.over ?? Infinity) > ready);
  const inTheWay = others.find(({ taskId }) =>
    filesOf(taskOf.get(taskId)).some((theirs) => own.some((mine) => globsOverlap(mine, theirs))),
  );
  if (inTheWay) return `${inTheWay.taskId}, which worked on files of its own`;
  const stretches = others.map(({ began, over }) => ({ from: began, to: over ?? Infinity }));
  const isFull = peakOf(concurrencyCurve(stretches, ready, one.began)) >= limit;
  return isFull ? `one of the ${limit} places of the run` : "a free slot, or the next step of the run";
}

function filesOf(task: Task | undefined): readonly string[] {
  return task ? declaredFiles(task) : [];
}
