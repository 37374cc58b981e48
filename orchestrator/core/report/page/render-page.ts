import { h } from "preact";
import { render } from "preact-render-to-string";
import type { RunReport } from "../report.ts";
import { failuresSection, refusalsSection } from "./endings-section.ts";
import { figures, heading } from "./heading.ts";
import { markdownSection } from "./markdown-section.ts";
import { foreign, type Markup } from "./markup.ts";
import { needsSection } from "./needs-section.ts";
import { STYLE } from "./style.ts";
import { FILTER_SCRIPT } from "./tasks/filter-script.ts";
import { tasksSection } from "./tasks/tasks-section.ts";
import { timeSection } from "./time/time-section.ts";
import { tokensSection } from "./tokens-section.ts";
import { waitsSection } from "./waits-section.ts";

/**
 * The page of a run: one file that needs nothing else. Its policy lets nothing run or load but its own style sheet and its one
 * script, by their hashes, whatever a title may hold; without the script everything is there as well.
 *
 * @param hash makes the base64 of a text's SHA-256, by which the policy knows them.
 */
export function renderPage(report: RunReport, hash: (text: string) => string): string {
  const allowed = `style-src 'sha256-${hash(STYLE)}'; script-src 'sha256-${hash(FILTER_SCRIPT)}'`;
  const policy = `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
  const page = h(
    "html",
    { lang: "en" },
    h(
      "head",
      {},
      h("meta", { charSet: "utf-8" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("title", {}, `Skyfom run ${report.run.id}`),
      h("style", { dangerouslySetInnerHTML: { __html: STYLE } }),
    ),
    h(
      "body",
      {},
      h("main", {}, heading(report), ...sections(report)),
      h("script", { dangerouslySetInnerHTML: { __html: FILTER_SCRIPT } }),
    ),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function sections(report: RunReport): Markup[] {
  return [
    needsSection(report),
    report.failures.length > 0 ? failuresSection(report) : null,
    figures(report),
    tasksSection(report),
    ...timeSection(report),
    ...tokensSection(report),
    ...waitsSection(report),
    report.failures.length > 0 ? null : failuresSection(report),
    refusalsSection(report),
    markdownSection(report),
    ...(report.remarks.length === 0
      ? []
      : [
          h(
            "section",
            {},
            h("h2", {}, "Remarks"),
            h(
              "ul",
              {},
              report.remarks.map((remark) => h("li", {}, foreign(remark))),
            ),
          ),
        ]),
  ];
}
