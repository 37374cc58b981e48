import type { SubSkillDefinition } from "./composition.ts";
import { explainBadDependency, findRepeatedDependencies } from "./explain-bad-dependency.ts";
import { findBadNames, isMember } from "./find-bad-names.ts";
import type { CompositionFinding } from "./finding.ts";

/** What planning needs to know of a member. */
export type Member = Pick<SubSkillDefinition, "skillName" | "dependencies">;

/**
 * The dependencies as numbers: member `i` depends on `targets[begins[i]]` to `targets[begins[i + 1] - 1]`. In typed arrays,
 * because with an object for each member planning a hundred thousand took four times as long.
 */
export interface MemberGraph {
  readonly begins: Int32Array;
  readonly targets: Int32Array;
  /** What is wrong with single names; a dependency that is wrong is left out of the graph. */
  readonly findings: readonly CompositionFinding[];
}

const NONE: readonly string[] = [];

/** Looks every name up once. Where two members share a name, dependencies lead to the later, and a finding says so. */
export function memberGraph(members: readonly Member[]): MemberGraph {
  const indexes = new Map<string, number>();
  let edgeCount = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] as Member;
    if (isMember(member)) indexes.set(member.skillName, i);
    edgeCount += dependenciesOf(member).length;
  }
  const findings = indexes.size < members.length ? findBadNames(members) : [];

  const begins = new Int32Array(members.length + 1);
  const targets = new Int32Array(edgeCount);
  let end = 0;
  for (let i = 0; i < members.length; i++) {
    const begin = end;
    const names = dependenciesOf(members[i] as Member);
    for (let at = 0; at < names.length; at++) {
      const target = indexes.get(names[at] as string);
      if (target === undefined || target === i) findings.push(explainBadDependency(members, i, at));
      else targets[end++] = target;
    }
    if (hasRepetition(targets, begin, end)) findings.push(...findRepeatedDependencies(members, i));
    begins[i + 1] = end;
  }
  return { begins, targets, findings };
}

/** The names a member depends on; none where the field is missing or is no list. */
export function dependenciesOf(member: Member): readonly string[] {
  const given = member?.dependencies;
  return Array.isArray(given) ? given : NONE;
}

/** Comparing each with each is fastest for the few that a member usually has; a set keeps thousands from taking minutes. */
function hasRepetition(targets: Int32Array, begin: number, end: number): boolean {
  if (end - begin > 16) return new Set(targets.subarray(begin, end)).size < end - begin;
  for (let at = begin + 1; at < end; at++) {
    for (let before = begin; before < at; before++) if (targets[before] === targets[at]) return true;
  }
  return false;
}
