import type { SkillComposition } from "../../composition/composition.ts";
import type { Problem } from "../../problem.ts";
import type { MemberWork } from "./member-work.ts";
import type { Purpose } from "./purpose.ts";
import { limitOfWork, workOfComposition } from "./to-member-work.ts";

/** What the skill folders say about a skill. */
export type SkillFacts =
  | { readonly kind: "missing"; readonly composites: readonly string[] }
  | { readonly kind: "plain" }
  | {
      readonly kind: "composed";
      /** What prevents running it, in any of its compositions or below them. */
      readonly broken: readonly Problem[];
      readonly read: { readonly composition?: SkillComposition; readonly problems: readonly Problem[] };
    };

/** Who does the work of a skill. */
export type WorkOfSkill =
  | { readonly kind: "members"; readonly work: MemberWork; readonly limit: number }
  /** One agent does all of it. */
  | { readonly kind: "leaf" }
  /** No skill folder has it; the client may know it. */
  | { readonly kind: "unknown"; readonly problem: Problem }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Decides who does the work of a skill for this purpose. */
export function workOfSkill(skillName: string, facts: SkillFacts, purpose: Purpose): WorkOfSkill {
  switch (facts.kind) {
    case "missing": {
      const fix = `Composite skills here: ${facts.composites.join(", ")}.`;
      return { kind: "unknown", problem: { where: "--skill", what: `there is no skill "${skillName}"`, fix } };
    }
    case "plain":
      return { kind: "leaf" };
    case "composed": {
      const { broken, read } = facts;
      if (broken.length > 0) return { kind: "problems", problems: broken };
      if (read.composition === undefined) return { kind: "problems", problems: read.problems };
      const work = workOfComposition(skillName, read.composition, purpose);
      return { kind: "members", work, limit: limitOfWork(work, read.composition.maxParallel) };
    }
    default:
      return facts satisfies never;
  }
}
