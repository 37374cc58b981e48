import type { Problem } from "../../core/problem.ts";
import { planMembers } from "../../core/run/plan-members.ts";
import { newestAttempts, type Run } from "../../core/run/run.ts";
import { orderOfWork } from "../../core/run/to-member-work.ts";
import type { HeldBack } from "../../core/tasks/select-tasks.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { planNow } from "./start-attempts.ts";
import { whyHalted } from "./why-halted.ts";

/** One start of a step: a task by its id, or a member by its name. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly skillName: string;
}

/** What the next step of a run would find and start. */
export type LookedAhead =
  | {
      readonly kind: "ahead";
      readonly closed: number;
      readonly atWork: number;
      /** Attempts that have ended and whose reports the step takes in before it plans: more than this may then start. */
      readonly ended: number;
      readonly starts: readonly Start[];
      readonly heldBack: readonly HeldBack[];
      /** What of the tasks cannot be read or ordered. */
      readonly warnings: readonly Problem[];
      /** Why it starts nothing, where that is so. */
      readonly halt?: string;
    }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** Plans the next step of a run without taking it: nothing is changed. */
export async function lookAhead(context: RunContext, run: Run): Promise<LookedAhead> {
  const judged = judgeOpenAttempts(context.ledger, run);
  const due = judged.filter(({ standing }) => standing.kind === "due");
  const planned = run.work ? planOfMembers(context, run, due.length) : await planOfTasks(context, run);
  if (planned.kind === "unavailable") return planned;
  const halt = planned.halt ?? whyHalted(context, run).halt;
  const again = due.map(({ attempt }) => ({ ...attempt, id: attempt.member ?? attempt.taskId }));
  return {
    kind: "ahead",
    closed: [...newestAttempts(run).values()].filter(({ outcome }) => outcome?.kind === "done").length,
    atWork: judged.filter(({ standing }) => standing.kind === "at-work").length,
    ended: judged.filter(({ standing }) => standing.kind === "over").length,
    starts: halt === undefined ? [...again.map(toStart), ...planned.starts] : [],
    heldBack: planned.heldBack,
    warnings: planned.warnings ?? [],
    ...(halt === undefined ? {} : { halt }),
  };
}

type Planned =
  | {
      readonly kind: "plan";
      readonly starts: Start[];
      readonly heldBack: readonly HeldBack[];
      readonly warnings?: readonly Problem[];
      readonly halt?: string;
    }
  | { readonly kind: "unavailable"; readonly problem: Problem };

async function planOfTasks(context: RunContext, run: Run): Promise<Planned> {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return listed;
  const { retries, fresh, heldBack } = planNow(context, run, listed.list);
  const starts = [...retries, ...fresh].map(({ task, skillName }) => ({ id: task.id, title: task.title, skillName }));
  return { kind: "plan", starts, heldBack, warnings: listed.list.warnings };
}

function planOfMembers(context: RunContext, run: Run, due: number): Planned {
  const { limit } = limitOfRun(context, run);
  const order = run.work ? orderOfWork(run.work) : [];
  const plan = planMembers({ run: { ...run, limit }, order, freeSlots: freeSlots(context.ledger), due });
  const starts = plan.starts.map(({ member }) => ({
    id: member.name,
    title: member.role,
    skillName: member.skillName,
  }));
  const halt = plan.aborted === undefined ? {} : { halt: plan.aborted };
  return { kind: "plan", starts, heldBack: plan.heldBack, ...halt };
}

function toStart({ id, title, skillName }: Start): Start {
  return { id, title, skillName };
}
