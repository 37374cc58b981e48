import * as Plot from "@observablehq/plot";
import type { RunReport } from "../../report.ts";
import { type Drawing, drawPlot } from "../draw-plot.ts";
import { timeAxis } from "./time-axis.ts";

/** How many agents were at work over the run's time, under the line of the cap. */
export function drawConcurrency({ curve, cap, headline, run }: RunReport, isNarrow: boolean): Drawing {
  const steps = thin(curve, headline.wallMs, isNarrow ? 120 : 360).map(([at, count]) => ({ at: at / 1_000, count }));
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
    `Agents at work over time: at most ${headline.peak}, with a cap of ${cap}; the table below has the same data.`,
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

/**
 * The curve with no more steps than can be told apart: where there are more, each stretch shows the most that were at work in it,
 * so that no peak is lost.
 */
function thin(curve: RunReport["curve"], wallMs: number, stretches: number): RunReport["curve"] {
  if (curve.length <= stretches) return curve;
  const most = new Map<number, number>();
  const stretchOf = (at: number) => Math.min(stretches - 1, Math.floor((at / wallMs) * stretches));
  curve.forEach(([at, count], n) => {
    const last = stretchOf(curve[n + 1]?.[0] ?? wallMs);
    for (let stretch = stretchOf(at); stretch <= last; stretch++)
      most.set(stretch, Math.max(most.get(stretch) ?? 0, count));
  });
  const steps = [...most]
    .sort((a, b) => a[0] - b[0])
    .map(([stretch, count]) => [(stretch / stretches) * wallMs, count] as const);
  const changes = steps.filter(([, count], n) => n === 0 || count !== steps[n - 1]?.[1]);
  return [...changes, [wallMs, curve.at(-1)?.[1] ?? 0]];
}
