import Table from "cli-table3";
import stringWidth from "string-width";
import { toLine } from "./printable.ts";
import { cutEnd, cutStart } from "./show-text.ts";

/** A column of a table in a terminal. */
export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly align?: "right";
  /** Most columns of the terminal that it takes, where its content would take more. */
  readonly most?: number;
  /** Columns of the terminal that the last column keeps, where the others can give way. */
  readonly least?: number;
  /** Which side goes where it is too long: of ids and paths the end tells one from another. */
  readonly cut?: "start";
}

/** What stands between two columns, and what leads a line. */
const GAP = "  ";

/** Every border is left out: a plain table is read out well by a screen reader and greps well. */
const NO_BORDERS = Object.fromEntries(
  ["top", "bottom", "mid", "left", "right"].flatMap((side) => [
    [side, ""],
    [`${side}-mid`, ""],
    [`${side}-left`, ""],
    [`${side}-right`, ""],
  ]),
);

/**
 * Rows as lines of at most `width` columns of a terminal. Every cell is one line: where all do not fit, the widest columns give
 * way, the last one first, and what is too long ends in an ellipsis. Columns that are empty in every row are left out.
 */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const kept = columns.flatMap((column, n) => (rows.some((row) => (row[n] ?? "") !== "") ? [{ column, n }] : []));
  const cells = rows.map((row) => kept.map(({ n }) => toLine(row[n] ?? "")));
  const wanted = kept.map(({ column: { head, most } }, n) => {
    const widest = Math.max(stringWidth(head), ...cells.map((row) => stringWidth(row[n] ?? "")));
    return Math.min(widest, most ?? widest);
  });
  const widths = fit(wanted, width - GAP.length * kept.length, kept.at(-1)?.column.least ?? LEAST);
  const table = new Table({
    head: kept.map(({ column }, n) => cutEnd(column.head, widths[n] ?? 0)),
    colWidths: widths,
    colAligns: kept.map(({ column }) => column.align ?? "left"),
    chars: { ...NO_BORDERS, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  for (const row of cells) table.push(row.map((cell, n) => cut(cell, kept[n]?.column, widths[n] ?? 0)));
  return table
    .toString()
    .split("\n")
    .map((line) => `${GAP}${line}`.trimEnd());
}

/** Columns that no table gives up for the others. */
const LEAST = 12;

/** The widths, made less until their sum fits: the last down to a few columns, then whichever is the widest. */
function fit(wanted: readonly number[], room: number, least: number): number[] {
  const widths = [...wanted];
  const last = widths.length - 1;
  for (let surplus = sum(widths) - room; surplus > 0; surplus--) {
    const widest = widths.lastIndexOf(Math.max(...widths.slice(0, last)), last - 1);
    const at = (widths[last] ?? 0) > least ? last : widest;
    widths[at] = Math.max(1, (widths[at] ?? 1) - 1);
  }
  return widths;
}

function cut(cell: string, column: Column | undefined, width: number): string {
  return column?.cut === "start" ? cutStart(cell, width) : cutEnd(cell, width);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
