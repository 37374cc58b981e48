import { toJson, toLine } from "../printable.ts";

/** A text as a person has to see it who approves it: where it holds what a terminal does not show, or is long, it is spelt out. */
export function showExactly(text: string): string {
  return toLine(text) === text ? text : toJson(text);
}
