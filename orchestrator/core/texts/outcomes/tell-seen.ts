import { counted } from "../../text/counted.ts";

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
  return `it noticed and left alone: ${text}${why === undefined ? "" : ` (no task is known: ${why})`}`;
}

/** The note of what an agent noticed beyond what is named. `whole` says where its report is. */
export function tellMoreSeen(more: number, whole: string, shouldBeTasks: boolean): string {
  const [they, tasks] = more === 1 ? ["it is", "a task"] : ["they are", "tasks"];
  const lack = shouldBeTasks ? ` that did not become ${tasks}` : "";
  return `it noticed ${counted(more, "more thing")}${lack}; ${they} in ${whole}`;
}
