import { toLine } from "../../core/printable.ts";
import { markLines, quoteLine, quoteText } from "../../core/quote-text.ts";
import { type Need, tellerOf } from "../../core/run/needs/need.ts";
import type { SkillChoice } from "../../core/tasks/choose-skill.ts";
import { describeBlockers } from "../../core/tasks/plan-change.ts";
import type { Blocked, Blocker } from "../../core/tasks/ready/find-blocked.ts";
import type { Task } from "../../core/tasks/task.ts";
import { NOTES_AUTHOR, TASK_AUTHOR } from "../../core/texts/brief-texts.ts";
import type { Settling } from "../../core/texts/reasons/tell-left.ts";
import type { Look } from "../../core/view/look.ts";
import { cutEnd } from "../../core/view/show-text.ts";
import { widthOf } from "../../core/view/width-of.ts";

/** Longest summary of an attempt, in characters. */
const LONGEST_SUMMARY = 200;

/**
 * One task a line: id, priority, type, title, and who has it or what blocks it. In a terminal the title gives way first, so that what
 * keeps a task is read in any width.
 */
export function renderTasks(
  tasks: readonly Task[],
  { width, paint }: Pick<Look, "width" | "paint">,
  blocked: Blocked = new Map(),
): string {
  const widest = tasks.reduce((most, { id }) => Math.max(most, widthOf(toLine(id))), 0);
  return tasks
    .map((task) => {
      const id = toLine(task.id);
      const begin = `${id}${" ".repeat(widest - widthOf(id))}  P${task.priority}  ${toLine(task.type)}  `;
      const remarks = remarksOn(task, blocked);
      const room = width - widthOf(begin);
      const tail = cutEnd(remarks === "" ? "" : `  (${remarks})`, Math.max(0, room - LEAST_TITLE));
      const title = cutEnd(toLine(task.title), Math.max(LEAST_TITLE, room - widthOf(tail)));
      return `${begin}${title}${tail === "" ? "" : paint.dim(tail)}`;
    })
    .join("\n");
}

/** Columns that a title keeps. */
const LEAST_TITLE = 20;

function remarksOn({ id, status, assignee }: Task, blocked: Blocked): string {
  const blockers = blocked.get(id);
  const remarks = [status === "open" ? undefined : status, assignee, blockers && describeBlockers(blockers)];
  return toLine(remarks.filter((remark) => remark !== undefined).join("; "));
}

/** A task in a line, by its id and its title. */
export function describeTask({ id, title }: Task): string {
  return `${toLine(id)}  ${toLine(title)}`;
}

/** What is known of a task beside the tracker's own words. */
interface TaskBesides {
  readonly files: readonly string[];
  readonly skill: SkillChoice;
  readonly blockers: readonly Blocker[];
  /** Attempts at it, of every run that is kept, the oldest first. */
  readonly history: readonly TriedBefore[];
  readonly need: Need | undefined;
}

/** One attempt at a task. */
interface TriedBefore {
  readonly reference: string;
  readonly at: string;
  readonly outcome: string;
  readonly summary: string;
}

/** Everything about one task, for people. */
export function renderTask(task: Task, { files, skill, blockers, history, need }: TaskBesides): string {
  const facts = [
    ["status", task.status],
    ["priority", `P${task.priority}`],
    ["type", task.type],
    ["assignee", task.assignee],
    ["labels", task.labels.join(", ")],
    ["files", files.join(", ") || "none declared"],
    ["skill", `${skill.skill} (${skill.because})`],
    ["depends on", task.dependencies.map((edge) => `${edge.on} (${edge.type})`).join(", ")],
    ["blocked", blockers.length > 0 ? describeBlockers(blockers) : ""],
    ["deferred until", task.deferUntil],
    ["created", task.createdAt],
    ["closed", task.closedAt && `${task.closedAt}${task.closeReason ? `: ${task.closeReason}` : ""}`],
  ].filter(([, value]) => value);
  const texts = [
    ["Description", task.description, TASK_AUTHOR],
    ["Design", task.design, TASK_AUTHOR],
    ["Acceptance criteria", task.acceptance, TASK_AUTHOR],
    ["Notes", task.notes, NOTES_AUTHOR],
  ].filter(([, value]) => value);
  return [
    describeTask(task),
    ...facts.map(([name, value = ""]) => `  ${name}: ${toLine(value)}`),
    ...(need
      ? ["", `Needs you (${tellerOf(need)}):`, ...markLines(need.text), ...need.settlings.map(renderSettling)]
      : []),
    ...(history.length > 0 ? ["", "Tried before, as Skyfom and the agents tell it", ...history.map(renderTry)] : []),
    // Quoted as in a brief, because a model may read these foreign words.
    ...texts.map(([name, value = "", author = ""]) => `\n${name}\n${quoteText(value, { author })}`),
  ].join("\n");
}

function renderSettling({ command, effect }: Settling): string {
  return `  ${command}  ${effect}`;
}

function renderTry({ reference, at, outcome, summary }: TriedBefore): string {
  return `> ${at.slice(0, 16).replace("T", " ")}  ${reference}  ${outcome}: ${quoteLine(summary, LONGEST_SUMMARY)}`;
}
