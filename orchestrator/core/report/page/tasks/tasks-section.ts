import { h } from "preact";
import type { RunReport } from "../../report.ts";
import { anchorsOf } from "../anchors.ts";
import type { Markup } from "../markup.ts";
import { taskCard } from "./task-card.ts";

/** Every task that was begun, each in a fold of its own. What filters them is shown by the script alone, without which it does nothing. */
export function tasksSection({ details }: RunReport): Markup {
  if (details.length === 0) return null;
  const anchors = anchorsOf(details);
  const outcomes = [...new Set(details.map(({ outcome }) => outcome))];
  return h(
    "section",
    { id: "tasks" },
    h("h2", {}, "Tasks"),
    h(
      "div",
      { class: "filter", hidden: true },
      h("label", {}, "Find ", h("input", { type: "search", id: "find" })),
      h(
        "label",
        {},
        "that are ",
        h(
          "select",
          { id: "outcome" },
          h("option", { value: "" }, "anything"),
          outcomes.map((outcome) => h("option", { value: outcome }, outcome === "open" ? "at work" : outcome)),
        ),
      ),
      h("button", { type: "button", id: "unfold" }, "Unfold all"),
      h("output", { id: "found", role: "status" }),
    ),
    details.map((task) => taskCard(task, anchors.get(task.key) ?? "")),
  );
}
