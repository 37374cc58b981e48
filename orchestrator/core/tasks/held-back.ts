/** A ready task, or a member's part, that is not begun, and why, as a phrase. */
export interface HeldBack {
  /** The task's id, or the member's name. */
  readonly id: string;
  readonly reason: string;
}
