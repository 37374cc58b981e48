import type { Problem } from "../../problem.ts";
import { showName } from "../show-name.ts";
import { planWaves } from "../waves/plan-waves.ts";
import type { NamedMember } from "./check-composition-text.ts";

/** A composite skill and the members that its composition names. */
export interface Composite {
  readonly name: string;
  readonly members: readonly NamedMember[];
}

/** Composites that contain each other, and so would start each other forever, with the path; one within itself is told elsewhere. */
export function findNestingCycles(composites: readonly Composite[]): Problem[] {
  const names = new Set(composites.map(({ name }) => name));
  const nested = composites.map(({ name, members }) => ({
    skillName: name,
    dependencies: [...new Set(members.map(({ skillName }) => skillName))].filter(
      (member) => member !== name && names.has(member),
    ),
  }));
  const plan = planWaves(nested);
  if (plan.kind === "waves") return [];
  return plan.findings.flatMap((finding) => {
    if (finding.kind !== "cycle") return [];
    const [outer, inner] = finding.path;
    const holder = composites.find(({ name }) => name === outer);
    const member = holder?.members.find(({ skillName }) => skillName === inner);
    const path = finding.path.map(showName);
    const [first, ...others] = path;
    const told = others.map((name) => `"${name}"`).join(", which contains ");
    return [
      {
        where: member?.where ?? "",
        what: `"${first}" contains ${told}: ${path.join(" → ")}`,
        fix: "Remove one of these members: the skills would start each other forever.",
      },
    ];
  });
}
