import { renderProblem } from "../problem.ts";
import type { Look } from "./look.ts";
import type { SeparateCalls, Status } from "./status.ts";
import { wrapLines } from "./wrap-lines.ts";

/** What is not as it should be, each with what to do about it. */
export function renderWarnings({ separateCalls, problems, agents }: Status, { width, paint }: Look): string[] {
  const gone = agents.filter(({ process, slot }) => process === "gone" && slot !== null).length;
  const lines = [
    ...separateCalls.flatMap(describeSeparateCalls),
    ...(gone > 0
      ? [
          `${gone} ${gone === 1 ? "slot is" : "slots are"} held for client processes that are gone.`,
          "  The next session frees them, or: skyfom reset",
        ]
      : []),
    ...problems.flatMap((problem) => renderProblem(problem).split("\n")),
  ];
  return lines.length === 0
    ? []
    : [paint.red("Warnings"), ...lines.flatMap((line) => wrapLines(line, width, `  ${/^ */.exec(line)?.[0] ?? ""}`))];
}

function describeSeparateCalls({ run, messages }: SeparateCalls): string[] {
  const all = messages.flat().length;
  return [
    `Agents not running in parallel: run ${run} handed over ${all} calls for one message, but they came in ${messages.length}:`,
    `  ${messages.map((tasks) => tasks.join(" + ")).join(", then ")}`,
    "  Agents start together only if their calls are in one message.",
  ];
}
