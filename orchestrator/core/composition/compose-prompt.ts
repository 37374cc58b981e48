import { REPORT_FORM } from "../run/report-form.ts";
import type { EarlierResult, SpecContext, SpecMember } from "./spec-context.ts";

/** All that the agent of one member is told; `peers` are the members at work at the same time. */
export function composePrompt(member: SpecMember, peers: readonly SpecMember[], context: SpecContext): string {
  return joinSections([...composePart(member, peers, context), section("Report", REPORT_FORM)]);
}

/** The sections that tell a member what it has to do; a section that says nothing is empty. */
export function composePart(member: SpecMember, peers: readonly SpecMember[], context: SpecContext): string[] {
  const { taskId, requirements, sharedContext = {}, earlierResults = [] } = context;
  const skill = context.calledAs?.get(member.skillName) ?? member.skillName;
  return [
    `You are one of the agents that work on ${taskId}. Work by the skill \`${skill}\`: invoke it before you begin.`,
    section("Your part", member.role ?? `What of the requirements falls to ${member.skillName}.`),
    section("Requirements of the whole", requirements),
    section("Shared context", showFacts(sharedContext)),
    section("At work at the same time", showPeers(peers)),
    section("Done before", earlierResults.map(showResult).join("\n")),
  ];
}

export function joinSections(sections: readonly string[]): string {
  return sections.filter((part) => part !== "").join("\n\n");
}

/** A section of a brief; empty where there is nothing to say. */
export function section(title: string, text: string): string {
  return text.trim() === "" ? "" : `## ${title}\n${text.trim()}`;
}

function showFacts(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `- ${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("\n");
}

function showPeers(peers: readonly SpecMember[]): string {
  if (peers.length === 0) return "";
  const lines = peers.map(({ skillName, role }) => `- ${skillName}${role === undefined ? "" : `: ${role}`}`);
  return `${lines.join("\n")}\nLeave their parts to them, and change no file that is theirs.`;
}

function showResult({ skillName, status, summary, files = [], commits = [] }: EarlierResult): string {
  const lines = [`- ${skillName}${status === undefined ? "" : ` (${status})`}: ${summary}`];
  if (files.length > 0) lines.push(`  files: ${files.join(", ")}`);
  if (commits.length > 0) lines.push(`  commits: ${commits.join(", ")}`);
  return lines.join("\n");
}
