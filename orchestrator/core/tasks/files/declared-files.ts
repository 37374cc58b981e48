import type { Task } from "../task.ts";

/**
 * A line that declares files: `Files: src/a.ts, docs/**`, also as a list item or in bold. What follows is taken to its end, whatever it
 * holds: were there marks that it stops at, each blank before it would be tried as its beginning.
 */
const FILES_LINE = /^[ \t]*(?:[-*][ \t]+)?\**files\**[ \t]*:\**[ \t]*(.*)$/is;
const ITEM = /^[ \t]*[-*][ \t]+(\S.*)$/s;

/** A task that names more files than this, or a longer one, may write anything: all others wait for it. */
const MOST_FILES = 500;
const LONGEST_FILE = 500;
const ANYTHING = "**";

/**
 * The paths and globs that a task says it will write: the list `files` of its metadata, and a `Files:` line in its description or
 * design, whose list may also follow as items below it. Empty when it declares none; with `**` at its end where there are too many.
 */
export function declaredFiles(task: Pick<Task, "metadata" | "description" | "design">): string[] {
  const fromMetadata = [task.metadata.files]
    .flat()
    .flatMap((entry) => (typeof entry === "string" ? splitFiles(entry) : []));
  const fromText = [task.description, task.design].flatMap(filesInText);
  return boundFiles([...new Set([...fromMetadata, ...fromText])]);
}

/** A list of files that is not without end: what is left out is taken for everything. */
export function boundFiles(files: readonly string[]): string[] {
  const short = files.filter(({ length }) => length <= LONGEST_FILE).slice(0, MOST_FILES);
  return short.length === files.length ? short : [...short, ANYTHING];
}

function filesInText(text: string): string[] {
  if (!/files/i.test(text)) return [];
  const files: string[] = [];
  let isListOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const declared = FILES_LINE.exec(line)?.[1];
    const item: string | undefined = isListOpen && declared === undefined ? ITEM.exec(line)?.[1] : undefined;
    isListOpen = declared === "" || item !== undefined;
    files.push(...splitFiles(declared ?? item ?? ""));
  }
  return files;
}

/** A text without the lines in which it declares files, and without the list below such a line. */
export function withoutFilesLines(text: string): string {
  if (!/files/i.test(text)) return text;
  let isInList = false;
  const kept = text.split("\n").filter((line) => {
    const declared = FILES_LINE.exec(line)?.[1];
    const isItem = isInList && ITEM.test(line);
    isInList = declared === "" || isItem;
    return declared === undefined && !isItem;
  });
  return kept.join("\n").trim();
}

/** Cuts at commas that are not within braces, else at blanks. An exclusion (`!…`) is left out: it frees nothing. */
export function splitFiles(list: string): string[] {
  const byComma = cutAtCommas(list);
  const entries = byComma.length > 1 || list.includes("`") ? byComma : list.split(/\s+/);
  return boundFiles(entries.map(withoutQuotes).filter((entry) => entry !== "" && !entry.startsWith("!")));
}

/** From the end on: a comma is within braces where the next of them closes. */
function cutAtCommas(list: string): string[] {
  const entries: string[] = [];
  let end = list.length;
  let isWithin = false;
  for (let at = list.length - 1; at >= 0; at--) {
    const character = list[at];
    if (character === "}") isWithin = true;
    else if (character === "{") isWithin = false;
    else if (character === "," && !isWithin) {
      entries.push(list.slice(at + 1, end));
      end = at;
    }
  }
  entries.push(list.slice(0, end));
  return entries.reverse();
}

function withoutQuotes(entry: string): string {
  const trimmed = entry.trim();
  let [from, to] = [0, trimmed.length];
  while (from < to && "`\"'".includes(trimmed[from] ?? " ")) from += 1;
  while (to > from && "`\"'.;".includes(trimmed[to - 1] ?? " ")) to -= 1;
  // `.` and `..` are names, and no end of a sentence
  const dots = /^\.{1,2}(?!\.)/.exec(trimmed.slice(to))?.[0] ?? "";
  const isName = to === from || "/\\".includes(trimmed[to - 1] ?? "");
  return trimmed.slice(from, isName ? to + dots.length : to);
}
