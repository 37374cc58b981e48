import { renderReference } from "../../../reference/reference.ts";
import { excerpt, placeInState } from "../../excerpt.ts";
import { followUpTask } from "../../follow-up.ts";
import { LONGEST_NOTE, MOST_NOTES } from "../../judge/bound-outcome.ts";
import type { SeenNote } from "../../needs/seen-note.ts";
import type { Judged, Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { FollowUp } from "../facts/step-plan.ts";

/** What an agent noticed and left alone, for the summary or, if the setting says so, as tasks, and a note of what is too much for that. */
export function followUpsOf(
  situation: Situation,
  { attempt, reference, known }: Judged,
): { readonly notes: readonly string[]; readonly seen: readonly SeenNote[]; readonly followUps: readonly FollowUp[] } {
  const texts = known.reported?.kind === "report" ? known.reported.report.followUps : [];
  const whole = placeInState(reference.run, `reports/${reference.attempt}`);
  const taken = texts.slice(0, MOST_NOTES);
  const rest = texts.length - taken.length;
  if (situation.settings.followUps === "report") {
    return {
      notes: rest === 0 ? [] : [`it noticed ${rest} more things; they are in ${whole}`],
      seen: taken.map((text) => ({ text: excerpt(text, LONGEST_NOTE, whole) })),
      followUps: [],
    };
  }
  const { taskId: from } = attempt;
  return {
    notes: rest === 0 ? [] : [`it noticed ${rest} more things that did not become tasks; they are in ${whole}`],
    seen: [],
    followUps: taken.map((text, at): FollowUp => {
      const task = followUpTask(text, from, renderReference(reference), at + 1);
      const label = task.labels?.[0] ?? "";
      const found = listOf(situation).tasks.find(({ title, labels }) => title === task.title && labels.includes(label));
      const made = found && { id: found.id, isConnected: found.dependencies.some(({ on }) => on === from) };
      return { text: excerpt(text, LONGEST_NOTE, whole), task, from, ...(made ? { made } : {}) };
    }),
  };
}

/** What is kept of a follow-up: the task that it became, or why it became none. */
export function noteOfFollowUp(text: string, made: { readonly id: string } | { readonly why: string }): SeenNote {
  return { text, ...("id" in made ? { task: made.id } : { why: made.why }) };
}
