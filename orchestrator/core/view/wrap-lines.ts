import { toLine } from "../printable.ts";
import { withoutOpening } from "../quote-text.ts";
import { breakWord, cutEnd } from "./show-text.ts";
import { widthOf } from "./width-of.ts";

/**
 * A text as lines of at most `width` columns, cut between words, and within a word only where it is longer than a line. No line begins a
 * heading or a fence: which words begin one is for whoever wrote them to choose.
 *
 * @param indent leads every line.
 * @param most lines; of a longer text the last line ends in an ellipsis.
 */
export function wrapLines(text: string, width: number, indent: string, most = Number.POSITIVE_INFINITY): string[] {
  const room = Math.max(1, width - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of toLine(text)
    .split(" ")
    .flatMap((one) => breakWord(one, room))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown[most - 1] = `${cutEnd(shown[most - 1] ?? "", room - 1)}…`.replace(/……$/, "…");
  return shown.map((one) => cutEnd(indent + withoutOpening(one), width));
}
