import { tellRunEnds, tellWhatFailed } from "./tell-held.ts";
import type { FailedForGood } from "./why-held.ts";

/** Why all agents of a run are stopped: something failed for good, or a person has stopped the run. */
export type WhyStopped = FailedForGood | "stopping";

/** Why an agent was stopped with its run, as a phrase. */
export function tellStopped(why: WhyStopped): string {
  return `stopped, because ${why === "stopping" ? STOPPING : tellWhatFailed(why)}`;
}

export const STOPPING = "the run is stopping";

/** Why an agent was stopped alone, as a clause. */
export function tellOverdue(seconds: number): string {
  return `it took longer than its ${seconds} s`;
}

/** Why a run below an agent ends. */
export const PARENT_ENDED = "the agent that split the work has ended";

/** Why a call that was not made is withdrawn. */
export type WhyWithdrawn =
  | { readonly kind: "halted" | "no-slot" | "cut-short" | "parent-ended" }
  | { readonly kind: "run-ends"; readonly failure: FailedForGood };

/** The same as a clause. */
export function tellWithdrawn(why: WhyWithdrawn): string {
  switch (why.kind) {
    case "halted":
      return "the run was halted";
    case "no-slot":
      return "no slot was free";
    case "cut-short":
      return "its withdrawal had been cut short";
    case "parent-ended":
      return PARENT_ENDED;
    case "run-ends":
      return tellRunEnds(why.failure);
    default:
      return why satisfies never;
  }
}

/** Why a call is not handed over any more: nobody made it, or another home wrote the brief that it tells the agent to read. */
export type WhyGivenUp = { readonly kind: "unused"; readonly handovers: number } | { readonly kind: "foreign-brief" };

/** The same as a clause. */
export function tellCallGivenUp(why: WhyGivenUp): string {
  switch (why.kind) {
    case "unused":
      return `its call was handed over ${why.handovers} times and never made exactly as given`;
    case "foreign-brief":
      return "its brief was not written from this home folder, or was changed since";
    default:
      return why satisfies never;
  }
}

/** Why a step begins nothing although something may be ready. */
export const MOST_CHANGES_MADE = "this step has made as many changes as one step may, and the next goes on";

/** Why a run starts nothing: a person has halted it. `command` resumes it. */
export function tellPaused(command: string): string {
  return `the run is paused; \`${command}\` resumes it`;
}
