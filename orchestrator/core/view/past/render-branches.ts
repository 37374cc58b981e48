import { toLine } from "../../printable.ts";
import { type TaskBranch, tellBranch } from "../../worktrees/task-branch.ts";
import type { Look } from "../look.ts";
import { cutEnd } from "../show-text.ts";
import { wrapLines } from "../wrap-lines.ts";

/** Where the work of a run in worktrees is, by task, with the command that shows what each has changed. */
export function renderBranches(run: string, branches: readonly TaskBranch[], look: Look): string[] {
  if (branches.length === 0) return [];
  const { width, rowsOfList, paint } = look;
  const more = branches.length - rowsOfList;
  return [
    paint.bold(cutEnd(`Work in worktrees, run ${toLine(run)}`, width)),
    ...branches.slice(0, rowsOfList).flatMap((one) => [
      cutEnd(`  ${toLine(`${one.key}  ${one.title}`)}`, width),
      ...wrapLines(tellBranch(one), width, "    "),
      // never cut: a command that lost its end would be another one
      ...(one.diff === null ? [] : [`    ${one.diff}`]),
    ]),
    ...(more > 0 ? [`  and ${more} more: skyfom status --all`] : []),
  ];
}
