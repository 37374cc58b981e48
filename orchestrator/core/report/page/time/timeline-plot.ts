import * as Plot from "@observablehq/plot";
import { toLine } from "../../../printable.ts";
import { cutEnd } from "../../../view/show-text.ts";
import type { BarEnd, Row, RunReport } from "../../report.ts";
import { type Drawing, drawPlot } from "../draw-plot.ts";
import { timeAxis } from "./time-axis.ts";

/** What a bar looks like: its colour in the style sheet. */
type BarLook = "done" | "failed" | "lost" | "open" | "beside";

const ROW_HEIGHT = 20;
const WIDE = { width: 1_040, labels: 250, characters: 38, ticks: 10 };
const NARROW = { width: 340, labels: 118, characters: 17, ticks: 4 };
const TOP = 24;

/** Rows up to which a timeline has a row for each agent: above, the slots are its rows, and the agents are in a fold. */
export const ROWS_WHERE_SHORT = 40;

/** The agents over the run's time, a row each, with the end that released each task; `narrow` for a phone, without the releases. */
export function drawTimeline(report: RunReport, isNarrow: boolean): Drawing {
  const { rows, headline } = report;
  const { width, labels, characters, ticks } = isNarrow ? NARROW : WIDE;
  const names = rows.map((row, n) => ({ row: n, name: cutEnd(nameOf(row), characters) }));
  const text = { frameAnchor: "left", dx: -labels + 4, textAnchor: "start", fontSize: 11 } as const;
  // what is narrower than a pixel is not seen
  const seenMs = headline.wallMs / (width - labels);
  return drawPlot(
    {
      width,
      height: rows.length * ROW_HEIGHT + 8,
      marginLeft: labels,
      marginRight: 16,
      marginTop: 0,
      marginBottom: 8,
      x: { ...timeAxis(headline.wallMs, ticks), axis: null } as Plot.ScaleOptions,
      y: { type: "band", domain: rows.map((_, n) => n), axis: null, padding: 0.3 },
      marks: [
        Plot.gridX(timeAxis(headline.wallMs, ticks).ticks),
        Plot.text(names, { y: "row", text: "name", ...text }),
        waiting(rows, seenMs),
        ...(isNarrow ? [] : [releases(report)]),
        ...working(rows),
        critical(report),
      ],
    },
    `Timeline of ${rows.length} agents; the table below has the same data.`,
  );
}

/** The axis over a timeline, drawn by itself: it stays in sight while the rows are scrolled. */
export function drawAxis({ headline }: RunReport, isNarrow: boolean): Drawing {
  const { width, labels, ticks } = isNarrow ? NARROW : WIDE;
  const axis = timeAxis(headline.wallMs, ticks);
  return drawPlot(
    {
      width,
      height: TOP,
      marginLeft: labels,
      marginRight: 16,
      marginTop: TOP - 2,
      marginBottom: 0,
      x: { ...axis, axis: "top", tickSize: 0 } as Plot.ScaleOptions,
      marks: [],
    },
    "Time since the run was opened",
  );
}

/** The bars of the tasks that the end of the run hung on, framed. */
function critical({ rows, criticalPath }: RunReport): Plot.Markish {
  const keys = new Set(criticalPath.map(({ key }) => key));
  const bars = rows.flatMap(({ key, bars }, n) =>
    key !== null && keys.has(key) ? bars.map(({ from, to }) => ({ row: n, from, to })) : [],
  );
  return Plot.barX(bars, { ...PLACE, fill: "none", stroke: "var(--critical)", strokeWidth: 1.5 });
}

interface DrawnBar {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Where a bar lies, in seconds. */
const PLACE = {
  y: "row",
  x1: ({ from }: DrawnBar) => from / 1_000,
  x2: ({ to }: DrawnBar) => to / 1_000,
};

/** From when a slot was asked for until its agent began. */
function waiting(rows: readonly Row[], seenMs: number): Plot.Markish {
  const bars = rows.flatMap((row, n) =>
    row.bars.flatMap(({ asked, from }) => (from - asked >= seenMs ? [{ row: n, from: asked, to: from }] : [])),
  );
  return Plot.barX(bars, { ...PLACE, fill: "var(--bg)", stroke: "var(--asked)", insetTop: 4, insetBottom: 4 });
}

/** The bars by what happened to them, with a cross where that was nothing good. */
function working(rows: readonly Row[]): Plot.Markish[] {
  const bars = rows.flatMap((row, n) =>
    row.bars.map(({ from, to, end }) => ({ row: n, from, to, look: lookOf(row, end) })),
  );
  const bad = bars.filter(({ look }) => look === "failed" || look === "lost");
  const cross = { text: () => "✕", dx: 8, fill: "var(--failed)", fontWeight: 700 };
  return [
    ...LOOKS.map((look) =>
      Plot.barX(
        bars.filter((bar) => bar.look === look),
        { ...PLACE, fill: `var(--${look})` },
      ),
    ),
    Plot.text(bad, { y: "row", x: PLACE.x2, ...cross }),
  ];
}

/** Every look, in the order in which they are drawn. */
export const LOOKS: readonly BarLook[] = ["done", "failed", "lost", "open", "beside"];

/** From the last end of one task to the first bar of the one that it released. */
function releases({ rows, releases: all }: RunReport): Plot.Markish {
  const first = new Map<string, { row: number; at: number }>();
  const last = new Map<string, { row: number; at: number }>();
  rows.forEach(({ key, bars }, row) => {
    const [begin, end] = [bars[0], bars.at(-1)];
    if (key === null || !begin || !end) return;
    if (!first.has(key)) first.set(key, { row, at: begin.from });
    last.set(key, { row, at: end.to });
  });
  const links = all.flatMap(({ by, task }) => {
    const [from, to] = [last.get(by), first.get(task)];
    return from && to ? [{ from, to }] : [];
  });
  return Plot.link(links, {
    x1: ({ from }) => from.at / 1_000,
    x2: ({ to }) => to.at / 1_000,
    y1: ({ from }) => from.row,
    y2: ({ to }) => to.row,
    curve: "bump-x",
    stroke: "var(--release)",
  });
}

/** How a bar of a row is drawn, by how it and its attempt ended. */
export function lookOf({ outcome, isOfRun }: Row, end: BarEnd): BarLook {
  if (!isOfRun) return "beside";
  if (end === "lost" || end === "killed") return "lost";
  if (end === "failed" || (outcome !== "done" && outcome !== "open" && outcome !== "none")) return "failed";
  return end === "running" ? "open" : "done";
}

/** How a row is called: a repeated attempt by its number, since the row above it names the task. */
export function nameOf({ taskId, title, attempt, isOfRun }: Row): string {
  if (attempt > 1) return `    attempt ${attempt}`;
  const name = toLine(taskId !== null && attempt === 0 ? title.replace(taskId, "").trim() : title);
  return attempt === 0 && isOfRun ? `    ${name}` : name;
}
