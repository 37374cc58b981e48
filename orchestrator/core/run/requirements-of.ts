import type { Task } from "../tasks/task.ts";

/** What a task asks for, as one text. */
export function requirementsOf({ title, description, design, acceptance }: Task): string {
  return [title, description, design, acceptance].filter((text) => text.trim() !== "").join("\n\n");
}
