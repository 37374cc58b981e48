import { showCost } from "../../cost/show-cost.ts";
import { countTokens } from "../../cost/token-usage.ts";
import type { LastRun } from "../../run/needs/last-run.ts";
import { elapsed } from "../../text/elapsed.ts";
import { type Column, renderTable } from "../render-table.ts";
import { shortCount } from "../show-text.ts";

const COLUMNS: readonly Column[] = [
  { head: "RUN" },
  { head: "BEGAN" },
  { head: "TOOK", align: "right" },
  { head: "DONE", align: "right" },
  { head: "ASKED", align: "right" },
  { head: "DOUBT", align: "right" },
  { head: "FAILED", align: "right" },
  { head: "TOKENS", align: "right" },
  { head: "COST", align: "right" },
  { head: "FOR", least: 12 },
];

/** A run in the list: what it came to so far, and whether it is over. */
export interface ListedRun extends LastRun {
  readonly isOver: boolean;
}

/** Runs beside each other, a line each, as they were given. */
export function renderRuns(runs: readonly ListedRun[], width: number): string[] {
  const number = (count: number) => (count === 0 ? "" : String(count));
  return renderTable(
    COLUMNS,
    runs.map((run) => [
      run.id,
      run.openedAt.slice(0, 16).replace("T", " "),
      `${elapsed(Date.parse(run.finishedAt) - Date.parse(run.openedAt))}${run.isOver ? "" : " …"}`,
      `${run.closed}/${run.begun}`,
      number(run.questions),
      number(run.inDoubt),
      number(run.failed),
      run.tokens === null ? "" : shortCount(countTokens(run.tokens)),
      run.tokens === null ? "" : showCost(run.tokens).replace("cost unknown", "unknown"),
      run.composite === null ? "" : `${run.composite.skillName}: ${run.composite.title}`,
    ]),
    width,
  );
}
