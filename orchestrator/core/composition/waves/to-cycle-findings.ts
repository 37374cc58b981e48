import type { CompositionFinding } from "../finding.ts";
import type { GraphMember } from "../graph-member.ts";

/** Cycles of member numbers as findings, with the names along each and the place where each step is declared. */
export function toCycleFindings(cycles: readonly number[][], members: readonly GraphMember[]): CompositionFinding[] {
  return cycles.map((cycle) => {
    const path = [...cycle, cycle[0] as number].map((i) => (members[i] as GraphMember).skillName);
    const pointers = cycle.map((i, step) => {
      const at = (members[i] as GraphMember).dependencies?.indexOf(path[step + 1] as string);
      return `/subSkills/${i}/dependencies/${at}`;
    });
    return { kind: "cycle", pointer: pointers[0] as string, path, pointers };
  });
}
