import type { Task } from "../../tasks/task.ts";

/** The beginning of the note that a run adds to a task which it releases undone. */
function markOf(run: string): string {
  return `Not done in run ${run}: `;
}

/**
 * Whether somebody has added to a task's notes since a run gave it back: the answer to a question, or what the next agent should do
 * differently. Notes that no longer contain what the run wrote were rewritten, which counts as well.
 *
 * @param summaries what the run's agents ended with, of which its note is made; each may have several lines.
 */
export function hasNewNote({ notes }: Pick<Task, "notes">, run: string, summaries: readonly string[]): boolean {
  const at = notes.lastIndexOf(markOf(run));
  if (at === -1) return notes.trim() !== "";
  const told = notes.slice(at + markOf(run).length);
  const rest = summaries.reduce((text, summary) => text.replace(summary, () => ""), told);
  const below = rest.indexOf("\n");
  return below !== -1 && rest.slice(below).trim() !== "";
}
