import { NO_FOOTPRINTS } from "../../../orchestrator/core/footprints/footprints.ts";
import { type Attempt, actorOf, type Outcome, openAttempts, type Run } from "../../../orchestrator/core/run/run.ts";
import { isHalted, isOver, paused, resumed, stopped } from "../../../orchestrator/core/run/states.ts";
import { chooseWork } from "../../../orchestrator/core/run/step/begin/choose-work.ts";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";

/** A task as a property test draws it. */
export interface DrawnTask {
  readonly needs: readonly number[];
  /** How its first attempts end; after that it ends well. */
  readonly ends: readonly Outcome["kind"][];
  readonly mayRetry: boolean;
}

/** What a run on tasks is played with. */
export interface TaskWorld {
  readonly tasks: readonly DrawnTask[];
  readonly limit: number;
  readonly retries: number;
  readonly errorHandling?: "continue-on-error" | "fail-fast";
  /** Slots that others leave free, from step to step; the last one holds forever. */
  readonly free: readonly number[];
  readonly picks: readonly number[];
  /** The step at which the run is paused and the one at which it is resumed. */
  readonly pause?: readonly [number, number];
  /** Dependencies that somebody adds while the run continues: at which step, which task, on which before it. */
  readonly added?: readonly (readonly [number, number, number])[];
  /** The step from which the run is stopping. */
  readonly stopAt?: number;
}

export interface PlayedTasks {
  readonly run: Run;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly peak: number;
  /** Tasks that began before a task that they need was closed. */
  readonly early: readonly string[];
  /** Attempts that began while the run was halted. */
  readonly startedInHalt: number;
  readonly isStuck: boolean;
}

const NOW = new Date("2026-01-01T00:00:00Z");

/** Plays a run as the engine does, with a tracker of its own: plan, give back, claim, and let one agent end. */
export function playTasks(world: TaskWorld): PlayedTasks {
  const tasks = new Map(world.tasks.map((one, n) => [idOf(n), taskOf(one, n)]));
  const state = { kind: "open" } as const;
  let run: Run = { kind: "tasks", id: "ab13", owner: "m", openedAt: "", state, limit: world.limit, attempts: [] };
  const early: string[] = [];
  let [peak, startedInHalt] = [0, 0];
  for (let step = 0; step < 600; step++) {
    run = halted(world, run, step);
    for (const [at, from, on] of world.added ?? []) if (at === step) addNeed(tasks, idOf(from), idOf(on));
    const all = [...tasks.values()];
    const ofOthers = world.free[Math.min(step, world.free.length - 1)] ?? 7;
    const ready = findReady(all, NOW).map(({ id }) => id);
    const plan = chooseWork({
      run,
      others: [],
      needs: [],
      limit: { limit: run.limit },
      tracker: { kind: "list", list: { tasks: all, blocked: findBlocked(all), ready, warnings: [] } },
      freeSlots: Math.max(0, ofOthers - openAttempts(run).length),
      dueCount: 0,
      checkingCount: 0,
      footprints: NO_FOOTPRINTS,
      space: undefined,
      lack: undefined,
      unable: new Map(),
      settings: {
        retries: world.retries,
        errorHandling: world.errorHandling ?? "continue-on-error",
        order: "priority",
        isolation: "shared",
      },
    });
    for (const { taskId } of plan.givenUp) change(tasks, taskId, { status: "open" });
    for (const { item } of plan.begins) {
      if (item.kind !== "task") continue;
      const { task } = item;
      if (isHalted(run)) startedInHalt += 1;
      if (task.dependencies.some(({ on }) => tasks.get(on)?.status !== "closed")) early.push(task.id);
      change(tasks, task.id, { status: "in_progress", assignee: actorOf(run) });
      run = { ...run, attempts: [...run.attempts, attemptAt(run, task, step)] };
    }
    const open = openAttempts(run);
    peak = Math.max(peak, open.length);
    const ending = open[(world.picks[step % world.picks.length] ?? 0) % Math.max(1, open.length)];
    if (ending) run = end(world, run, ending, tasks, step);
    else if (isOver(run, plan.isShortOfSlots)) return { run, tasks, peak, early, startedInHalt, isStuck: false };
  }
  return { run, tasks, peak, early, startedInHalt, isStuck: true };
}

function halted({ pause, stopAt }: TaskWorld, run: Run, step: number): Run {
  const isPaused = pause !== undefined && step >= pause[0] && step < pause[1];
  const isStopping = stopAt !== undefined && step >= stopAt;
  const open = resumed(run);
  return isStopping ? stopped(open, "x", false) : isPaused ? paused(open, "x") : open;
}

function end(world: TaskWorld, run: Run, { number, taskId }: Attempt, tasks: Map<string, Task>, step: number): Run {
  const drawn = world.tasks[Number(taskId.slice(1))];
  const earlier = run.attempts.filter((one) => one.taskId === taskId && one.outcome).length;
  const drawnKind = drawn?.ends[earlier] ?? "done";
  const isBlocked = findBlocked([...tasks.values()]).has(taskId);
  // What is done and cannot be closed is left to the user.
  const kind = drawnKind === "done" && isBlocked ? "in-doubt" : drawnKind;
  if (kind === "done") change(tasks, taskId, { status: "closed" });
  const outcome: Outcome = { kind, summary: kind, mayRetry: drawn?.mayRetry ?? false, at: timeOf(step) };
  return { ...run, attempts: run.attempts.map((one) => (one.number === number ? { ...one, outcome } : one)) };
}

function change(tasks: Map<string, Task>, id: string, changes: Partial<Task>): void {
  const { assignee: _, ...task } = tasks.get(id) as Task;
  tasks.set(id, { ...task, ...changes });
}

function addNeed(tasks: Map<string, Task>, id: string, on: string): void {
  const task = tasks.get(id) as Task;
  if (task.status === "closed") return;
  tasks.set(id, { ...task, dependencies: [...task.dependencies, { on, type: "blocks" }] });
}

function attemptAt({ attempts }: Run, { id }: Task, step: number): Attempt {
  return {
    number: attempts.length + 1,
    taskId: id,
    title: "",
    skillName: "s",
    agentType: "g",
    handedOverAt: timeOf(step),
  };
}

function taskOf({ needs }: DrawnTask, n: number): Task {
  const dependencies = needs.map((on) => ({ issue_id: idOf(n), depends_on_id: idOf(on), type: "blocks" }));
  return toTask({ id: idOf(n), title: `Task ${n}`, status: "open", priority: n % 5, dependencies }) as Task;
}

/** Steps as times that compare. */
function timeOf(step: number): string {
  return String(step).padStart(4, "0");
}

function idOf(n: number): string {
  return `t${n}`;
}
