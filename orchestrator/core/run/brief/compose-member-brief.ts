import { codeSpan } from "../../text/code-span.ts";
import { few } from "../../text/few.ts";
import { renderMemberBrief } from "../../texts/brief/render-member-brief.ts";
import { excerpt, placeInState } from "../excerpt.ts";
import { type MemberRun, newestAttempts, type Run } from "../run.ts";
import type { Member } from "../work/member-work.ts";

/** What a member's brief is made from, besides its run. */
interface MemberFacts {
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

/** The full brief for one member's part, with what the members before it have left. */
export function composeMemberBrief(run: MemberRun, facts: MemberFacts): string {
  const { member, peers, reference, skill, showCommand, checkCommand, earlierFailure, handInCommand } = facts;
  const { work } = run;
  return renderMemberBrief({
    member: { skillName: member.skillName, role: member.role },
    peers: peers.map(({ name, role }) => ({ skillName: name, role })),
    context: {
      taskId: `${work.taskId} (${reference})`,
      requirements: work.requirements,
      earlierResults: resultsBefore(run),
      calledAs: new Map([[member.skillName, skill]]),
      wholeRequirements: showCommand === undefined ? placeInState(run.id, "run.json") : codeSpan(showCommand),
    },
    files: member.files ?? [],
    timeoutSeconds: work.strategy.timeoutSeconds,
    ...{ checkCommand, earlierFailure, handInCommand },
  });
}

/** Most characters of all earlier members' summaries, which each brief repeats, and most files and commits of one member. */
const LONGEST_BEFORE = 8_000;
const MOST_CHANGES = 30;

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
