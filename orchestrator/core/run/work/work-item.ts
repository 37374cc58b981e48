import { skillInFewWords } from "../../composition/describe-in-few-words.ts";
import { toLine } from "../../printable.ts";
import { chooseSkill } from "../../tasks/choose-skill.ts";
import { boundFiles, declaredFiles } from "../../tasks/files/declared-files.ts";
import type { Task } from "../../tasks/task.ts";
import type { MemberRun } from "../run.ts";
import type { Member } from "./member-work.ts";

/** One piece of work for one agent, by where it is kept. */
export type WorkItem =
  /** In the tracker: a run claims it, and closes it or gives it back. */
  | { readonly kind: "task"; readonly task: Task; readonly skillName: string }
  /** In a composition. The composite's run has claimed the whole task. */
  | { readonly kind: "member"; readonly taskId: string; readonly member: Member }
  /** In the checklist by which an agent split its own work. */
  | { readonly kind: "part"; readonly taskId: string; readonly member: Member };

/** A task as a run works on it, with the skill of an earlier attempt, or else the one that it asks for. */
export function itemOfTask(task: Task, skillName = chooseSkill(task).skill): WorkItem {
  return { kind: "task", task, skillName };
}

export function itemOfMember({ kind, work }: Pick<MemberRun, "kind" | "work">, member: Member): WorkItem {
  return { kind: kind === "split" ? "part" : "member", taskId: work.taskId, member };
}

/** The name of an item, unique in its run. */
export function nameOfItem(item: WorkItem): string {
  return item.kind === "task" ? item.task.id : item.member.name;
}

/** The task that the work is for. */
export function taskOfItem(item: WorkItem): string {
  return item.kind === "task" ? item.task.id : item.taskId;
}

export function skillOfItem(item: WorkItem): string {
  return item.kind === "task" ? item.skillName : item.member.skillName;
}

/** Paths and globs that are its own while it is worked on. */
export function filesOfItem(item: WorkItem): readonly string[] {
  return item.kind === "task" ? declaredFiles(item.task) : boundFiles(item.member.files ?? []);
}

/** A few words that tell its agent apart: one line that is safe to print, since the client, the ledger and people show it. */
export function titleOfItem(item: WorkItem): string {
  return toLine(nameWork(item));
}

function nameWork(item: WorkItem): string {
  switch (item.kind) {
    case "task":
      return item.task.title;
    case "member":
      return skillInFewWords(item.member.skillName);
    case "part":
      return item.member.role.split("\n", 1)[0] ?? "";
    default:
      return item satisfies never;
  }
}
