import { h } from "preact";
import type { Report } from "../report.ts";
import { duration } from "./duration.ts";
import { fold, foreign, type Markup, table } from "./markup.ts";

/** What was held back and why: while the run went on, and what has not started. */
export function waitsSection({ waits, notStarted }: Report): Markup[] {
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

function waited(waits: Report["waits"]): Markup {
  if (waits.length === 0) return h("p", {}, "No task of the run waited for a second or more.");
  const rows = waits.map((wait) => [
    foreign(wait.taskId),
    foreign(wait.title),
    duration(wait.waitedMs),
    foreign(wait.reason),
  ]);
  const count = waits.length === 1 ? "1 task" : `${waits.length} tasks`;
  return [
    h("p", {}, `${count} of the run waited for a second or more before an agent began.`),
    fold(
      "Who waited for what",
      table("Tasks that waited, from the opening of the run", ["Task", "Title", { number: "Waited" }, "For"], rows),
    ),
  ];
}

function still(notStarted: Report["notStarted"]): Markup {
  const rows = notStarted.map(({ taskId, title, reason }) => [foreign(taskId), foreign(title), foreign(reason)]);
  return table("Not started, as it stood when this page was made", ["Task", "Title", "Why"], rows);
}
