import { composePart, joinSections, section } from "../../composition/specs/compose-prompt.ts";
import { quoteLine } from "../../quote-text.ts";
import { handInForm, REPORT_FORM } from "../../report-form.ts";
import { codeSpan, NO_PUSH } from "../../text/brief-texts.ts";
import { excerpt, few, placeInState } from "../excerpt.ts";
import { type MemberRun, newestAttempts, type Run } from "../run.ts";
import type { Member } from "../work/member-work.ts";
import { tellFailure } from "./compose-brief.ts";

/** What a member's brief is made from, besides its run. */
interface MemberBriefFacts {
  readonly member: Member;
  /** Members at work at the same time. */
  readonly peers: readonly Member[];
  readonly reference: string;
  /** The skill as this install's client calls it. */
  readonly skill: string;
  readonly checkCommand?: string;
  readonly earlierFailure?: string;
  /** The command that shows the whole task, where there is one. */
  readonly showCommand?: string;
  /** The command that takes the report of a part that the composite agent does itself. */
  readonly handInCommand?: string;
}

/** The full brief for one member's part. */
export function composeMemberBrief(run: MemberRun, facts: MemberBriefFacts): string {
  const { member, peers, reference, skill, earlierFailure, showCommand, handInCommand } = facts;
  const { work } = run;
  const spec = { skillName: member.skillName, role: member.role };
  const others = peers.map(({ name, role }) => ({ skillName: name, role }));
  const sections = composePart(spec, others, {
    taskId: `${work.taskId} (${reference})`,
    requirements: work.requirements,
    earlierResults: resultsBefore(run),
    calledAs: new Map([[member.skillName, skill]]),
    wholeRequirements: showCommand === undefined ? placeInState(run.id, "run.json") : codeSpan(showCommand),
  });
  return joinSections([
    ...sections,
    section("An earlier attempt failed", tellFailure(earlierFailure)),
    section(
      "Your files",
      few(member.files ?? [], MOST_FILES)
        .map((file) => `- ${quoteLine(file)}`)
        .join("\n"),
    ),
    section("Rules", rules(run, facts)),
    section("Report", handInCommand === undefined ? REPORT_FORM : handInForm(handInCommand)),
  ]);
}

/** Most characters of all earlier members' summaries, which each brief repeats, and most files and commits of one member. */
const LONGEST_BEFORE = 8_000;
const MOST_CHANGES = 30;
/** Most files that a brief names. */
const MOST_FILES = 50;

/** The results of earlier members, from the newest attempt of each. */
function resultsBefore(run: Run) {
  const ended = [...newestAttempts(run)].flatMap(([name, { outcome }]) => (outcome ? [{ name, outcome }] : []));
  const most = Math.floor(LONGEST_BEFORE / Math.max(1, ended.length));
  const whole = placeInState(run.id, "run.json");
  return ended.map(({ name, outcome: { kind, summary, files, commits } }) => ({
    skillName: name,
    status: kind,
    summary: excerpt(summary, most, whole),
    ...(files ? { files: few(files, MOST_CHANGES) } : {}),
    ...(commits ? { commits: few(commits, MOST_CHANGES) } : {}),
  }));
}

function rules({ work }: MemberRun, { checkCommand }: MemberBriefFacts): string {
  const seconds = work.strategy.timeoutSeconds;
  return [
    '- Commit only your files: `git commit --only -m "…" -- FILES`. If another process holds git\'s index, wait a moment and try again.',
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`).",
    NO_PUSH,
    ...(checkCommand ? [`- Before you report done, this must pass: ${codeSpan(checkCommand)}`] : []),
    ...(seconds ? [`- You have ${seconds} seconds. Report what you have by then, as \`partial\` if necessary.`] : []),
    "- If a spawn of yours is refused, do that part of the work yourself.",
  ].join("\n");
}
