import { quoteLine } from "../../quote-text.ts";
import { codeSpan } from "../../text/code-span.ts";
import { few } from "../../text/few.ts";
import { NO_PUSH } from "../brief-texts.ts";
import { composePart, joinSections, section } from "../composition/compose-prompt.ts";
import { handInForm, REPORT_FORM } from "../report/report-form.ts";
import { tellFailure } from "./compose-brief.ts";

type Part = Parameters<typeof composePart>;

/** What a member's brief is made from. */
interface MemberBriefFacts {
  readonly member: Part[0];
  /** Members at work at the same time. */
  readonly peers: Part[1];
  /** The task that all of them work for, and what the members before have left. */
  readonly context: Part[2];
  /** Paths that only it changes. */
  readonly files: readonly string[];
  readonly timeoutSeconds?: number | undefined;
  readonly checkCommand?: string | undefined;
  readonly earlierFailure?: string | undefined;
  /** The command that takes the report of a part that the composite agent does itself. */
  readonly handInCommand?: string | undefined;
}

/** Most files that a brief names. */
const MOST_FILES = 50;

/** The full brief for one member's part. */
export function renderMemberBrief(facts: MemberBriefFacts): string {
  const { member, peers, context, files, earlierFailure, handInCommand } = facts;
  return joinSections([
    ...composePart(member, peers, context),
    section("An earlier attempt failed", tellFailure(earlierFailure)),
    section(
      "Your files",
      few(files, MOST_FILES)
        .map((file) => `- ${quoteLine(file)}`)
        .join("\n"),
    ),
    section("Rules", rules(facts)),
    section("Report", handInCommand === undefined ? REPORT_FORM : handInForm(handInCommand)),
  ]);
}

function rules({ timeoutSeconds: seconds, checkCommand }: MemberBriefFacts): string {
  return [
    '- Commit only your files: `git commit --only -m "…" -- FILES`. If another process holds git\'s index, wait a moment and try again.',
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`).",
    NO_PUSH,
    ...(checkCommand ? [`- Before you report done, this must pass: ${codeSpan(checkCommand)}`] : []),
    ...(seconds ? [`- You have ${seconds} seconds. Report what you have by then, as \`partial\` if necessary.`] : []),
    "- If a spawn of yours is refused, do that part of the work yourself.",
  ].join("\n");
}
