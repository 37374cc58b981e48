import stringWidth from "string-width";
import { renderProblem } from "../problem.ts";
import { toLine } from "./printable.ts";
import type { Look } from "./render-status.ts";
import { breakWord, cutEnd } from "./show-text.ts";
import type { Question, SeparateCalls, Status } from "./status.ts";

/** What is not as it should be, each with what to do about it. */
export function renderWarnings({ runs, separateCalls, problems, agents }: Status, { width, paint }: Look): string[] {
  const gone = agents.filter(({ process, slot }) => process === "gone" && slot !== null).length;
  const lines = [
    ...runs.flatMap(({ questions }) => questions.map(describeQuestion)),
    ...separateCalls.flatMap(describeSeparateCalls),
    ...(gone > 0
      ? [
          `${gone} ${gone === 1 ? "slot is" : "slots are"} held for client processes that are gone.`,
          "  The next session frees them, or: skyfom reset",
        ]
      : []),
    ...problems.flatMap((problem) => renderProblem(problem).split("\n")),
  ];
  return lines.length === 0 ? [] : [paint.red("Look at this"), ...lines.flatMap((line) => wrap(line, width))];
}

function describeQuestion({ taskId, kind, summary }: Question): string {
  const what = kind === "needs-input" ? "waits for your answer" : "is in doubt";
  return `${taskId} ${what}: ${summary.replace(/^it needs an answer: /, "")}`;
}

function describeSeparateCalls({ run, messages }: SeparateCalls): string[] {
  const all = messages.flat().length;
  return [
    `Agents not running in parallel: run ${run} handed over ${all} calls for one message, and they came in ${messages.length}:`,
    `  ${messages.map((tasks) => tasks.join(" + ")).join(", then ")}`,
    "  Agents start together only when their calls stand in one message.",
  ];
}

/** A line as several, cut between words, and within a word only where it is longer than a line; two spaces lead all of them. */
function wrap(text: string, width: number): string[] {
  const indent = `  ${/^ */.exec(text)?.[0] ?? ""}`;
  const room = width - indent.length;
  const lines: string[] = [];
  let line = "";
  for (const word of toLine(text)
    .split(" ")
    .flatMap((one) => breakWord(one, room))) {
    if (line !== "" && stringWidth(line) + 1 + stringWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => cutEnd(indent + one, width));
}
