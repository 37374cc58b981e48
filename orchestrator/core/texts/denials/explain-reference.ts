import { toInertLine } from "../../quote-text.ts";
import { referenceAnywhere, renderReference } from "../../reference/reference.ts";
import { notStarted } from "./not-started.ts";

/** Why a reference starts nobody: it names nothing, does not begin its prompt, another call has used it, or what it names is over. */
type ReferenceFault = "unknown" | "foreign" | "misplaced" | "used" | "attempt-over" | "parent-over" | "run-over";

/** Longest part of a prompt that names no brief, in characters. */
const SHOWN = 60;

/**
 * The reason for a call that is denied for its reference. A model reads it: what is wrong, and what to do instead. Where no other agent of
 * the run is at work, nothing else gives the main conversation the calls again; it takes the step itself.
 *
 * @param nextStep the command for the next step of the run, for the one call that is to be told it.
 */
export function explainReference(fault: ReferenceFault, prompt: string, isNested: boolean, nextStep?: string): string {
  return notStarted(whyRefused(fault, prompt, isNested, nextStep));
}

function whyRefused(fault: ReferenceFault, prompt: string, isNested: boolean, nextStep?: string): string {
  const named = referenceAnywhere(prompt);
  const reference = named ? renderReference(named) : "";
  const calls = isNested
    ? "Take the next step as your brief says; it gives you the calls that are due."
    : "End your turn; you will be given the calls that are due.";
  switch (fault) {
    case "unknown":
      return `"${toInertLine(prompt.slice(0, SHOWN))}" is not the reference of a brief. Make calls exactly as they are given. ${calls}`;
    case "foreign":
      return `The brief of ${reference} was not written from this home folder, or was changed since. Do not make this call again; tell the user that \`skyfom stop\` ends the run, after which its tasks can be begun anew.`;
    case "misplaced":
      return `The prompt must begin with "@skyfom ${reference}", or its agent does not get the brief. Make the call again exactly as it was given, with nothing before or after its prompt; anything you add is not part of the task.${nextStep === undefined ? "" : ` If you cannot, wait until all calls of this message have been answered, then run this now:\n\n\`\`\`sh\n${nextStep}\n\`\`\``}`;
    case "used":
      return `Another call has already used ${reference}; each reference starts one agent. ${calls}`;
    case "attempt-over":
      return `${reference} is over: its agent has ended, or its call was withdrawn. ${calls}`;
    case "parent-over":
      return `${reference} belongs to work whose agent has ended. Do not make this call again.`;
    case "run-over":
      return `${reference} belongs to run ${named?.run}, which is finished. Do not make this call again; if something is left to do, tell the user that the command skyfom-pm begins a new run.`;
    default:
      return fault satisfies never;
  }
}
