/** What may be changed of a task; what is left out stays. */
export interface TaskEdit {
  readonly title?: string;
  readonly description?: string;
  readonly acceptance?: string;
  readonly design?: string;
  readonly priority?: number;
  readonly type?: string;
  /** `open`, `blocked` or `deferred`: claims and ends have verbs of their own. */
  readonly status?: string;
  readonly addLabels?: readonly string[];
  readonly removeLabels?: readonly string[];
  /** All files that it declares from now on; none if empty. */
  readonly files?: readonly string[];
}
