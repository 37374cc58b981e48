import type { Task } from "../../tasks/task.ts";
import { partsOfNotes } from "./run-note.ts";

/**
 * Whether somebody has added to a task's notes since a run gave it back: the answer to a question, or what the next agent should do
 * differently. What runs have written does not count. Where the run's note is gone, somebody has rewritten them, and any text counts.
 *
 * @param summaries what the run's agents ended with, of which its note is made: an unmarked note does not say where it ends.
 */
export function hasNewNote({ notes }: Pick<Task, "notes">, run: string, summaries: readonly string[]): boolean {
  const parts = partsOfNotes(notes);
  const own = parts.map((part) => (part.by === "run" && part.note.run === run ? part.note.kind : undefined));
  const given = own.lastIndexOf("not-done");
  const at = given === -1 ? own.findLastIndex((kind) => kind !== undefined) : given;
  const added = parts.slice(at + 1).flatMap((part) => (part.by === "others" ? [part.text] : []));
  const note = parts[at];
  if (note?.by !== "run" || !note.isUnmarked) return added.some((text) => text.trim() !== "");
  const told = [note.note.text, ...added].join("\n");
  const rest = summaries.reduce((text, summary) => text.replace(summary, () => ""), told);
  const below = rest.indexOf("\n");
  return below !== -1 && rest.slice(below).trim() !== "";
}
