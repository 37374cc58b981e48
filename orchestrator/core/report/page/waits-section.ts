import { h } from "preact";
import { duration } from "../duration.ts";
import type { RunReport } from "../report.ts";
import { fold, foreign, type Markup, table } from "./markup.ts";

/** What was held back and why: while the run went on, and what has not started. */
export function waitsSection({ waits, notStarted }: RunReport): Markup[] {
  return [
    h(
      "section",
      {},
      h("h2", {}, "What was held back"),
      waited(waits),
      notStarted.length === 0 ? null : still(notStarted),
    ),
  ];
}

function waited(waits: RunReport["waits"]): Markup {
  if (waits.length === 0) return h("p", {}, "No task that the run began was held back for a second or more.");
  const rows = waits.map((wait) => [
    foreign(wait.key),
    foreign(wait.title),
    duration(wait.waitedMs),
    foreign(wait.reason),
  ]);
  const count = waits.length === 1 ? "1 task was" : `${waits.length} tasks were`;
  return [
    h("p", {}, `${count} held back for a second or more. The run gave these reasons at its steps.`),
    fold(
      "Who waited for what",
      table("What waited, from when the run first saw it", ["Task", "Title", { number: "Waited" }, "For"], rows),
    ),
  ];
}

function still(notStarted: RunReport["notStarted"]): Markup {
  const rows = notStarted.map(({ key, title, reason }) => [foreign(key), foreign(title), foreign(reason)]);
  return table("Never begun, as of the run's last step", ["Task", "Title", "Why"], rows);
}
