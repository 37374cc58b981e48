import { referenceAnywhere, renderReference } from "./reference.ts";

/** Why a reference starts nobody: it names nothing, does not begin its prompt, another call has used it, or what it names is over. */
type ReferenceFault = "unknown" | "misplaced" | "used" | "attempt-over" | "parent-over" | "run-over";

/** Longest part of a prompt that names no brief, in characters. */
const SHOWN = 60;

/** The reason for a call that is denied for its reference. A model reads it: what is wrong, and what to do instead. */
export function explainReference(fault: ReferenceFault, prompt: string, isNested: boolean): string {
  const named = referenceAnywhere(prompt);
  const reference = named ? renderReference(named) : "";
  const calls = isNested
    ? "Take the next step as your brief says: it hands over the calls that are due."
    : "End your turn: the calls that are due are handed to you.";
  switch (fault) {
    case "unknown":
      return `Skyfom: not started. "${prompt.slice(0, SHOWN)}" names no brief of a run. Make calls exactly as they are handed over. ${calls}`;
    case "misplaced":
      return `Skyfom: not started. The prompt must begin with "@skyfom ${reference}": only then does its agent get the brief. Make the call again exactly as it was handed over, with nothing before or after its prompt; what you would add is no part of the task.`;
    case "used":
      return `Skyfom: not started. ${reference} was already used by another call; each reference starts one agent. ${calls}`;
    case "attempt-over":
      return `Skyfom: not started. ${reference} is over: its agent has ended, or its call was taken back. ${calls}`;
    case "parent-over":
      return `Skyfom: not started. ${reference} is a part of work whose agent has ended. Do not make this call again.`;
    case "run-over":
      return `Skyfom: not started. ${reference} belongs to run ${named?.run}, which is finished. Do not make this call again; if something is left to do, tell the user that the command skyfom-pm begins a new run.`;
    default:
      return fault satisfies never;
  }
}
