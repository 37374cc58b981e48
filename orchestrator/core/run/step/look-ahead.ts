import { defined } from "../../ledger/defined.ts";
import type { Problem } from "../../problem.ts";
import type { HeldBack } from "../../tasks/held-back.ts";
import type { Task } from "../../tasks/task.ts";
import { tellHeld, tellWhatFailed } from "../../texts/reasons/tell-held.ts";
import { newestAttempts, type Run } from "../run.ts";
import { nameOfItem, skillOfItem } from "../work/work-item.ts";
import type { Candidate } from "./begin/candidates.ts";
import { chooseWork } from "./begin/choose-work.ts";
import { whyNothingStarts } from "./end/wait-for.ts";
import { assess, dueOf, type Judged } from "./facts/assess.ts";
import { listOf, type StepFacts } from "./facts/step-facts.ts";

/** One start of a step: a task by its id, or a member by its name. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly skillName: string;
  /** Why it starts before others, as a phrase; left out where only its own priority counts. */
  readonly why?: string;
}

/** What does not start, and why, with the task's title, or the part that a member has. */
export interface NamedHeldBack extends HeldBack {
  readonly title: string;
}

/** What the next step of a run would find and start. */
export interface Ahead {
  readonly closed: number;
  readonly atWork: number;
  /** Attempts that have ended but are not collected. The step collects them first, so more than this may start. */
  readonly ended: number;
  readonly starts: readonly Start[];
  readonly heldBack: readonly NamedHeldBack[];
  /** Problems with tasks that cannot be read or ordered. */
  readonly warnings: readonly Problem[];
  /** Why it starts nothing, where that is so. */
  readonly halt?: string;
}

/** Plans the next step of a run, only to show it. */
export function lookAhead(facts: StepFacts): Ahead {
  const situation = assess(facts);
  const { run, judged } = situation;
  const { begins, heldBack, aborted } = chooseWork(situation);
  const halt =
    (run.kind === "tasks" || aborted === undefined ? undefined : tellWhatFailed(aborted)) ??
    whyNothingStarts(situation);
  const list = listOf(situation);
  const titles = titlesOf(run, list.tasks);
  const count = (kind: string) => judged.filter(({ standing }) => standing.kind === kind).length;
  return {
    closed: [...newestAttempts(run).values()].filter(({ outcome }) => outcome?.kind === "done").length,
    atWork: count("at-work"),
    ended: count("over"),
    starts:
      halt === undefined && aborted === undefined ? [...dueOf(judged).map(startAgain), ...begins.map(startOf)] : [],
    heldBack: heldBack.map(({ id, why }) => ({ id, reason: tellHeld(why), title: titles.get(id) ?? "" })),
    warnings: list.warnings,
    ...defined({ halt }),
  };
}

function titlesOf(run: Run, tasks: readonly Task[]): ReadonlyMap<string, string> {
  return run.kind === "tasks"
    ? new Map(tasks.map(({ id, title }) => [id, title]))
    : new Map(run.work.members.map(({ name, role }) => [name, role]));
}

function startAgain({ attempt: { member, taskId, title, skillName } }: Judged): Start {
  return { id: member ?? taskId, title, skillName };
}

function startOf({ item, why }: Candidate): Start {
  const title = item.kind === "task" ? item.task.title : item.member.role;
  return { id: nameOfItem(item), title, skillName: skillOfItem(item), ...defined({ why }) };
}
