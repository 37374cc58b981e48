/** Something that an agent noticed and left alone. */
export interface SeenNote {
  /** In the agent's words. */
  readonly text: string;
  /** The task that it became. */
  readonly task?: string;
  /** Why it became none, where it should have. */
  readonly why?: string;
}

/** It in words, for the user. */
export function tellSeen({ text, task, why }: SeenNote): string {
  if (task !== undefined) return `follow-up ${task}: ${text}`;
  return `it noticed and left alone: ${text}${why === undefined ? "" : ` (no task: ${why})`}`;
}

/** The part of an outcome that tells them. */
interface Remarks {
  readonly notes?: readonly string[];
  readonly seen?: readonly SeenNote[];
}

/** What the user should know of how an attempt ended, besides its summary, a clause each. */
export function remarksOnEnd({ notes = [], seen = [] }: Remarks): readonly string[] {
  return [...notes, ...seen.map(tellSeen)];
}
