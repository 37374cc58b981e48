import { quoteArgument } from "../quote-for-shell.ts";
import { elapsed } from "../text/elapsed.ts";
import { showMegabytes, showSize } from "../text/show-size.ts";
import { describeState } from "../worktrees/describe-state.ts";
import type { ListedWorktree } from "../worktrees/worktree.ts";
import { type Column, renderTable } from "./render-table.ts";

const COLUMNS: readonly Column[] = [
  { head: "WORKTREE" },
  { head: "TASK" },
  { head: "AGE", align: "right" },
  { head: "SIZE", align: "right" },
  { head: "HOLDS", least: 24 },
];

/**
 * Worktrees beside each other, a line each, and below them what may be done. Branches are quoted: whoever named them may mean harm.
 *
 * @param limit what they may take in all, in bytes.
 */
export function renderWorktrees(
  worktrees: readonly ListedWorktree[],
  width: number,
  now: Date,
  limit?: number,
): string[] {
  if (worktrees.length === 0) return ["No agent has left a worktree."];
  const rows = worktrees.map(({ id, taskId = "", since, bytes, state }) => [
    id,
    taskId,
    elapsed(now.getTime() - Date.parse(since)),
    showSize(bytes),
    describeState(state),
  ]);
  const diffs = worktrees.flatMap(({ branch, head, state }) =>
    "commits" in state && state.commits > 0 ? [`  git diff ${quoteArgument(`HEAD...${branch ?? head}`)}`] : [],
  );
  const shown = diffs.length === 0 ? [] : ["", "To see what their commits change:", ...diffs];
  const used = worktrees.reduce((sum, { bytes }) => sum + bytes, 0);
  const allowed =
    limit === undefined ? [] : [`Together ${showMegabytes(used)}; worktreeMegabytes allows ${showMegabytes(limit)}.`];
  return [
    ...renderTable(COLUMNS, rows, width),
    ...allowed,
    ...shown,
    "",
    "To remove one: skyfom worktrees remove WORKTREE",
  ];
}
