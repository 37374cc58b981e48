import type { SkillComposition } from "../../composition/composition.ts";
import { type Problem, renderProblemInLine } from "../../problem.ts";
import type { MemberWork } from "./member-work.ts";
import type { Purpose } from "./purpose.ts";
import { limitOfWork, workOfComposition } from "./to-member-work.ts";

/** What the skill folders say about a skill. */
export type SkillFacts =
  /** No skill folder has it; the client may know it. */
  | { readonly kind: "missing" }
  | { readonly kind: "plain" }
  | {
      readonly kind: "composed";
      /** What prevents running it, in any of its compositions or below them. */
      readonly broken: readonly Problem[];
      readonly read: { readonly composition?: SkillComposition; readonly problems: readonly Problem[] };
    };

/** Who does the work of a skill. */
type WorkOfSkill =
  | { readonly kind: "members"; readonly work: MemberWork; readonly limit: number }
  /** One agent does all of it. */
  | { readonly kind: "leaf" }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** Decides who does the work of a skill for this purpose. */
export function workOfSkill(skillName: string, facts: SkillFacts, purpose: Purpose): WorkOfSkill {
  switch (facts.kind) {
    case "missing":
    case "plain":
      return { kind: "leaf" };
    case "composed": {
      const { composition } = facts.read;
      const problems = flawsOf(facts);
      if (problems.length > 0 || composition === undefined) return { kind: "problems", problems };
      const work = workOfComposition(skillName, composition, purpose);
      return { kind: "members", work, limit: limitOfWork(work, composition.maxParallel) };
    }
    default:
      return facts satisfies never;
  }
}

/** Those of these skills that cannot be run, each with the reason as a phrase. */
export function unableOf(skills: ReadonlyMap<string, SkillFacts>): ReadonlyMap<string, string> {
  return new Map([...skills].flatMap(([name, facts]) => whyUnable(name, facts)));
}

function whyUnable(skill: string, facts: SkillFacts): [string, string][] {
  const [first, ...more] = facts.kind === "composed" ? flawsOf(facts) : [];
  if (!first) return [];
  const others = more.length === 0 ? "" : ` (and ${more.length} more; \`skyfom validate\` names all)`;
  return [[skill, `its skill ${skill} cannot be run: ${renderProblemInLine(first)}${others}`]];
}

function flawsOf({ broken, read }: Extract<SkillFacts, { readonly kind: "composed" }>): readonly Problem[] {
  return broken.length > 0 ? broken : read.problems;
}
