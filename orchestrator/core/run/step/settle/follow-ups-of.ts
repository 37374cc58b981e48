import { renderReference } from "../../../reference/reference.ts";
import { excerpt, placeInState } from "../../excerpt.ts";
import { followUpTask } from "../../follow-up.ts";
import { boundNotes, LONGEST_NOTE, MOST_NOTES } from "../../judge/bound-outcome.ts";
import { SEEN } from "../../needs/seen-note.ts";
import type { Judged, Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { FollowUp } from "../facts/step-plan.ts";

/** What an agent noticed and left alone, as notes for the summary or, if the setting says so, as tasks. */
export function followUpsOf(
  situation: Situation,
  { attempt, reference, known }: Judged,
): { readonly notes: readonly string[]; readonly followUps: readonly FollowUp[] } {
  const texts = known.reported?.kind === "report" ? known.reported.report.followUps : [];
  const whole = placeInState(reference.run, `reports/${reference.attempt}`);
  if (situation.settings.followUps === "report") {
    const told = texts.map((text) => `${SEEN}${text}`);
    return { notes: boundNotes(told, whole), followUps: [] };
  }
  const taken = texts.slice(0, MOST_NOTES);
  const rest = texts.length - taken.length;
  const { taskId: from } = attempt;
  return {
    notes: rest === 0 ? [] : [`it noticed ${rest} more things that did not become tasks; they are in ${whole}`],
    followUps: taken.map((text, at): FollowUp => {
      const task = followUpTask(text, from, renderReference(reference), at + 1);
      const label = task.labels?.[0] ?? "";
      const found = listOf(situation).tasks.find(({ title, labels }) => title === task.title && labels.includes(label));
      const made = found && { id: found.id, isConnected: found.dependencies.some(({ on }) => on === from) };
      return { text: excerpt(text, LONGEST_NOTE, whole), task, from, ...(made ? { made } : {}) };
    }),
  };
}

/** What the summary says of a follow-up: the task that it became, or why it became none. */
export function noteOfFollowUp(text: string, made: { readonly id: string } | { readonly why: string }): string {
  return "id" in made ? `follow-up ${made.id}: ${text}` : `${SEEN}${text} (no task: ${made.why})`;
}
