import { dirname, resolve } from "node:path";
import { toLine } from "../../core/printable.ts";
import type { Problem } from "../../core/problem.ts";
import type { BatchTask } from "../../core/tasks/add/new-task.ts";
import { parseGithubIssues } from "../../core/tasks/add/parse-github-issues.ts";
import { planImport } from "../../core/tasks/add/plan-import.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { type ReadText, readText } from "../../io/composition/read-text.ts";
import { boundsOf } from "../../io/plain-file/bounds-of.ts";
import { defaultActor } from "../../io/tasks/default-actor.ts";
import { listGithubIssues } from "../../io/tasks/list-github-issues.ts";
import type { TaskSource } from "../../io/tasks/task-source.ts";
import type { AddVerb, Terminal, VerbOutcome } from "../verb.ts";
import { describeTask } from "./render-tasks.ts";
import { withTasks } from "./task-verb.ts";

interface Options {
  dryRun?: boolean;
  github?: boolean;
  yes?: boolean;
  actor?: string;
}

/** `skyfom task import FILE.md`: makes tasks from a checklist, or from issues of GitHub. */
export const importTasks: AddVerb = (program, bind) => {
  const command = program
    .command("import [file]")
    .description(
      "create tasks from a Markdown checklist, a superpowers plan or a spec-kit task list; - reads standard input. In a checklist, nesting sets the parent, and needs:, files: and p0 to p4 are understood",
    )
    .option(
      "--github",
      "take the open issues on GitHub instead, by your own gh; shows them, and asks before it makes them",
    )
    .option("--yes", "with --github: make them without asking")
    .option("--dry-run", "show the tasks without creating them")
    .option("--actor <name>", "who creates them");
  bind<[string | undefined, Options]>(command, (terminal, file, options) =>
    withTasks(terminal, async (source) => {
      const { dryRun, github, actor } = options;
      if ((file === undefined) === !github) return { ok: false, problems: [whichOne()], exitCode: 2 };
      const planned = await plan(terminal, source, file);
      if (!planned.ok) return planned;
      const { batch, remark } = planned;
      if (batch.length === 0) return { ok: true, text: remark, data: [] };
      if (dryRun) return { ok: true, text: renderPlan(batch, remark), data: batch };
      if (github && !options.yes && !(await isAgreed(terminal, batch, remark)))
        return { ok: true, text: renderPlan(batch, remark), data: batch };
      const made = await source.createAll(batch, actor ?? defaultActor(terminal.cwd, terminal.env));
      return made.kind === "done"
        ? { ok: true, text: made.tasks.map(describeTask).join("\n"), data: made.tasks.map(toIssue) }
        : unfinished(
            made.problem,
            made.tasks.map((task) => task.id),
          );
    }),
  );
};

type Planned =
  | { readonly ok: true; readonly batch: readonly BatchTask[]; readonly remark: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a file would make, or the open issues where none is named. */
async function plan(terminal: Terminal, source: TaskSource, file: string | undefined): Promise<Planned> {
  const read = await readPlan(terminal, file);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const listed = await source.list();
  if (listed.kind === "unavailable") return { ok: false, problems: [listed.problem] };
  if (file === undefined) {
    const parsed = parseGithubIssues(read.text, listed.list.tasks);
    if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
    const { batch, known } = parsed;
    return {
      ok: true,
      batch,
      remark: `${batch.length} open ${batch.length === 1 ? "issue" : "issues"}; ${known} more ${known === 1 ? "is a task" : "are tasks"} already.`,
    };
  }
  const { batch, problems } = planImport(read.text, file, listed.list.tasks);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, batch, remark: "" };
}

function readPlan(terminal: Terminal, file: string | undefined): ReadText | Promise<ReadText> {
  if (file === undefined) return listGithubIssues(terminal.cwd, terminal.env);
  if (file === "-") return terminal.readInput();
  const path = resolve(terminal.cwd, file);
  return readText(path, file, boundsOf(dirname(path)));
}

/** Anybody may write an issue: what is made of them is seen first. */
async function isAgreed(terminal: Terminal, batch: readonly BatchTask[], remark: string): Promise<boolean> {
  if (!terminal.isInteractive) return false;
  terminal.progress([...planLines(batch), "", remark].join("\n"));
  return (await terminal.confirm(`Make ${these(batch)}?`)) === "yes";
}

function whichOne(): Problem {
  const what = "it takes a file, or --github, and one of them only";
  return {
    where: "skyfom task import",
    what,
    fix: "`skyfom task import --help` shows how it is used, with an example.",
  };
}

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
function planLines(batch: readonly BatchTask[]): string[] {
  const depthOf = (task: BatchTask): number => {
    const parent = typeof task.parent === "number" ? batch[task.parent] : undefined;
    return parent ? depthOf(parent) + 1 : 0;
  };
  return batch.map((task, at) => {
    const needs = (task.dependsOn ?? []).map((on) => (typeof on === "number" ? `#${on + 1}` : on));
    const remarks = [
      `P${task.priority ?? 2}`,
      task.type ?? "task",
      needs.length > 0 ? `needs ${needs.join(", ")}` : "",
      task.files?.length ? `files ${task.files.join(", ")}` : "",
    ].filter((remark) => remark !== "");
    return `${"  ".repeat(depthOf(task))}#${at + 1} ${toLine(`${task.title}  (${remarks.join("; ")})`)}`;
  });
}

function these(batch: readonly BatchTask[]): string {
  return batch.length === 1 ? "this task" : `these ${batch.length} tasks`;
}

function renderPlan(batch: readonly BatchTask[], remark: string): string {
  const end = `Nothing was created. Without --dry-run, ${these(batch)} would be${remark === "" ? "" : ", once you agree"}.`;
  return [...planLines(batch), "", ...(remark === "" ? [] : [remark]), end].join("\n");
}
