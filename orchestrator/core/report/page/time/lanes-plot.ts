import * as Plot from "@observablehq/plot";
import { toLine } from "../../../printable.ts";
import { cutEnd } from "../../../view/show-text.ts";
import { duration } from "../../duration.ts";
import type { RunReport } from "../../report.ts";
import { type Drawing, drawPlot } from "../draw-plot.ts";
import { timeAxis } from "./time-axis.ts";
import { LOOKS, lookOf, nameOf } from "./timeline-plot.ts";

const LANE_HEIGHT = 26;
const TOP = 24;

/** Longest name in the text that a bar shows under the pointer, in columns. */
const LONGEST_NAME = 60;

/** The agents of a long run by the slot that they held: a row a slot, whatever the number of agents, under one axis. */
export function drawLanes({ rows, headline, criticalPath }: RunReport, isNarrow: boolean): Drawing {
  const critical = new Set(criticalPath.map(({ key }) => key));
  const bars = rows.flatMap((row) =>
    row.bars.flatMap(({ slot, from, to, end }) =>
      slot === null
        ? []
        : [
            {
              slot,
              from: from / 1_000,
              to: to / 1_000,
              look: lookOf(row, end),
              row,
              isCritical: critical.has(row.key ?? ""),
            },
          ],
    ),
  );
  const slots = [...new Set(bars.map(({ slot }) => slot))].sort((a, b) => a - b);
  const place = { y: "slot", x1: "from", x2: "to", insetLeft: 0.5, insetRight: 0.5 } as const;
  const title = ({ row, from, to }: (typeof bars)[number]) =>
    `${cutEnd(toLine(nameOf(row)).trim(), LONGEST_NAME)}: ${duration((to - from) * 1_000)}`;
  return drawPlot(
    {
      width: isNarrow ? 340 : 1_040,
      height: TOP + slots.length * LANE_HEIGHT + 8,
      marginLeft: 52,
      marginRight: 16,
      marginTop: TOP,
      marginBottom: 8,
      x: { ...timeAxis(headline.wallMs, isNarrow ? 4 : 10), axis: "top", grid: true, tickSize: 0 } as Plot.ScaleOptions,
      y: {
        type: "band",
        domain: slots,
        tickFormat: (slot: number) => `slot ${slot}`,
        tickSize: 0,
        label: null,
        padding: 0.2,
      },
      marks: [
        ...LOOKS.map((look) =>
          Plot.barX(
            bars.filter((bar) => bar.look === look),
            { ...place, fill: `var(--${look})`, title },
          ),
        ),
        Plot.barX(
          bars.filter(({ isCritical }) => isCritical),
          { ...place, fill: "none", stroke: "var(--critical)", strokeWidth: 1.5 },
        ),
      ],
    },
    `The agents by slot over time; the tables below have the same data.`,
  );
}
