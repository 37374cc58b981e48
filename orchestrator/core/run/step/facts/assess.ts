import { type Reference, renderReference } from "../../../reference/reference.ts";
import type { LimitNow } from "../../../texts/reasons/tell-limit.ts";
import type { Unable } from "../../../texts/reasons/why-held.ts";
import { type AttemptFacts, judgeAttempt, type Standing } from "../../judge/judge-attempt.ts";
import { limitUnder } from "../../judge/limit-now.ts";
import { findNeeds } from "../../needs/find-needs.ts";
import type { Need } from "../../needs/need.ts";
import { type Attempt, isFinished, type MemberRun, openAttempts, type Run } from "../../run.ts";
import { unableOf } from "../../work/work-of-skill.ts";
import { awaitingCheck } from "./awaiting-check.ts";
import { hasTasks, type StepFacts } from "./step-facts.ts";

/** An open attempt, what is known about it and where it stands. */
export interface Judged {
  readonly attempt: Attempt;
  readonly reference: Reference;
  readonly known: AttemptFacts;
  readonly standing: Standing;
}

/** The facts of a step and what follows from them. */
export interface Situation extends StepFacts {
  /** The open attempts of the run that takes the step, without those of runs below it. */
  readonly judged: readonly Judged[];
  /** The open attempts of the run, and of each open run below it, by the run's id. Each is judged here, and nowhere else. */
  readonly judgedIn: ReadonlyMap<string, readonly Judged[]>;
  readonly limit: LimitNow;
  /** Skills that cannot be run, each with the reason. */
  readonly unable: ReadonlyMap<string, Unable>;
  /** What earlier runs have left to the user. */
  readonly needs: readonly Need[];
  /** How many open attempts have not been called yet: each will need a slot. */
  readonly dueCount: number;
  /** How many of the others have ended and wait for the check: no agent is at work on them. */
  readonly checkingCount: number;
}

export function assess(facts: StepFacts): Situation {
  const { run, others, now, tokens, cost, settings } = facts;
  const judgedIn = new Map(withRunsBelow(run, others).map((one) => [one.id, judgeOpen(facts, one)]));
  const judged = judgedOf({ judgedIn }, run);
  return {
    ...facts,
    judged,
    judgedIn,
    needs: run.kind === "tasks" ? needsOf(facts) : [],
    dueCount: dueOf(judged).length,
    checkingCount: awaitingCheck(judged, facts.check).length,
    unable: unableOf(facts.skills),
    limit: limitUnder(settings, run, { now, tokens, cost }),
  };
}

function needsOf(facts: StepFacts): readonly Need[] {
  const { run, others, broken, tracker, gone } = facts;
  const runs = [...others, run].sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
  const tasks = hasTasks(tracker) ? tracker.list.tasks : null;
  return findNeeds({ runs, broken: broken.map(({ id }) => id), tasks, isOrphaned: ({ owner }) => gone.has(owner) });
}

/** Where the open attempts of a run stand, of this one or of an open one below it. */
export function judgedOf({ judgedIn }: Pick<Situation, "judgedIn">, { id }: Pick<Run, "id">): readonly Judged[] {
  return judgedIn.get(id) ?? [];
}

function judgeOpen({ attempts, now }: Pick<StepFacts, "attempts" | "now">, run: Run): Judged[] {
  return openAttempts(run).map((attempt) => {
    const reference = { run: run.id, attempt: attempt.number };
    const known = attempts.get(renderReference(reference)) ?? {};
    return { attempt, reference, known, standing: judgeAttempt(attempt, known, now) };
  });
}

/** Attempts whose call is to be made. */
export function dueOf(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ standing }) => standing.kind === "due");
}

/** Whether anything is at work: an agent, or a part that a composite agent does itself. */
export function isUnderway(judged: readonly Judged[]): boolean {
  return judged.some(({ standing }) => standing.kind === "at-work");
}

/** Open runs below one of these attempts, by the reference of the agent that takes their steps. */
export function openRunsBelow(others: readonly Run[], isParent: (reference: string) => boolean): readonly MemberRun[] {
  const isBelow = (run: Run): run is MemberRun =>
    run.kind !== "tasks" && !isFinished(run) && run.work.parent !== undefined && isParent(run.work.parent);
  return others.filter(isBelow);
}

/** A run, and the open runs of parts below it at any depth. */
export function withRunsBelow(run: Run, others: readonly Run[]): readonly Run[] {
  const found = new Set([run]);
  // The list grows during the loop.
  for (const { id } of found) {
    for (const below of openRunsBelow(others, (parent) => parent.startsWith(`${id}.`))) found.add(below);
  }
  return [...found];
}
