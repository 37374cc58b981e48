import { quoteText } from "../../quote-text.ts";

/** Why an agent that has started may not work. */
export const NOT_COUNTED = "you could not be counted among the agents at work";
export const NO_SLOT = "no slot became free for you";
export const STOPPED_IN_LINE = "you were stopped while you waited for a slot";

/** Tells an agent not to work, since a start cannot be refused. */
export function tellToEnd(reason: string): string {
  return `Skyfom: ${reason}. End now without calling any tool, and give that as the reason.`;
}

/** Tells an agent what of its worktree's set-up failed. */
export function tellFailedSetUp(failure: string): string {
  return `Skyfom: ${quoteText(failure, { author: "the set-up of your worktree failed" })}`;
}
