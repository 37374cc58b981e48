import { linesOf } from "./lines-outside-fences.ts";
import type { ChecklistItem } from "./parse-checklist.ts";

const TASK = /^#{2,4}\s+Task\s+(\d+)\s*[:.–-]\s*(\S.*)$/s;
const HEADING = /^(#{1,4})\s/;
const STEP = /^\s*[-*]\s+\[([ xX])\]/;
const FILE = /^\s*[-*]\s+(?:Create|Modify|Test|Delete|Move)\b[^:]*:\s*(.*)$/is;

/** Whether this is a plan as superpowers writes them: a heading for each task, whose steps are the boxes below it. */
export function isSuperpowers(markdown: string): boolean {
  return linesOf(markdown).some(({ text, isCode }) => !isCode && TASK.test(text));
}

/**
 * Reads such a plan: a task is a section, its steps are its description, and the files that it names are its own. A task needs the one
 * before it, since such a plan is written to be worked through in its order. One of which every step is ticked off is done.
 */
export function parseSuperpowers(markdown: string): ChecklistItem[] {
  const sections: { line: number; title: string; level: number; body: { text: string; isCode: boolean }[] }[] = [];
  let open: (typeof sections)[number] | undefined;
  for (const { number, text, isCode } of linesOf(markdown)) {
    const title = isCode ? undefined : TASK.exec(text)?.[2];
    const level = isCode ? undefined : HEADING.exec(text)?.[1]?.length;
    if (title !== undefined && level !== undefined) {
      open = { line: number, title: title.trim(), level, body: [] };
      sections.push(open);
    } else if (open && level !== undefined && level <= open.level) open = undefined;
    else open?.body.push({ text, isCode });
  }
  return sections.map(({ line, title, body }, at) => {
    const boxes = body.flatMap(({ text, isCode }) => (isCode ? [] : (STEP.exec(text)?.[1] ?? [])));
    const before = sections[at - 1]?.title;
    return {
      line,
      isDone: boxes.length > 0 && boxes.every((box) => box !== " "),
      title,
      description: body
        .map(({ text }) => text)
        .join("\n")
        .trim(),
      files: [...new Set(body.flatMap(({ text, isCode }) => (isCode ? [] : filesIn(text))))],
      needs: before === undefined ? [] : [before],
    };
  });
}

/** `` `src/a.py:12-30` `` is of `src/a.py`. */
function filesIn(line: string): string[] {
  const named = FILE.exec(line)?.[1];
  if (named === undefined) return [];
  const quoted = [...named.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
  const paths = quoted.length > 0 ? quoted : [named.trim().split(/\s/, 1)[0] ?? ""];
  return paths
    .map((path) => path.replace(/:\d+(?:[-–]\d+)?(?:,\s*\d+(?:[-–]\d+)?)*$/, "").trim())
    .filter((path) => path !== "");
}
