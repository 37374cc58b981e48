import type { Graph } from "../../graph/graph.ts";
import type { CompositionFinding } from "../finding.ts";
import type { GraphMember } from "../graph-member.ts";
import { explainBadDependency, findRepeatedDependencies } from "./explain-bad-dependency.ts";
import { findRepeatedNames } from "./find-repeated-names.ts";

/** Which member depends on which, by their places in the list. */
interface MemberGraph extends Graph {
  /** What is wrong with single names; a dependency that is wrong is left out of the graph. */
  readonly findings: readonly CompositionFinding[];
}

const NONE: readonly string[] = [];

/** Looks every name up once. Where two members share a name, dependencies lead to the later, and a finding says so. */
export function memberGraph(members: readonly GraphMember[]): MemberGraph {
  const indexes = new Map<string, number>();
  for (let i = 0; i < members.length; i++) {
    const name = members[i]?.skillName;
    if (typeof name === "string") indexes.set(name, i);
  }
  let findings = indexes.size < members.length ? findRepeatedNames(members) : [];

  const begins = new Int32Array(members.length + 1);
  let targets = new Int32Array(4 * members.length);
  let end = 0;
  for (let i = 0; i < members.length; i++) {
    const begin = end;
    const names = dependenciesOf(members[i]);
    if (names === NONE && isMalformed(members[i])) {
      findings.push({ kind: "malformed-member", pointer: `/subSkills/${i}` });
    }
    targets = withRoom(targets, end + names.length);
    for (let at = 0; at < names.length; at++) {
      const target = indexes.get(names[at] as string);
      if (target === undefined || target === i) findings.push(explainBadDependency(members, i, at));
      else targets[end++] = target;
    }
    if (hasRepetition(targets, begin, end)) findings = findings.concat(findRepeatedDependencies(members, i));
    begins[i + 1] = end;
  }
  return { begins, targets, findings };
}

/** The names a member depends on; none where its own name or the list is not what the types promise. */
export function dependenciesOf(member: GraphMember | undefined): readonly string[] {
  const given = member?.dependencies;
  return Array.isArray(given) && typeof member?.skillName === "string" ? given : NONE;
}

/** What a JSON file holds may be anything, whatever the types promise. */
function isMalformed(member: GraphMember | undefined): boolean {
  return typeof member?.skillName !== "string" || member.dependencies !== undefined;
}

function withRoom(targets: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count <= targets.length) return targets;
  const larger = new Int32Array(2 * count);
  larger.set(targets);
  return larger;
}

/** Comparing each with each is fastest for the few that a member usually has; a set keeps thousands from taking minutes. */
function hasRepetition(targets: Int32Array, begin: number, end: number): boolean {
  if (end - begin > 16) return new Set(targets.subarray(begin, end)).size < end - begin;
  for (let at = begin + 1; at < end; at++) {
    for (let before = begin; before < at; before++) if (targets[before] === targets[at]) return true;
  }
  return false;
}
