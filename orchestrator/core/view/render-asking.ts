import { elapsed } from "../text/elapsed.ts";
import type { Look } from "./look.ts";
import { type Column, renderTable } from "./render-table.ts";
import { cutEnd } from "./show-text.ts";
import type { Status } from "./status.ts";
import { wrapLines } from "./wrap-lines.ts";

const COLUMNS: readonly Column[] = [
  { head: "TASK", most: 16, cut: "start" },
  { head: "TOOL", most: 16 },
  { head: "ASKED", align: "right" },
  { head: "WHAT", least: 22 },
];

const EXPLAINED = "In their session of Claude Code. A call that you have allowed is listed until it has ended.";

/** Agents for whose calls Claude Code has asked the person. */
export function renderAsking({ agents, at }: Pick<Status, "agents" | "at">, { width, paint }: Look): string[] {
  const rows = agents.flatMap(({ asks, taskId, description }) =>
    asks === null
      ? []
      : [[taskId ?? "", asks.tool, `${elapsed(Date.parse(at) - Date.parse(asks.since))} ago`, description]],
  );
  if (rows.length === 0) return [];
  const count = rows.length === 1 ? "an agent asks" : `${rows.length} agents ask`;
  return [
    paint.red(cutEnd(`Permission   ${count} for it`, width)),
    ...renderTable(COLUMNS, rows, width),
    ...wrapLines(EXPLAINED, width, "  ").map(paint.dim),
  ];
}
