import type { EarlierResult, SpecContext, SpecMember } from "../../composition/specs/spec-context.ts";
import { toLine } from "../../printable.ts";
import { markLines, quoteLine, quoteText } from "../../quote-text.ts";
import { codeSpan } from "../../text/code-span.ts";
import { HOW_QUOTED, PLAN_AUTHOR, TASK_AUTHOR } from "../brief-texts.ts";
import { REPORT_FORM } from "../report/report-form.ts";

/** The whole prompt for the agent of one member; `peers` are the members at work at the same time. */
export function composePrompt(member: SpecMember, peers: readonly SpecMember[], context: SpecContext): string {
  return joinSections([...composePart(member, peers, context), section("Report", REPORT_FORM)]);
}

/** Most characters of the requirements, which the brief of every member repeats. */
const LONGEST_REQUIREMENTS = 20_000;

/** The sections that tell a member what it has to do; a section that says nothing is empty. */
export function composePart(member: SpecMember, peers: readonly SpecMember[], context: SpecContext): string[] {
  const { taskId, requirements, wholeRequirements: whole, sharedContext = {}, earlierResults = [] } = context;
  const skill = context.calledAs?.get(member.skillName) ?? member.skillName;
  const bounds = { most: LONGEST_REQUIREMENTS, ...(whole === undefined ? {} : { whole }) };
  return [
    `You are one of the agents that work on ${quoteLine(taskId)}. Use the skill ${codeSpan(skill)}: invoke it before you begin.`,
    HOW_QUOTED,
    section("Your part", showRole(member)),
    section("Requirements of the whole", quoteText(requirements, { author: TASK_AUTHOR, ...bounds })),
    section("Shared context", showFacts(sharedContext)),
    section("At work at the same time", showPeers(peers)),
    section("Done before", showResults(earlierResults)),
  ];
}

export function joinSections(sections: readonly string[]): string {
  return sections.filter((part) => part !== "").join("\n\n");
}

/** A section of a brief; empty if it has no text. */
export function section(title: string, text: string): string {
  return text.trim() === "" ? "" : `## ${title}\n${text.trim()}`;
}

/** An agent may have written it that split its work. */
function showRole({ skillName, role }: SpecMember): string {
  return role === undefined
    ? `The part of the requirements for ${quoteLine(skillName)}.`
    : quoteText(role, { author: PLAN_AUTHOR });
}

function showFacts(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .flatMap(([name, value]) => markLines(`- ${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`))
    .join("\n");
}

function showPeers(peers: readonly SpecMember[]): string {
  if (peers.length === 0) return "";
  const lines = peers.map(({ skillName, role }) => toLine(`- ${skillName}${role === undefined ? "" : `: ${role}`}`));
  const quoted = quoteText(lines.join("\n"), { author: PLAN_AUTHOR });
  return `${quoted}\n\nLeave their parts to them, and change none of their files.`;
}

function showResults(results: readonly EarlierResult[]): string {
  return quoteText(results.map(showResult).join("\n"), { author: "The agents of these parts reported" });
}

function showResult({ skillName, status, summary, files = [], commits = [] }: EarlierResult): string {
  const told = summary.trim().replaceAll("\n", "\n  ");
  const lines = [`- ${skillName}${status === undefined ? "" : ` (${status})`}: ${told}`];
  if (files.length > 0) lines.push(`  files: ${files.map((file) => quoteLine(file)).join(", ")}`);
  if (commits.length > 0) lines.push(`  commits: ${commits.join(", ")}`);
  return lines.join("\n");
}
