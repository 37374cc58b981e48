import type { Footprints } from "../footprints/footprints.ts";
import type { Need } from "../run/needs/need.ts";
import { openAttempts, type Run } from "../run/run.ts";
import { chooseWork } from "../run/step/begin/choose-work.ts";
import { whyNothingBegins } from "../run/step/end/held-back.ts";
import { nameOfItem } from "../run/work/work-item.ts";
import type { Settings } from "../settings/settings.ts";
import { blockersOf } from "../tasks/ready/blockers-of.ts";
import type { Blocked } from "../tasks/ready/find-blocked.ts";
import type { Task } from "../tasks/task.ts";
import { tellHeld } from "../texts/reasons/tell-held.ts";
import type { LimitNow } from "../texts/reasons/tell-limit.ts";
import type { Unable, WhyHeld } from "../texts/reasons/why-held.ts";
import type { WorktreeLack } from "../worktrees/worktree-lack.ts";
import type { WorktreeSpace } from "../worktrees/worktree-space.ts";
import type { TaskShown, TasksShown } from "./status.ts";

/** What the tasks are sorted by. */
interface TaskFacts {
  readonly source: string;
  readonly tasks: readonly Task[];
  /** Ids that are ready, in the tracker's order. */
  readonly ready: readonly string[];
  readonly blocked: Blocked;
  readonly freeSlots: number;
  /** The run's limit that is in force now. */
  readonly limit: LimitNow;
  /** The run that the next step would be of. */
  readonly run: Run;
  /** Every other run that is kept, the oldest first. */
  readonly others: readonly Run[];
  /** Attempts of it whose call was not made yet. */
  readonly due: number;
  /** Attempts of it that wait for the check: no agent is at work on them. */
  readonly checking: number;
  /** Skills that cannot be run, each with the reason. */
  readonly unable: ReadonlyMap<string, Unable>;
  readonly footprints: Footprints;
  readonly space: WorktreeSpace | undefined;
  readonly lack: WorktreeLack | undefined;
  readonly settings: Pick<Settings, "retries" | "errorHandling" | "order" | "isolation">;
  /** What waits for a person: such a task is neither ready nor at work, whatever the tracker says. */
  readonly needs: readonly Need[];
}

const OTHERS: WhyHeld = { kind: "other-tasks" };

/** Sorts the tasks by what would become of them at the next step, by the same plan that the step would make. */
export function showTasks({ source, tasks, ready, blocked, needs, ...facts }: TaskFacts): TasksShown {
  const { run, others, freeSlots, limit, due, checking, unable, settings, footprints, space, lack } = facts;
  const waiting = (kind: Need["kind"]) =>
    new Set(needs.flatMap((need) => (need.kind === kind ? (need.taskId ?? []) : [])));
  const doubted = waiting("in-doubt");
  const choice = chooseWork({
    run,
    others,
    needs,
    limit,
    freeSlots,
    footprints,
    space,
    lack,
    checkingCount: checking,
    dueCount: due,
    tracker: { kind: "list", list: { tasks, ready, blocked, warnings: [] } },
    unable,
    settings,
  });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const shown = (id: string): TaskShown => ({ id, title: byId.get(id)?.title ?? "" });
  const isOurs = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const running = tasks.filter(({ status, id }) => status === "in_progress" || (isOurs.has(id) && status !== "closed"));
  const begins = choice.begins.map(({ item, why }) => ({ ...shown(nameOfItem(item)), why: why ?? null }));
  const isListed = new Set([...begins, ...choice.heldBack, ...running].map(({ id }) => id));
  const passedOver = ready
    .filter((id) => !isListed.has(id))
    .map((id) => ({ id, why: whyNothingBegins(run) ?? OTHERS }));
  return {
    source,
    ready: begins,
    running: running
      .filter(({ id }) => !doubted.has(id))
      .map(({ id, assignee }) => ({ ...shown(id), assignee: assignee ?? null })),
    done: tasks.filter(({ status }) => status === "closed").length,
    heldBack: [...choice.heldBack, ...passedOver]
      .filter(({ id }) => !doubted.has(id))
      .map(({ id, why }) => ({ ...shown(id), reason: tellHeld(why) })),
    inDoubt: tasks.filter(({ id }) => doubted.has(id)).map(({ id }) => shown(id)),
    blocked: tasks
      .filter(({ status, id }) => status === "open" && blocked.has(id) && !doubted.has(id))
      .map(({ id }) => ({ ...shown(id), by: blockersOf(blocked, id) })),
  };
}
