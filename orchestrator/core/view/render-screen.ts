import type { Look } from "./look.ts";
import { renderStatus } from "./render-status.ts";
import type { Status } from "./status.ts";

/** Rows of a terminal above which the lists of tasks may be longer. */
const TALL = 36;
const ROWS_OF_LIST = 8;
const ROWS_OF_LIST_WHERE_LOW = 3;

/** A status as exactly so many lines of a screen, the last one telling how to leave, and what else `note` says. */
export function renderScreen(
  status: Status,
  look: Pick<Look, "width" | "paint">,
  rows: number,
  note?: string,
): string[] {
  const rowsOfList = rows >= TALL ? ROWS_OF_LIST : ROWS_OF_LIST_WHERE_LOW;
  const lines = renderStatus(status, { ...look, rowsOfList, paths: "none" }).split("\n");
  const room = Math.max(0, rows - 1);
  const shown = lines.slice(0, room);
  const hidden = lines.length - shown.length;
  const foot = `${hidden > 0 ? `${hidden} more ${hidden === 1 ? "line" : "lines"} · ` : ""}q quits${note === undefined ? "" : ` · ${note}`}`;
  return [...shown, ...Array(room - shown.length).fill(""), look.paint.dim(foot.slice(0, look.width))];
}
