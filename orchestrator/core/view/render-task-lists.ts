import type { Look } from "./look.ts";
import { renderTable } from "./render-table.ts";
import { cutEnd } from "./show-text.ts";
import type { Status } from "./status.ts";

/** The tasks by what keeps them; of long lists the beginning. */
export function renderTaskLists({ tasks, agents }: Status, look: Look): string[] {
  if (!tasks) return [];
  const inTable = new Set(agents.map(({ taskId }) => taskId));
  const { ready, running, inDoubt, done, heldBack, blocked } = tasks;
  const counts = [
    `${running.length} running`,
    ...(inDoubt.length > 0 ? [`${inDoubt.length} in doubt`] : []),
    `${ready.length} ready`,
    `${heldBack.length} held back`,
    `${blocked.length} blocked`,
    `${done} done`,
  ];
  return [
    cutEnd(`Tasks   ${counts.join(" · ")}`, look.width).replace(/^Tasks/, look.paint.bold),
    ...list(
      "ready",
      ready.map(({ id, title }) => [id, title, ""]),
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
      running.filter(({ id }) => !inTable.has(id)).map(({ id, title, assignee }) => [id, assignee ?? "", title]),
      look,
    ),
  ];
}

function list(name: string, rows: readonly (readonly string[])[], { width, rowsOfList }: Look): string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, rowsOfList);
  const lines = renderTable(
    [{ head: name.toUpperCase(), most: 16, cut: "start" }, { head: "", most: Math.max(20, width - 30) }, { head: "" }],
    shown,
    width,
  );
  const more = rows.length - shown.length;
  return ["", ...lines, ...(more > 0 ? [`  and ${more} more`] : [])];
}
