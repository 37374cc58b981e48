import { groupTexts } from "../../group-texts.ts";
import { NAMES } from "../../run/needs/need.ts";
import type { RunReport } from "../report.ts";
import type { TaskDetail } from "../tasks/task-detail.ts";
import { verdictOf } from "../verdict.ts";
import { inertCodeSpan, inertMarkdown } from "./inert-markdown.ts";

const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 400;
/** Follow-ups, files of one task and commits of one task that are listed. */
const MOST = 20;

/** The summary of a run as Markdown, good as the body of a pull request: what works now, what does not, what was checked, what is left. */
export function renderMarkdown(report: RunReport): string {
  const { run, details, needs, notStarted } = report;
  const done = details.filter(({ outcome }) => outcome === "done");
  const undone = details.filter(({ outcome }) => outcome !== "done");
  const followUps = groupTexts(details.flatMap(({ followUps }) => followUps));
  return [
    ...verdictOf(report),
    ...section("Done", done.flatMap(taskLines)),
    ...section("Not done", [
      ...undone.map(
        ({ title, outcome, summary }) => `- **${words(title)}** (${outcome}): ${words(summary, LONGEST_SUMMARY)}`,
      ),
      ...notStarted.map(
        ({ title, reason }) => `- **${words(title)}** (never begun): ${words(reason, LONGEST_SUMMARY)}`,
      ),
    ]),
    ...section(
      "Needs a decision",
      needs.map(
        ({ kind, title, run, text }) =>
          `- **${words(title || `Run ${run}`)}** (${NAMES[kind]}): ${words(text, LONGEST_SUMMARY)}`,
      ),
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

function taskLines({ title, summary, files, tests }: TaskDetail): string[] {
  const changed = files.slice(0, MOST).map(({ path }) => inertCodeSpan(path, LONGEST_TITLE));
  const more = files.length > MOST ? ` and ${files.length - MOST} more` : "";
  return [
    `- **${words(title)}**: ${words(summary, LONGEST_SUMMARY)}`,
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
