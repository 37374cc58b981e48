import { h } from "preact";
import { render } from "preact-render-to-string";
import { shortCount } from "../../view/show-text.ts";
import type { Report } from "../report.ts";
import { duration } from "./duration.ts";
import { endingsSection } from "./endings-section.ts";
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

function heading({ run, headline, cap }: Report): Markup {
  const { tasks, closed, failed, wallMs, agentMs, speedUp, peak, refusals, failures, tokens } = headline;
  const when = `${day(run.openedAt)}${run.finishedAt === null ? ", still open" : ` to ${day(run.finishedAt)}`}`;
  const figures: (readonly [string, string])[] = [
    [`tasks closed${failed > 0 ? `, ${failed} not done` : ""}`, `${closed} of ${tasks}`],
    ["wall time", duration(wallMs)],
    ["time of all agents", duration(agentMs)],
    ["speed-up over the same agents one by one", `${speedUp.toFixed(1)}×`],
    ["most agents at work at once", `${peak} of ${cap}`],
    ["spawns refused", String(refusals)],
    ["failures, also where a later attempt was done", String(failures)],
    ["tokens of the agents", tokens === null ? "not known" : shortCount(tokens)],
  ];
  return h(
    "header",
    {},
    h("h1", {}, `Run ${run.id}`),
    h("p", { class: "note" }, `${when} (UTC). It kept up to ${run.limit} agents at work.`),
    h(
      "dl",
      {},
      figures.map(([what, value]) => h("div", {}, h("dt", {}, what), h("dd", {}, value))),
    ),
  );
}

function day(iso: string): string {
  return iso.slice(0, 19).replace("T", " ");
}
