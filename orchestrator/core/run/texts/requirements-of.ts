import type { Task } from "../../tasks/task.ts";

/** What a task asks for, as one text. Its notes are the last, so that one more of them adds to the end. */
export function requirementsOf({ title, description, design, acceptance, notes }: Task): string {
  const told = notes.trim() === "" ? "" : `Notes:\n${notes}`;
  return [title, description, design, acceptance, told].filter((text) => text.trim() !== "").join("\n\n");
}
