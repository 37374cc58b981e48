import { closestName, MOST_CANDIDATES } from "../../text/closest-name.ts";
import type { CompositionFinding } from "../finding.ts";
import type { GraphMember } from "../graph-member.ts";

/** Why dependency `at` of member `i` is invalid: not a name, the member's own name, or unknown. */
export function explainBadDependency(members: readonly GraphMember[], i: number, at: number): CompositionFinding {
  const { skillName, dependencies = [] } = members[i] as GraphMember;
  const dependency = dependencies[at] as string;
  const pointer = `/subSkills/${i}/dependencies/${at}`;
  if (typeof dependency !== "string") return { kind: "malformed-member", pointer };
  if (dependency === skillName) return { kind: "self-dependency", pointer, skillName };
  const suggestion = closestName(dependency, otherNames(members, skillName));
  return {
    kind: "unknown-dependency",
    pointer,
    skillName,
    dependency,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** None where there are too many to compare with: to list them for each of very many would take minutes. */
function otherNames(members: readonly GraphMember[], own: string): string[] {
  if (members.length > MOST_CANDIDATES) return [];
  return members.map((member) => member?.skillName).filter((name) => typeof name === "string" && name !== own);
}

/** The dependencies of member `i` that stand in its list a second time. */
export function findRepeatedDependencies(members: readonly GraphMember[], i: number): CompositionFinding[] {
  const { skillName, dependencies = [] } = members[i] as GraphMember;
  const seen = new Set<string>();
  return dependencies.flatMap((dependency, at) => {
    if (!seen.has(dependency)) {
      seen.add(dependency);
      return [];
    }
    return [{ kind: "duplicate-dependency", pointer: `/subSkills/${i}/dependencies/${at}`, skillName, dependency }];
  });
}
