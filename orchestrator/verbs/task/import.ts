import { resolve } from "node:path";
import { toLine } from "../../core/printable.ts";
import type { Problem } from "../../core/problem.ts";
import type { BatchTask } from "../../core/tasks/add/new-task.ts";
import { planImport } from "../../core/tasks/add/plan-import.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { readText } from "../../io/composition/read-text.ts";
import { defaultActor } from "../../io/tasks/default-actor.ts";
import type { AddVerb, VerbOutcome } from "../verb.ts";
import { describeTask } from "./render-tasks.ts";
import { withTasks } from "./task-verb.ts";

interface Options {
  dryRun?: boolean;
  actor?: string;
}

/** `skyfom task import FILE.md`: makes tasks from a checklist. */
export const importTasks: AddVerb = (program, bind) => {
  const command = program
    .command("import <file>")
    .description(
      "make tasks from a Markdown checklist, a plan of superpowers or a task list of spec-kit; from standard input where - is the file. In a checklist nesting is the parent, and needs:, files: and p0 to p4 are understood",
    )
    .option("--dry-run", "show what would be made, and make nothing")
    .option("--actor <name>", "who makes them");
  bind<[string, Options]>(command, (terminal, file, { dryRun, actor }) =>
    withTasks(terminal, async (source) => {
      const read = file === "-" ? await terminal.readInput() : readText(resolve(terminal.cwd, file), file);
      if (!read.ok) return { ok: false, problems: [read.problem] };
      const { text } = read;
      const listed = await source.list();
      if (listed.kind === "unavailable") return { ok: false, problems: [listed.problem] };
      const { batch, problems } = planImport(text, file, listed.list.tasks);
      if (problems.length > 0) return { ok: false, problems };
      if (dryRun) return { ok: true, text: renderPlan(batch), data: batch };
      const made = await source.createAll(batch, actor ?? defaultActor(terminal.cwd, terminal.env));
      return made.kind === "done"
        ? {
            ok: true,
            text: made.tasks.map(describeTask).join("\n"),
            data: made.tasks.map(toIssue),
          }
        : unfinished(
            made.problem,
            made.tasks.map((task) => task.id),
          );
    }),
  );
};

function unfinished(problem: Problem, made: readonly string[]): VerbOutcome {
  if (made.length === 0) return { ok: false, problems: [problem] };
  const rest: Problem = {
    where: made.join(", "),
    what: "these were made before that, so the import is not whole",
    fix: "Take what is made out of the checklist, or close those tasks, before you import it again.",
  };
  return { ok: false, problems: [problem, rest] };
}

/** The plan as a tree, each task with what it needs by its number in the plan. */
function renderPlan(batch: readonly BatchTask[]): string {
  const depthOf = (task: BatchTask): number => {
    const parent = typeof task.parent === "number" ? batch[task.parent] : undefined;
    return parent ? depthOf(parent) + 1 : 0;
  };
  const lines = batch.map((task, at) => {
    const needs = (task.dependsOn ?? []).map((on) => (typeof on === "number" ? `#${on + 1}` : on));
    const remarks = [
      `P${task.priority ?? 2}`,
      task.type ?? "task",
      needs.length > 0 ? `needs ${needs.join(", ")}` : "",
      task.files?.length ? `files ${task.files.join(", ")}` : "",
    ].filter((remark) => remark !== "");
    return `${"  ".repeat(depthOf(task))}#${at + 1} ${toLine(`${task.title}  (${remarks.join("; ")})`)}`;
  });
  return [...lines, "", `Nothing was made. Without --dry-run, these ${batch.length} tasks are.`].join("\n");
}
