/** Something the user should know about a run, as a sentence. One about a task is data, so that it can be dropped once it is resolved. */
export type Warning = string | TaskWarning;

export interface TaskWarning {
  readonly kind: keyof typeof SENTENCES;
  readonly taskId: string;
  /** As a clause. */
  readonly why: string;
}

const SENTENCES = {
  "held-back": "is held back",
  "not-claimed": "was not claimed",
  "not-closed": "could not be closed",
  "not-closed-yet": "is done, but could not be closed yet",
  "not-given-back": "could not be released",
} as const;

/** The kinds of warnings about a task. */
const TASK_WARNINGS = Object.keys(SENTENCES) as readonly TaskWarning["kind"][];

/** A warning in words, for the user. */
export function tellWarning(warning: Warning): string {
  return typeof warning === "string" ? warning : `${warning.taskId} ${SENTENCES[warning.kind]}: ${warning.why}`;
}

/** Whether a warning is of this task, and of one of these kinds. */
export function isAbout(warning: Warning, taskId: string, kinds = TASK_WARNINGS): boolean {
  return typeof warning !== "string" && warning.taskId === taskId && kinds.includes(warning.kind);
}
