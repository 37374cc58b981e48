import type { CompositionFinding } from "../finding.ts";
import type { GraphMember } from "../graph-member.ts";

/** The members whose name an earlier one has; entries without a name have none to repeat. */
export function findRepeatedNames(members: readonly GraphMember[]): CompositionFinding[] {
  const firsts = new Map<string, number>();
  return members.flatMap((member, i) => {
    const skillName = member?.skillName;
    if (typeof skillName !== "string") return [];
    const first = firsts.get(skillName);
    if (first !== undefined) {
      return [
        { kind: "duplicate-name", pointer: `/subSkills/${i}/skillName`, skillName, first: `/subSkills/${first}` },
      ];
    }
    firsts.set(skillName, i);
    return [];
  });
}
