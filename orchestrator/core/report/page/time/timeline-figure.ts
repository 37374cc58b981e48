import { h } from "preact";
import type { RunReport } from "../../report.ts";
import type { Drawing } from "../draw-plot.ts";
import type { Markup } from "../markup.ts";
import { drawAxis, drawTimeline, ROWS_WHERE_SHORT } from "./timeline-plot.ts";

/** The row for each agent under an axis that stays in sight; a long one is scrolled by itself where the screen is narrow. */
export function timeline(report: RunReport, ...below: Markup[]): Markup {
  const draw = (isNarrow: boolean) => [
    shown(drawAxis(report, isNarrow), "axis"),
    shown(drawTimeline(report, isNarrow)),
  ];
  const isLong = report.rows.length > ROWS_WHERE_SHORT;
  const label = `Timeline of ${report.rows.length} agents`;
  return h(
    "figure",
    {},
    h(
      "div",
      isLong ? { class: "scroll large", tabIndex: 0, role: "region", "aria-label": label } : { class: "wide" },
      draw(false),
    ),
    isLong ? null : h("div", { class: "narrow" }, draw(true)),
    ...below,
  );
}

function shown({ svg }: Drawing, className?: string): Markup {
  return h("div", { ...(className ? { class: className } : {}), dangerouslySetInnerHTML: { __html: svg } });
}
