import { groupTexts } from "../../group-texts.ts";
import { NAMES } from "../../run/needs/need.ts";
import { type TaskBranch, tellBranch } from "../../worktrees/task-branch.ts";
import type { RunReport } from "../report.ts";
import type { TaskDetail } from "../tasks/task-detail.ts";
import { verdictOf } from "../verdict.ts";
import { inertCodeSpan, inertMarkdown } from "./inert-markdown.ts";

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 400;
/** Follow-ups, files of one task and commits of one task that are listed. */
const MOST = 20;

/** Where a task stands that is not done. */
const STANDS: Readonly<Record<TaskDetail["outcome"], string>> = {
  done: "done",
  failed: "failed",
  "needs-input": NAMES.question,
  "in-doubt": NAMES["in-doubt"],
  withdrawn: "never begun",
  open: "at work",
};

/** The summary of a run as Markdown, good as the body of a pull request: what works now, what does not, what was checked, what is left. */
export function renderMarkdown(report: RunReport): string {
  const { run, details, needs, notStarted } = report;
  const done = details.filter(({ outcome }) => outcome === "done");
  const waiting = new Set(needs.map(({ taskId, title }) => keyOfNeed(taskId, title)));
  // what waits for a decision is told there
  const undone = details.filter(
    ({ outcome, taskId, title }) => outcome !== "done" && !waiting.has(keyOfNeed(taskId, title)),
  );
  const branches = new Map(details.map(({ taskId, title, branch }) => [keyOfNeed(taskId, title), branch]));
  const isLeft = needs.some(({ kind }) => kind === "left-open");
  const followUps = groupTexts(details.flatMap(({ followUps }) => followUps));
  return [
    ...verdictOf(report),
    ...section("Done", done.flatMap(taskLines)),
    ...section("Not done", [
      ...undone.flatMap(({ title, key, outcome, summary, branch }) => [
        entry(title, key, outcome === "open" && isLeft ? "its client has ended" : STANDS[outcome], summary),
        ...branchLines(branch),
      ]),
      ...notStarted.map(({ title, key, reason }) => entry(title, key, STANDS.withdrawn, reason)),
    ]),
    ...section(
      "Needs a decision",
      needs.flatMap(({ kind, title, taskId, run, text, settlings }) => [
        entry(title || `Run ${run}`, taskId, NAMES[kind], text),
        ...branchLines(branches.get(keyOfNeed(taskId, title)), false),
        ...settlings.map(({ command, effect }) => `  - ${inertCodeSpan(command, LONGEST_TITLE)} ${words(effect)}`),
      ]),
    ),
    ...section(
      "Noticed and left alone",
      listed(
        followUps.map(({ text, count }) => `- ${words(text, LONGEST_SUMMARY)}${count > 1 ? ` (${count} times)` : ""}`),
      ),
    ),
    "",
    `Run ${run.id} of Skyfom.`,
  ]
    .join("\n")
    .replace(/^(.*)\n/, "$1 ");
}

/** What one task of a run has done, as Markdown, good as the body of a pull request of its work alone. */
export function renderTaskAlone({ run }: Pick<RunReport, "run">, detail: TaskDetail): string {
  const { key, outcome } = detail;
  const where = `Task ${inertCodeSpan(key, LONGEST_TITLE)} of run ${run.id} of Skyfom, ${STANDS[outcome]}.`;
  return [...taskLines(detail), "", where].join("\n");
}

/** A task by its title, its id where it has one, where it stands and what is told of it. */
function entry(title: string, key: string | null, stands: string, text: string): string {
  const where = [...(key === null ? [] : [inertCodeSpan(key, LONGEST_TITLE)]), stands].join(", ");
  return `- **${words(title)}** (${where})${text === "" ? "" : `: ${words(text, LONGEST_SUMMARY)}`}`;
}

/** A task by its id and title: in a composite run the titles tell the parts of one task apart. */
function keyOfNeed(taskId: string | null, title: string): string {
  return JSON.stringify([taskId, title]);
}

/** Where its work in a worktree is, with the command that shows it unless that is listed beside it. */
function branchLines(branch: TaskBranch | null | undefined, withDiff = true): string[] {
  if (!branch) return [];
  const diff = branch.diff !== null && withDiff ? `; to see it: ${inertCodeSpan(branch.diff, LONGEST_TITLE)}` : "";
  return [`  - ${words(tellBranch(branch))}${diff}`];
}

function taskLines({ title, summary, files, tests, branch }: TaskDetail): string[] {
  const changed = files.slice(0, MOST).map(({ path }) => inertCodeSpan(path, LONGEST_TITLE));
  const more = files.length > MOST ? ` and ${files.length - MOST} more` : "";
  return [
    `- **${words(title)}**: ${words(summary, LONGEST_SUMMARY)}`,
    ...branchLines(branch),
    ...(changed.length > 0 ? [`  - Changed: ${changed.join(", ")}${more}`] : []),
    ...tests.slice(0, MOST).map(({ command, result }) => `  - ${inertCodeSpan(command, LONGEST_TITLE)} ${result}`),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), `- and ${lines.length - MOST} more`];
}

function words(text: string, most = LONGEST_TITLE): string {
  return inertMarkdown(text, most);
}
