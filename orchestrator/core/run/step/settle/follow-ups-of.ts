import { defined } from "../../../ledger/defined.ts";
import { renderReference } from "../../../reference/reference.ts";
import { type SeenNote, tellMoreSeen } from "../../../texts/outcomes/tell-seen.ts";
import { excerpt, placeInState } from "../../excerpt.ts";
import { followUpTask } from "../../follow-up.ts";
import { LONGEST_NOTE, MOST_NOTES } from "../../judge/bound-outcome.ts";
import type { Judged, Situation } from "../facts/assess.ts";
import { hasTasks, listOf } from "../facts/step-facts.ts";
import type { MakeFollowUp } from "../facts/step-plan.ts";
import { resultOf } from "../facts/tried.ts";

/** What becomes of the things that an agent noticed and left alone. */
interface FollowUps {
  /** What is kept of them; not of all as long as anything is to be changed. */
  readonly seen: readonly SeenNote[];
  /** A note of how many were too many. */
  readonly notes: readonly string[];
  readonly changes: readonly MakeFollowUp[];
  /** Whether there was no time for some of them: the next step makes these. */
  readonly isLate: boolean;
}

/** What an agent noticed and left alone, for the summary or, if the setting says so, as tasks. One that cannot be made is kept with why. */
export function followUpsOf(situation: Situation, { attempt, reference, known }: Judged): FollowUps {
  const texts = known.reported?.kind === "report" ? known.reported.report.followUps : [];
  const whole = placeInState(reference.run, `reports/${reference.attempt}`);
  const taken = texts.slice(0, MOST_NOTES);
  const rest = texts.length - taken.length;
  const bounded = (text: string) => excerpt(text, LONGEST_NOTE, whole);
  const notesOf = (becomeTasks: boolean) => (rest === 0 ? [] : [tellMoreSeen(rest, whole, becomeTasks)]);
  if (situation.settings.followUps === "report")
    return { seen: taken.map((text) => ({ text: bounded(text) })), notes: notesOf(false), changes: [], isLate: false };
  const { taskId: from } = attempt;
  const seen: SeenNote[] = [];
  const changes: MakeFollowUp[] = [];
  let isLate = false;
  for (const [at, text] of taken.entries()) {
    const task = followUpTask(text, from, renderReference(reference), at + 1);
    const change = { kind: "make-follow-up", run: reference.run, number: reference.attempt, task, from } as const;
    const became = whatBecame(situation, change);
    if (became === "late") isLate = true;
    else if ("change" in became) changes.push(became.change);
    else seen.push(noteOfFollowUp(bounded(text), became));
  }
  return { seen, notes: notesOf(true), changes, isLate };
}

type Became = { readonly id: string } | { readonly why: string };

/**
 * The task that a follow-up became, or why it became none, or what is still to be done. A label tells the task that a crash left, or
 * a tracker that made it and gave no answer.
 */
function whatBecame(situation: Situation, change: MakeFollowUp): Became | "late" | { readonly change: MakeFollowUp } {
  const { task, from } = change;
  const label = task.labels?.[0] ?? "";
  const result = resultOf(situation.tried, (one) => one.kind === "make-follow-up" && one.task.labels?.[0] === label);
  if (result?.kind === "unavailable" && situation.isOutOfTime) return "late";
  if (result?.kind === "refused") return { why: result.problem.what };
  if (result?.kind === "done" && result.made) return result.made;
  const found = listOf(situation).tasks.find(({ title, labels }) => title === task.title && labels.includes(label));
  if (result?.kind === "unavailable" && found === undefined) {
    const isLookedFor = hasTasks(situation.tracker);
    return {
      why: isLookedFor ? result.problem.what : `${result.problem.what}; look for one with the label ${label}`,
    };
  }
  const isConnected = found?.dependencies.some(({ on }) => on === from);
  return found && isConnected ? found : { change: { ...change, ...defined({ made: found?.id }) } };
}

/** What is kept of a follow-up: the task that it became, or why it became none. */
export function noteOfFollowUp(text: string, became: Became): SeenNote {
  return { text, ...("id" in became ? { task: became.id } : { why: became.why }) };
}
