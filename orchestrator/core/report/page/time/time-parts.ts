import { h } from "preact";
import { duration } from "../../duration.ts";
import type { RunReport } from "../../report.ts";
import { anchorsOf } from "../anchors.ts";
import { fold, foreign, type Markup, table } from "../markup.ts";
import { tickLabel } from "./time-axis.ts";

/** The tasks that the end of the run hung on, in words: shorter is the run only where one of these is. */
export function criticalPart({ criticalPath, unlimitedMs, details, headline }: RunReport): Markup {
  if (criticalPath.length === 0) return null;
  const anchors = anchorsOf(details);
  const busy = criticalPath.reduce((all, { began, over }) => all + over - began, 0);
  const share = headline.wallMs === 0 ? 0 : Math.round((Math.min(busy, headline.wallMs) / headline.wallMs) * 100);
  const who = criticalPath.length === 1 ? "1 task" : `${criticalPath.length} tasks, one after the other,`;
  return fold(`${who} determined the end of the run: ${share} % of its time`, [
    unlimitedMs === null ? null : h("p", { class: "note" }, tellUnlimited(unlimitedMs)),
    h(
      "ol",
      {},
      criticalPath.map(({ key, title, began, over, after }) => {
        const why = {
          needed: ", which needed the one above",
          slot: ", in the slot that the one above freed",
          none: "",
        };
        return h(
          "li",
          {},
          h("a", { href: `#${anchors.get(key)}` }, foreign(title)),
          `, ${duration(over - began)}${why[after ?? "none"]}`,
        );
      }),
    ),
  ]);
}

function tellUnlimited(ms: number): string {
  return `With as many slots as it could use, the run would have taken ${duration(ms)}.`;
}

/** The times in which nobody worked, each with what was waited for. */
export function gapsPart({ gaps }: RunReport): Markup {
  if (gaps.length === 0) return null;
  const all = gaps.reduce((sum, { ms }) => sum + ms, 0);
  return fold(
    `Nobody worked for ${duration(all)} of the run`,
    table(
      "When nobody worked",
      [{ number: "From" }, { number: "For" }, "What was waited for"],
      gaps.map(({ from, ms, reason }) => [tickLabel(Math.round(from / 1_000)), duration(ms), foreign(reason)]),
    ),
  );
}
