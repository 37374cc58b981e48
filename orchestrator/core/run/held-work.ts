/** A task that a run takes, or a member's part, which does not start at a step, as the run and the log keep it. */
export interface HeldWork {
  readonly taskId: string;
  readonly member?: string;
  readonly title: string;
  /** The kind of reason, that of a `WhyHeld` or of a later version; earlier versions kept only the clause. */
  readonly why?: string;
  /** As a clause. */
  readonly reason: string;
  /** What it waits for, where that is the reason. */
  readonly by?: readonly string[];
}
