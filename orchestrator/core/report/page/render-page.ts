import { h } from "preact";
import { render } from "preact-render-to-string";
import type { Report } from "../report.ts";
import { endingsSection } from "./endings-section.ts";
import { heading } from "./heading.ts";
import { foreign, type Markup } from "./markup.ts";
import { STYLE } from "./style.ts";
import { timeSection } from "./time-section.ts";
import { tokensSection } from "./tokens-section.ts";
import { waitsSection } from "./waits-section.ts";

/**
 * The page of a run: one file that needs nothing else. It holds no script, and its policy lets nothing run or load, whatever a
 * title may hold.
 *
 * @param hash makes the base64 of a text's SHA-256, by which the policy knows the style sheet.
 */
export function renderPage(report: Report, hash: (text: string) => string): string {
  const policy = `default-src 'none'; style-src 'sha256-${hash(STYLE)}'; base-uri 'none'; form-action 'none'`;
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
    h("body", {}, h("main", {}, heading(report), ...sections(report))),
  );
  return `<!doctype html>\n${render(page)}\n`;
}

function sections(report: Report): Markup[] {
  return [
    ...timeSection(report),
    ...tokensSection(report),
    ...waitsSection(report),
    ...endingsSection(report),
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
