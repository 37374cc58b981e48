/** A task that a run takes, or a member's part, which does not start at a step. */
export interface HeldWork {
  readonly taskId: string;
  readonly member?: string;
  readonly title: string;
  /** As a clause. */
  readonly reason: string;
  /** What it waits for, where that is the reason. */
  readonly by?: readonly string[];
}

/** The reason of what was held back before and never will be again, though no agent of the run had it. */
export const NO_LONGER = "it is now closed, or claimed by somebody else";
