import { toLine } from "../printable.ts";
import { cutEnd, cutStart } from "./show-text.ts";
import { widthOf } from "./width-of.ts";

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

/** What stands between two columns, and what leads a line: no borders, since a plain table reads and greps well. */
const GAP = "  ";

/**
 * Rows as lines of at most `width` columns of a terminal. Every cell is one line: where all do not fit, the widest columns give
 * way, the last one first, and what is too long ends in an ellipsis. Columns that are empty in every row are left out.
 */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const kept = columns.flatMap((column, n) => (rows.some((row) => (row[n] ?? "") !== "") ? [{ column, n }] : []));
  const cells = rows.map((row) => kept.map(({ n }) => toLine(row[n] ?? "")));
  const wanted = kept.map(({ column: { head, most } }, n) => {
    const widest = Math.max(widthOf(head), ...cells.map((row) => widthOf(row[n] ?? "")));
    return Math.min(widest, most ?? widest);
  });
  const widths = fit(wanted, width - GAP.length * kept.length, kept.at(-1)?.column.least ?? LEAST);
  const head = kept.map(({ column }, n) => cutEnd(column.head, widths[n] ?? 0));
  const lines = [head, ...cells.map((row) => row.map((cell, n) => cut(cell, kept[n]?.column, widths[n] ?? 0)))];
  return lines.map((line) => {
    const padded = line.map((cell, n) => pad(cell, kept[n]?.column, widths[n] ?? 0));
    return `${GAP}${padded.join(GAP)}`.trimEnd();
  });
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

function pad(cell: string, column: Column | undefined, width: number): string {
  const room = " ".repeat(Math.max(0, width - widthOf(cell)));
  return column?.align === "right" ? room + cell : cell + room;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
