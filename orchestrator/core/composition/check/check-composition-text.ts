import type { Problem } from "../../problem.ts";
import type { SkillComposition } from "../composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { parseComposition } from "../parse/parse-composition.ts";
import { placesInText } from "../parse/places-in-text.ts";
import { describeFinding } from "./describe-finding.ts";
import type { Locate } from "./explanation.ts";
import { validateSkillComposition } from "./validate-skill-composition.ts";

/** A member as its file names it. */
export interface NamedMember {
  readonly skillName: string;
  readonly where: string;
}

/** A composition's file after every check that needs no other file. */
export interface CheckedComposition {
  /** Absent if there are problems. */
  readonly composition?: SkillComposition;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** The composite's name, where it has one. */
  readonly name?: string;
  /** Its members, as far as they can be read. */
  readonly members: readonly NamedMember[];
}

/** Checks the text of a composition; `file` is how messages call it. Problems come in the order of the text. */
export function checkCompositionText(file: string, text: string): CheckedComposition {
  const parsed = parseComposition(file, text);
  if (!parsed.ok) return { problems: [parsed.problem], warnings: [], members: [] };
  const { value, offsetOf } = parsed;
  const placeOf = placesInText(file, text);
  const locate: Locate = (pointer) => placeOf(offsetOf(pointer));
  const describeAll = (findings: readonly CompositionFinding[]) =>
    findings
      .map((finding) => ({ finding, offset: offsetOf(finding.pointer) }))
      .sort((a, b) => a.offset - b.offset)
      .map(({ finding }) => describeFinding(finding, locate));

  const { valid, findings, warnings } = validateSkillComposition(value);
  const { name, subSkills } = (value ?? {}) as Record<string, unknown>;
  const members = (Array.isArray(subSkills) ? subSkills : []).flatMap((member, i): NamedMember[] => {
    const skillName: unknown = member?.skillName;
    return typeof skillName === "string" ? [{ skillName, where: locate(`/subSkills/${i}/skillName`) }] : [];
  });
  return {
    ...(valid ? { composition: value as SkillComposition } : {}),
    problems: describeAll(findings),
    warnings: describeAll(warnings),
    ...(typeof name === "string" ? { name } : {}),
    members,
  };
}
