import type { CompositionFinding } from "./finding.ts";
import type { Member } from "./member-graph.ts";

/** Whether a value that says it is a member can be planned; what a JSON file holds may be anything. */
export function isMember(value: Member): boolean {
  if (typeof value !== "object" || value === null || typeof value.skillName !== "string") return false;
  return value.dependencies === undefined || Array.isArray(value.dependencies);
}

/** Names that occur twice, and entries that are no members. */
export function findBadNames(members: readonly Member[]): CompositionFinding[] {
  const firsts = new Map<string, number>();
  return members.flatMap((member, i): CompositionFinding[] => {
    if (!isMember(member)) return [{ kind: "malformed-member", pointer: `/subSkills/${i}` }];
    const { skillName } = member;
    const first = firsts.get(skillName);
    if (first === undefined) {
      firsts.set(skillName, i);
      return [];
    }
    return [{ kind: "duplicate-name", pointer: `/subSkills/${i}/skillName`, skillName, first: `/subSkills/${first}` }];
  });
}
