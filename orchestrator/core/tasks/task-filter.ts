/** Which tasks a run takes. A task must meet every condition that is there, and one of the values in it. */
export interface TaskFilter {
  /** These tasks, and those below them. */
  readonly ids?: readonly string[];
  readonly labels?: readonly string[];
  readonly types?: readonly string[];
  /** 0, the most urgent, to 4. */
  readonly priorities?: readonly number[];
}
