import { h } from "preact";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { RunReport } from "../report.ts";
import type { Markup } from "./markup.ts";

/** The summary as Markdown, to be copied into a pull request or a message. */
export function markdownSection(report: RunReport): Markup {
  const text = renderMarkdown(report);
  return h(
    "section",
    {},
    h("h2", {}, "As Markdown"),
    h("p", { class: "note" }, "The summary for a pull request; `skyfom report --markdown` prints the same."),
    h("button", { type: "button", id: "copy", hidden: true }, "Copy"),
    h("textarea", { id: "markdown", readOnly: true, rows: 12, "aria-label": "The summary as Markdown" }, text),
  );
}
