import { type ComponentChild, h } from "preact";
import { toLine } from "../../printable.ts";
import type { Drawing } from "./draw-plot.ts";

/** A piece of the page. */
export type Markup = ComponentChild;

/** Longest text from a task or an agent that the page shows, in characters. */
const LONGEST_TEXT = 300;

/** A column of a table: its heading, and whether it holds numbers. */
type Heading = string | { readonly number: string };

/** A text that has nothing in it which could be read from the right. */
const IS_ASCII = /^[ -~]*$/;

/** A text that somebody else wrote, cut, and kept from turning the direction of what stands around it. */
export function foreign(text: string, most: number = LONGEST_TEXT): Markup {
  const line = toLine(text);
  const short = line.length > most ? `${line.slice(0, most)}…` : line;
  return IS_ASCII.test(line) ? short : h("bdi", {}, short);
}

/** A table whose first column heads its rows; on a narrow screen it is scrolled by itself, with the keyboard too. */
export function table(caption: string, headings: readonly Heading[], rows: readonly (readonly Markup[])[]): Markup {
  const isNumber = (n: number) => typeof headings[n] === "object";
  const number = (n: number) => (isNumber(n) ? { class: "n" } : {});
  const head = headings.map((heading, n) =>
    h("th", { scope: "col", ...number(n) }, typeof heading === "string" ? heading : heading.number),
  );
  const body = rows.map((cells) =>
    h(
      "tr",
      {},
      cells.map((cell, n) => h(n === 0 ? "th" : "td", { ...(n === 0 ? { scope: "row" } : {}), ...number(n) }, cell)),
    ),
  );
  return h(
    "div",
    { class: "scroll", tabIndex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      headings.every((_, n) => isNumber(n)) ? { class: "n" } : {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, head)),
      h("tbody", {}, body),
    ),
  );
}

/** The table in a fold that is opened without a script. */
export function fold(summary: string, content: Markup): Markup {
  return h("details", {}, h("summary", {}, summary), content);
}

/**
 * A drawing for a wide screen and the same for a narrow one, of which the style sheet shows one. Without one for a narrow screen
 * the wide one is scrolled there.
 */
export function figure(wide: Drawing, narrow: Drawing | undefined, ...below: Markup[]): Markup {
  const shown = ({ svg }: Drawing, more: object) => h("div", { ...more, dangerouslySetInnerHTML: { __html: svg } });
  const scrolled = { class: "scroll large", tabIndex: 0, role: "region", "aria-label": wide.label };
  return h(
    "figure",
    {},
    shown(wide, narrow ? { class: "wide" } : scrolled),
    narrow ? shown(narrow, { class: "narrow" }) : null,
    ...below,
  );
}

/** A colour, what it means, and its shape where that is no full bar; lines are not drawn on a narrow screen. */
export type LegendEntry = readonly [colour: string, meaning: string, shape?: "line" | "hollow"];

/** What the colours mean. */
export function legend(entries: readonly LegendEntry[]): Markup {
  return h(
    "ul",
    { class: "legend" },
    entries.map(([colour, text, shape]) =>
      h(
        "li",
        shape === "line" ? { class: "wide" } : {},
        h("svg", { viewBox: "0 0 14 10", "aria-hidden": "true" }, swatch(colour, shape)),
        foreign(text),
      ),
    ),
  );
}

function swatch(colour: string, shape: LegendEntry[2]): Markup {
  if (shape === "line") return h("path", { d: "M0 1C6 1 8 9 14 9", fill: "none", stroke: colour, "stroke-width": 1.5 });
  const look = shape === "hollow" ? { fill: "none", stroke: colour } : { fill: colour };
  return h("rect", { x: 0.5, y: 0.5, width: 13, height: 9, rx: 2, ...look });
}
