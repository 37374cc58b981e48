import * as Plot from "@observablehq/plot";
import type { Report } from "../report.ts";
import { type Drawing, drawPlot } from "./draw-plot.ts";
import { timeAxis } from "./time-axis.ts";

/** How many agents were at work over the run's time, under the line of the cap. */
export function drawConcurrency({ curve, cap, headline, run }: Report, isNarrow: boolean): Drawing {
  const steps = curve.map(([at, count]) => ({ at: at / 1_000, count }));
  const top = Math.max(cap, headline.peak) + 0.6;
  return drawPlot(
    {
      width: isNarrow ? 340 : 1_040,
      height: 200,
      marginLeft: 28,
      marginRight: 16,
      x: { ...timeAxis(headline.wallMs, isNarrow ? 4 : 10), tickSize: 3 } as Plot.ScaleOptions,
      y: {
        domain: [0, top],
        ticks: Array.from({ length: Math.ceil(top) }, (_, n) => n),
        tickFormat: "d",
        label: null,
        grid: true,
        tickSize: 0,
      },
      marks: [
        Plot.areaY(steps, { x: "at", y: "count", curve: "step-after", fill: "var(--area)" }),
        Plot.lineY(steps, { x: "at", y: "count", curve: "step-after", stroke: "var(--open)", strokeWidth: 1.5 }),
        ...(run.limit < cap ? [line(run.limit, `run: ${run.limit}`, "var(--muted)")] : []),
        line(cap, `cap: ${cap}`, "var(--cap)"),
      ].flat(),
    },
    `Agents at work over time: at most ${headline.peak}, with a cap of ${cap}; the table below tells the same.`,
  );
}

function line(at: number, text: string, stroke: string): Plot.Markish[] {
  return [
    Plot.ruleY([at], { stroke, strokeWidth: 1.5, strokeDasharray: "5 4" }),
    Plot.text([at], {
      y: (y: number) => y,
      text: () => text,
      frameAnchor: "right",
      dy: -7,
      fill: stroke,
      fontSize: 11,
    }),
  ];
}
