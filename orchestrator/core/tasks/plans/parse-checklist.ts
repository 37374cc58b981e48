import type { Problem } from "../../problem.ts";
import { splitFiles } from "../files/declared-files.ts";
import { withoutEnd } from "./without-end.ts";

/** One item of a checklist; its parent is an item too, since ids do not exist yet. */
export interface ChecklistItem {
  /** One-based line of the file. */
  readonly line: number;
  readonly parent?: ChecklistItem;
  readonly isDone: boolean;
  title: string;
  description: string;
  priority?: number;
  readonly files: string[];
  /** What stands after `needs:`, not yet looked up. */
  readonly needs: string[];
}

/** An item on the way from the top of the list to the line that is being read. */
interface Open {
  readonly item: ChecklistItem;
  readonly indent: number;
  readonly text: string[];
}

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\](?:\s+(.*))?$/s;
const FENCE = /^\s*(`{3,}|~{3,})/;
const FIELD_LINE = /^\s*(?:[-*+]\s+)?(?:needs|files):/i;
const FIELD = /\b(needs|files):/gi;
const PRIORITY = /(?:^|\s)[([]?p([0-4])[)\]]?[,;]?(?=\s|$)/i;

/**
 * Reads the items of a Markdown checklist: `- [ ] Title p1 needs: Other title files: src/**`. Nesting makes a parent. The indented
 * lines below an item are its description, except those that begin with `needs:` or `files:`. What is in a code block is text.
 */
export function parseChecklist(markdown: string, where: string): { items: ChecklistItem[]; problems: Problem[] } {
  const items: ChecklistItem[] = [];
  const open: Open[] = [];
  let fence: string | undefined;
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    const marker = FENCE.exec(line)?.[1];
    const wasInFence = fence !== undefined;
    if (marker && (!fence || marker.startsWith(fence))) fence = fence ? undefined : marker;
    const found = wasInFence ? null : ITEM.exec(line);
    if (line.trim() !== "") closeDownTo(open, widthOf(line));
    if (found) items.push(openItem(open, line, at + 1, found));
    else if (!wasInFence && FIELD_LINE.test(line) && open.length > 0) takeFields((open.at(-1) as Open).item, line);
    else open.at(-1)?.text.push(line);
  }
  closeDownTo(open, 0);
  const untitled = items.filter((item) => item.title === "");
  return { items, problems: untitled.map((item) => describeUntitled(`${where}:${item.line}`)) };
}

/** Ends the items that a line of this indent no longer belongs to. */
function closeDownTo(open: Open[], indent: number): void {
  for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
    last.item.description = dedent(last.text);
    open.pop();
  }
}

function openItem(open: Open[], line: string, number: number, [, mark, text = ""]: RegExpExecArray): ChecklistItem {
  const parent = open.at(-1)?.item;
  const isDone = mark !== " ";
  const item: ChecklistItem = {
    line: number,
    isDone,
    title: "",
    description: "",
    files: [],
    needs: [],
    ...(parent ? { parent } : {}),
  };
  item.title = takeFields(item, text);
  open.push({ item, indent: widthOf(line), text: [] });
  return item;
}

/** Takes `needs:`, `files:` and the priority out of a line; returns what is left of it. */
function takeFields(item: ChecklistItem, line: string): string {
  const fields = [...line.matchAll(FIELD)];
  for (const [at, field] of fields.entries()) {
    const value = takePriority(item, line.slice(field.index + field[0].length, fields[at + 1]?.index));
    const entries = withoutEnd(withoutOpened(value), ";,(–—-");
    if (field[1]?.toLowerCase() === "files") item.files.push(...splitFiles(entries));
    else item.needs.push(...splitNeeds(entries));
  }
  const rest = takePriority(item, line.slice(0, fields[0]?.index));
  return fields.length > 0 ? withoutEnd(rest, " \t;,(–—-") : rest;
}

/** Without the bracket at its end that was opened before the field, as in `Title (files: a.ts)`. */
function withoutOpened(value: string): string {
  return value.endsWith(")") && value.split(")").length > value.split("(").length ? value.slice(0, -1) : value;
}

function takePriority(item: ChecklistItem, text: string): string {
  const found = PRIORITY.exec(text);
  if (!found) return text.trim();
  item.priority = Number(found[1]);
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/g, " ").trim();
}

function splitNeeds(text: string): string[] {
  const needs = text.split(/[,;]/).map((need) => need.trim().replace(/^["“]|["”.)]$/g, ""));
  return needs.filter((need) => need !== "");
}

function dedent(lines: readonly string[]): string {
  const least = lines.reduce(
    (most, line) => (line.trim() === "" ? most : Math.min(most, widthOf(line))),
    Number.MAX_SAFE_INTEGER,
  );
  return lines
    .map((line) => line.replaceAll("\t", TAB).slice(least))
    .join("\n")
    .trim();
}

const TAB = "    ";

function widthOf(text: string): number {
  return (/^\s*/.exec(text)?.[0] ?? "").replaceAll("\t", TAB).length;
}

function describeUntitled(where: string): Problem {
  return { where, what: "this item has no title", fix: "Write the title after the box." };
}
