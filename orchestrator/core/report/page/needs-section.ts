import { h } from "preact";
import { NAMES } from "../../run/needs/need.ts";
import type { RunReport } from "../report.ts";
import { anchorsOf } from "./anchors.ts";
import { foreign, type Markup } from "./markup.ts";

/** Longest question that is shown, in characters: it has to be read whole to be answered. */
const LONGEST_QUESTION = 2_000;

/** What of the run waits for a person, each with the command that settles it; it stood so when the page was made. */
export function needsSection({ needs, details, madeAt }: RunReport): Markup {
  if (needs.length === 0) return null;
  const anchors = anchorsOf(details);
  return h(
    "section",
    { class: "needs" },
    h("h2", {}, "Needs you"),
    h("p", { class: "note" }, `As of ${madeAt.slice(0, 16).replace("T", " ")} UTC, when this page was made.`),
    h(
      "ul",
      {},
      needs.map(({ kind, taskId, title, text, settlings }) => {
        const anchor = anchors.get(details.find((one) => one.taskId === taskId)?.key ?? "");
        const name = [h("b", {}, NAMES[kind]), " ", foreign([taskId ?? "", title].filter(Boolean).join(" "))];
        return h(
          "li",
          {},
          h("p", {}, anchor === undefined ? name : h("a", { href: `#${anchor}` }, name)),
          h("p", {}, foreign(text, LONGEST_QUESTION)),
          ...settlings.map(({ command, effect }) => h("p", {}, h("code", {}, foreign(command)), ` ${effect}`)),
        );
      }),
    ),
  );
}
