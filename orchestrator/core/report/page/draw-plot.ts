import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** A drawing, and what it says in one sentence for those who do not see it. */
export interface Drawing {
  readonly svg: string;
  readonly label: string;
}

/** Digits after the point in a coordinate: a tenth of a pixel is not seen. */
const LONG_FRACTION = /-?\d+\.\d{2,}/g;

const COORDINATES = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "d", "transform", "cx", "cy", "r", "points"];

/**
 * Draws a plot as SVG text. What Plot adds for a page that it does not know goes: its own style sheet, which the page's policy
 * forbids, and its labels of parts, since the drawing as a whole is one picture with one label.
 */
export function drawPlot(options: Plot.PlotOptions, label: string): Drawing {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = Plot.plot({ ...options, document: document as unknown as Document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.removeAttribute("class");
  for (const element of svg.querySelectorAll("*")) {
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-hidden");
    for (const name of COORDINATES) {
      const value = element.getAttribute(name);
      if (value?.includes(".")) element.setAttribute(name, value.replaceAll(LONG_FRACTION, toTenth));
    }
  }
  return { svg: svg.outerHTML, label };
}

function toTenth(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}
