import { h } from "preact";
import { duration } from "../../duration.ts";
import type { Row, RunReport } from "../../report.ts";
import { figure, fold, foreign, type LegendEntry, legend, type Markup, table } from "../markup.ts";
import { drawConcurrency } from "./concurrency-plot.ts";
import { drawLanes } from "./lanes-plot.ts";
import { tickLabel } from "./time-axis.ts";
import { criticalPart, gapsPart } from "./time-parts.ts";
import { timeline } from "./timeline-figure.ts";
import { ROWS_WHERE_SHORT } from "./timeline-plot.ts";

const COLOURS = {
  done: ["var(--done)", "done"],
  failed: ["var(--failed)", "not done (✕)"],
  lost: ["var(--lost)", "stopped or lost (✕)"],
  open: ["var(--open)", "still at work"],
  beside: ["var(--beside)", "beside the run"],
  asked: ["var(--asked)", "about to start, or waiting for a slot", "hollow"],
  release: ["var(--release)", "the last that a task needed", "line"],
  critical: ["var(--critical)", "what determined the end of the run", "hollow"],
} as const;

/** Outcomes that are no failure: `withdrawn` was never begun. */
const GOOD: ReadonlySet<Row["outcome"]> = new Set(["done", "open", "none", "withdrawn"]);

/** Who worked when, what the end hung on, when nobody worked, and how many worked at once. */
export function timeSection(report: RunReport): Markup[] {
  const { rows, curve, headline } = report;
  if (rows.length === 0) return [h("p", {}, "No agent was at work in this run.")];
  const isLong = rows.length > ROWS_WHERE_SHORT;
  return [
    h(
      "section",
      {},
      h("h2", {}, "Who worked when"),
      h(
        "p",
        { class: "note" },
        isLong
          ? "A row for each slot. Times count from the opening of the run."
          : "A row for each attempt, grouped by task, in the order in which the tasks began. Times count from the opening of the run.",
      ),
      isLong
        ? figure(drawLanes(report, false), drawLanes(report, true), legend(legendOf(report)))
        : timeline(report, legend(legendOf(report))),
      criticalPart(report),
      gapsPart(report),
      isLong ? fold(`All ${rows.length} rows, drawn`, timeline(report)) : null,
      fold(
        `All ${rows.length} rows as a table`,
        table(
          "Agents by task",
          ["Task", "Title", "Skill", { number: "Attempt" }, { number: "From" }, { number: "Worked" }, "End"],
          rows.map(rowOf),
        ),
      ),
    ),
    h(
      "section",
      {},
      h("h2", {}, "How many worked at once"),
      h("p", { class: "note" }, `All agents of the repository; at most ${headline.peak} at one moment.`),
      figure(drawConcurrency(report, false), drawConcurrency(report, true)),
      fold(
        "How long each number was at work",
        table(
          "Time by number of agents at work",
          [{ number: "At work" }, { number: "For" }, { number: "Of the run" }],
          shares(curve, headline.wallMs),
        ),
      ),
    ),
  ];
}

function rowOf(row: Row) {
  const { taskId, title, skillName, attempt, bars, outcome } = row;
  const worked = bars.reduce((sum, { from, to }) => sum + to - from, 0);
  const isBad = !GOOD.has(outcome);
  const end = attempt === 0 ? (bars.at(-1)?.end ?? "") : outcome === "open" ? "not ended" : outcome;
  return [
    taskId === null ? "–" : foreign(taskId),
    foreign(title),
    foreign((skillName ?? "–").replace(/^skyfom-/, "")),
    attempt === 0 ? "–" : String(attempt),
    bars[0] ? tickLabel(Math.round(bars[0].from / 1_000)) : "–",
    bars.length === 0 ? "–" : duration(worked),
    isBad ? h("span", { class: "bad" }, end) : end,
  ];
}

function legendOf({ rows, releases, criticalPath }: RunReport): LegendEntry[] {
  const bars = rows.flatMap((row) => row.bars.map((bar) => ({ row, bar })));
  const has = (isSo: (one: (typeof bars)[number]) => boolean) => bars.some(isSo);
  return [
    COLOURS.done,
    ...(rows.some(({ outcome }) => !GOOD.has(outcome)) ? [COLOURS.failed] : []),
    ...(has(({ bar }) => bar.end === "lost" || bar.end === "killed") ? [COLOURS.lost] : []),
    ...(has(({ bar }) => bar.end === "running") ? [COLOURS.open] : []),
    ...(rows.some(({ isOfRun }) => !isOfRun) ? [COLOURS.beside] : []),
    COLOURS.asked,
    ...(releases.length > 0 && rows.length <= ROWS_WHERE_SHORT ? [COLOURS.release] : []),
    ...(criticalPath.length > 0 ? [COLOURS.critical] : []),
  ];
}

/** For each number of agents, how long exactly so many were at work. */
function shares(curve: RunReport["curve"], wallMs: number) {
  const times = new Map<number, number>();
  curve.forEach(([at, count], n) => {
    const until = curve[n + 1]?.[0] ?? wallMs;
    times.set(count, (times.get(count) ?? 0) + until - at);
  });
  return [...times]
    .sort((a, b) => b[0] - a[0])
    .map(([count, ms]) => [String(count), duration(ms), wallMs === 0 ? "–" : `${Math.round((ms / wallMs) * 100)} %`]);
}
