import { quoteForShell } from "../quote-for-shell.ts";
import { declaredFiles } from "../tasks/declared-files.ts";
import type { Task } from "../tasks/task.ts";
import { REPORT_FORM } from "./report-form.ts";

/** What a brief is made from. */
export interface BriefFacts {
  readonly task: Task;
  /** The skill as this install's client calls it. */
  readonly skill: string;
  readonly reference: string;
  readonly checkCommand?: string;
  readonly earlierFailure?: string;
  /** For a composite skill: the command that says which members to start. */
  readonly stepCommand?: string;
  /** For any other: the command that gives parts of the work to agents. */
  readonly splitCommand?: string;
}

/** The full text that an agent is given for one task. */
export function composeBrief(facts: BriefFacts): string {
  const { task, skill, earlierFailure } = facts;
  return [
    `# ${task.id}: ${task.title}`,
    `You work on this one task of a run (${facts.reference}). Other agents work on other tasks in the same checkout at the same time.`,
    `Work by the skill \`${skill}\`: invoke it before you begin.`,
    section("Task", task.description),
    section("Design", task.design),
    section("Accepted when", task.acceptance),
    section("Notes", task.notes),
    ...(earlierFailure
      ? [section("An earlier attempt failed", `${earlierFailure}\nFind out why before you repeat it.`)]
      : []),
    section("Your members", describeSteps(facts)),
    section("Your files", describeFiles(declaredFiles(task))),
    section("Rules", rules(facts)),
    section("Report", REPORT_FORM),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, text: string): string {
  return text.trim() === "" ? "" : `## ${title}\n${text.trim()}`;
}

function describeSteps({ stepCommand }: BriefFacts): string {
  return stepCommand === undefined
    ? ""
    : `Code plans who does what. Take the first step now, and each next one when you are told to:\n\n\`\`\`sh\n${stepCommand}\n\`\`\``;
}

function describeFiles(files: readonly string[]): string {
  if (files.length === 0) return "The task names none. Change what it needs, and nothing that another task is about.";
  const paths = files.map(quoteForShell).join(" ");
  return `These are yours alone: ${files.join(", ")}. Leave all others as they are.\nCommit just them: \`git commit --only -m "…" -- ${paths}\`. While another process holds git's index, wait a moment and repeat.`;
}

function rules({ checkCommand, splitCommand }: BriefFacts): string {
  return [
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`): your report closes the task.",
    ...(checkCommand ? [`- Before you report done, this must pass: \`${checkCommand}\``] : []),
    ...(splitCommand
      ? [
          `- Parts that can be done at the same time may be given to agents: \`${splitCommand}\` takes them on standard input, as a checklist with \`files:\` and \`needs:\`.`,
        ]
      : []),
    "- Should a spawn of yours be refused, do that part of the work yourself.",
  ].join("\n");
}
