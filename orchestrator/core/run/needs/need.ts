import type { Settling } from "../../texts/reasons/tell-left.ts";

/**
 * Something that stays as it is until a person decides. `question`: an agent asked. `in-doubt`: an agent was lost and may have left
 * something half-done. `failed`: the run that tried it gave it up. `claimed`: a run that is over, or that nobody knows here, holds the
 * task. `paused` and `left-open` are runs: the first waits to be resumed, the client of the second has ended.
 */
export interface Need {
  readonly kind: "question" | "in-doubt" | "failed" | "claimed" | "paused" | "left-open";
  /** The run that it came from. */
  readonly run: string;
  /** Null if it is about no task of the tracker. */
  readonly taskId: string | null;
  readonly title: string;
  /** Since when, ISO 8601; null if that is not known. */
  readonly since: string | null;
  /** The question, what was changed, why it failed, or what is wrong. Text by others. */
  readonly text: string;
  /** What settles it, the usual way first. */
  readonly settlings: readonly Settling[];
}

/** What each kind is called in a list. */
export const NAMES: Readonly<Record<Need["kind"], string>> = {
  question: "question",
  "in-doubt": "in doubt",
  failed: "failed",
  claimed: "claimed",
  paused: "paused",
  "left-open": "left open",
};

/** Whose words a need is told in. */
export function tellerOf({ kind }: Pick<Need, "kind">): string {
  return kind === "question" ? "its agent asks" : kind === "failed" ? "Skyfom and its agent tell" : "Skyfom tells";
}
