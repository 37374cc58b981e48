import type { Look, Paint } from "./look.ts";
import { type Column, renderTable } from "./render-table.ts";
import type { Status } from "./status.ts";
import { widthOf } from "./width-of.ts";
import { wrapLines } from "./wrap-lines.ts";
import { wrapParts } from "./wrap-parts.ts";

/** Most lines for the reason of a task. */
const LINES_OF_REASON = 2;

const NO_TASKS = 'None yet. Make one: `skyfom task add "What is to be done"`.';

/** A task: its id, what keeps it, and its title. */
type Row = readonly [id: string, why: string, title: string];

/** The tasks by what keeps them; of long lists the beginning. */
export function renderTaskLists({ tasks, agents }: Status, look: Look): string[] {
  if (!tasks) return [];
  const inTable = new Set(agents.map(({ taskId }) => taskId));
  const { ready, running, inDoubt, done, heldBack, blocked } = tasks;
  const claimed = running.filter(({ id }) => !inTable.has(id));
  const isAny = [running, inDoubt, ready, heldBack, blocked].some(({ length }) => length > 0) || done > 0;
  const counts = [
    `${running.length - claimed.length} running`,
    ...(claimed.length > 0 ? [`${claimed.length} claimed`] : []),
    ...(inDoubt.length > 0 ? [`${inDoubt.length} in doubt`] : []),
    `${ready.length} ready`,
    `${heldBack.length} held back`,
    `${blocked.length} blocked`,
    `${done} done`,
  ];
  return [
    ...wrapParts("Tasks   ", counts, look.width).map((line) => line.replace(/^Tasks/, look.paint.bold)),
    ...(isAny ? [] : wrapLines(NO_TASKS, look.width, "  ").map(look.paint.dim)),
    ...list(
      "ready",
      ready.map(({ id, title, why }) => [id, why ?? "", title]),
      look,
    ),
    ...list(
      "held back",
      heldBack.map(({ id, title, reason }) => [id, reason, title]),
      look,
    ),
    ...list(
      "blocked",
      blocked.map(({ id, title, by }) => [id, `by ${by.join(", ")}`, title]),
      look,
    ),
    ...list(
      "claimed",
      claimed.map(({ id, title, assignee }) => [id, assignee ?? "", title]),
      look,
    ),
  ];
}

function list(name: string, rows: readonly Row[], { width, rowsOfList, paint }: Look): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, rowsOfList);
  const more = rows.length - shown.length;
  const head = name.toUpperCase();
  const columns: readonly Column[] = [{ head, most: 16, cut: "start" }, { head: "" }, { head: "" }];
  const whole = renderTable(columns, shown, Number.POSITIVE_INFINITY);
  const fits = whole.every((line) => widthOf(line) <= width) || shown.every(([, why]) => why === "");
  return [
    "",
    ...(fits ? renderTable(columns, shown, width) : inTwoLines(head, shown, width, paint)),
    ...tellMore(more),
  ];
}

/** Where a task and what keeps it do not fit beside each other: the task in a line, and below it the reason. */
function inTwoLines(head: string, rows: readonly Row[], width: number, paint: Paint): string[] {
  const columns: readonly Column[] = [{ head, most: 16, cut: "start" }, { head: "" }];
  const [heading = "", ...lines] = renderTable(
    columns,
    rows.map(([id, , title]) => [id, title]),
    width,
  );
  const reasons = rows.map(([, why]) =>
    why === "" ? [] : wrapLines(why, width, "      ", LINES_OF_REASON).map(paint.dim),
  );
  return [heading, ...lines.flatMap((line, n) => [line, ...(reasons[n] ?? [])])];
}

function tellMore(count: number): string[] {
  return count > 0 ? [`  and ${count} more`] : [];
}
