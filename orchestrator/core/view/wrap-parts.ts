import { cutEnd } from "./show-text.ts";
import { widthOf } from "./width-of.ts";

const BETWEEN = " · ";

/** Parts behind a heading, in as many lines as they take: broken only between two parts, and a part is cut only where it is longer than a line. */
export function wrapParts(heading: string, parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = heading;
  let isEmpty = true;
  for (const part of parts) {
    if (!isEmpty && widthOf(line + BETWEEN + part) > width) {
      lines.push(line);
      line = " ".repeat(heading.length);
      isEmpty = true;
    }
    line += isEmpty ? part : BETWEEN + part;
    isEmpty = false;
  }
  return [...lines, line].map((one) => cutEnd(one, width));
}
