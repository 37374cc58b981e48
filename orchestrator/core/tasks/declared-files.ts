import type { Task } from "./task.ts";

/** A line that declares files: `Files: src/a.ts, docs/**`, also as a list item or in bold. */
const FILES_LINE = /^[ \t]*(?:[-*][ \t]+)?\**files\**[ \t]*:\**[ \t]*(.*)$/i;
const ITEM = /^[ \t]*[-*][ \t]+(\S.*)$/;

/**
 * The paths and globs that a task says it will write: the list `files` of its metadata, and a `Files:` line in its description or
 * design, whose list may also follow as items below it. Empty when it declares none.
 */
export function declaredFiles(task: Pick<Task, "metadata" | "description" | "design">): string[] {
  const fromMetadata = [task.metadata.files]
    .flat()
    .flatMap((entry) => (typeof entry === "string" ? splitFiles(entry) : []));
  const fromText = [task.description, task.design].flatMap(filesInText);
  return [...new Set([...fromMetadata, ...fromText])];
}

function filesInText(text: string): string[] {
  if (!/files/i.test(text)) return [];
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const declared = FILES_LINE.exec(line)?.[1];
    if (declared === undefined) return [];
    if (declared !== "") return splitFiles(declared);
    const items = lines.slice(at + 1);
    const end = items.findIndex((item) => !ITEM.test(item));
    return items.slice(0, end === -1 ? undefined : end).flatMap((item) => splitFiles(ITEM.exec(item)?.[1] ?? ""));
  });
}

/** Cuts at commas, but not within braces, and at blanks where there is no such comma. An exclusion (`!…`) is left out: it frees nothing. */
export function splitFiles(list: string): string[] {
  const byComma = list.split(/,(?![^{]*\})/);
  const entries = byComma.length > 1 || /`/.test(list) ? byComma : list.split(/\s+/);
  return entries
    .map((entry) => entry.trim().replace(/^[`"']+|[`"'.;]+$/g, ""))
    .filter((entry) => entry !== "" && !entry.startsWith("!"));
}
