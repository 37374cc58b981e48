import { quoteForShell } from "../../quote-for-shell.ts";
import { quoteLine, quoteText } from "../../quote-text.ts";
import { declaredFiles } from "../../tasks/files/declared-files.ts";
import { expandBraces } from "../../tasks/files/expand-braces.ts";
import { withSlashes } from "../../tasks/files/globs-overlap.ts";
import type { Task } from "../../tasks/task.ts";
import { codeSpan } from "../../text/code-span.ts";
import { few } from "../../text/few.ts";
import { HOW_QUOTED, NO_PUSH, NOTES_AUTHOR, TASK_AUTHOR } from "../brief-texts.ts";
import { REPORT_FORM } from "../report/report-form.ts";
import { describeRepair, type Repair } from "./describe-repair.ts";

/** What a brief is made from. */
interface BriefFacts {
  readonly task: Task;
  /** The skill as this install's client calls it. */
  readonly skill: string;
  readonly reference: string;
  readonly checkCommand?: string;
  readonly earlierFailure?: string;
  /** What an earlier attempt committed that could not be merged. */
  readonly repair?: Repair;
  /** Whether its agent has a worktree of its own. */
  readonly isIsolated?: true;
  /** The command that shows the whole task. */
  readonly showCommand?: string;
  /** For a composite skill: the command that says which members to start. */
  readonly stepCommand?: string;
  /** For any other: the command that gives parts of the work to agents. */
  readonly splitCommand?: string;
}

/** Most characters of one field of a task. The tracker shows what the brief leaves out. */
const LONGEST_TEXT = 20_000;
/** Most files that a brief names. */
const MOST_FILES = 50;

const SAME_CHECKOUT = "Other agents work on other tasks in the same checkout at the same time.";
const OWN_WORKTREE =
  "You have your own git worktree, in which your commands start. Change nothing outside it, and do not switch or rename its branch. Commit everything there: only what is committed when you end counts.";

/** The full text that an agent is given for one task. */
export function composeBrief(facts: BriefFacts): string {
  const { task, skill, earlierFailure } = facts;
  return [
    `# ${quoteLine(task.id)}: ${quoteLine(task.title)}`,
    `You work on this one task of a run (${facts.reference}). ${facts.isIsolated ? OWN_WORKTREE : SAME_CHECKOUT}`,
    `Use the skill ${codeSpan(skill)}: invoke it before you begin.`,
    HOW_QUOTED,
    section("Task", ofTask(facts, task.description)),
    section("Design", ofTask(facts, task.design)),
    section("Accepted when", ofTask(facts, task.acceptance)),
    section("Notes", ofTask(facts, task.notes, "end")),
    section("An earlier attempt failed", tellFailure(earlierFailure)),
    section("To repair", facts.repair === undefined ? "" : describeRepair(facts.repair)),
    section("Your members", describeSteps(facts)),
    section("Your files", describeFiles(declaredFiles(task), facts.isIsolated)),
    section("Rules", rules(facts)),
    section("Report", REPORT_FORM),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function ofTask({ showCommand }: BriefFacts, text: string, keep: "beginning" | "end" = "beginning"): string {
  const author = keep === "end" ? NOTES_AUTHOR : TASK_AUTHOR;
  const whole = showCommand === undefined ? {} : { whole: codeSpan(showCommand) };
  return quoteText(text, { author, most: LONGEST_TEXT, keep, ...whole });
}

/** Why the attempt before failed, in the words of its agent and of the engine. */
export function tellFailure(failure: string | undefined): string {
  if (!failure) return "";
  return `${quoteText(failure, { author: "Skyfom noted, with words of that attempt's agent" })}\n\nFind out why before you try again.`;
}

function section(title: string, text: string): string {
  return text.trim() === "" ? "" : `## ${title}\n${text.trim()}`;
}

function describeSteps({ stepCommand }: BriefFacts): string {
  return stepCommand === undefined
    ? ""
    : `Code plans who does what. Take the first step now, and the next one whenever you are told to:\n\n\`\`\`sh\n${stepCommand}\n\`\`\``;
}

function describeFiles(files: readonly string[], isIsolated = false): string {
  if (files.length === 0) return "The task names none. Change what it needs, but nothing that belongs to another task.";
  const named = few(files.map(nameFile), MOST_FILES).join(", ");
  if (isIsolated) return `These are yours: ${named}. Leave all others as they are.`;
  const specs = files.map(pathspecs);
  const isTold = files.length <= MOST_FILES && specs.every((one) => one !== undefined);
  const paths = isTold ? specs.flat().join(" ") : "…";
  return `These are yours alone: ${named}. Leave all others as they are.\nCommit only them: \`git commit --only -m "…" -- ${paths}\`. If another process holds git's index, wait a moment and try again.`;
}

/**
 * A declared file as git pathspecs, which match the same files as our check for overlaps. Git knows no braces, so each alternative becomes
 * a pathspec of its own. Undefined if the alternatives cannot be told.
 */
function pathspecs(declared: string): string[] | undefined {
  // git takes braces around one word for a name, and a range for none
  const alone = (inside: string) => (inside.includes("..") ? undefined : `{${inside}}`);
  return expandBraces(withSlashes(declared), alone)?.map(pathspec);
}

/** A star stays within its folder, and a colon at the beginning is a letter. */
function pathspec(file: string): string {
  if (file.startsWith(":")) return quoteForShell(`./${file}`);
  return quoteForShell(/[*?[]/.test(file) ? `:(glob)${file}` : file);
}

const PLAIN_PATH = /^[\p{L}\p{N}\p{M}_./*?{}[\]@+~%:=-]+$/u;

/** A plain path stays as it is; anything else is quoted for the shell, so that no sentence in it passes for one of ours. */
function nameFile(path: string): string {
  return PLAIN_PATH.test(path) ? path : quoteForShell(path);
}

function rules({ checkCommand, splitCommand }: BriefFacts): string {
  return [
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`): your report closes the task.",
    NO_PUSH,
    ...(checkCommand ? [`- Before you report done, this must pass: ${codeSpan(checkCommand)}`] : []),
    ...(splitCommand
      ? [
          `- You may give parts that can be done at the same time to agents: \`${splitCommand}\` reads them from standard input, as a checklist with \`files:\` and \`needs:\`.`,
        ]
      : []),
    "- If a spawn of yours is refused, do that part of the work yourself.",
  ].join("\n");
}
