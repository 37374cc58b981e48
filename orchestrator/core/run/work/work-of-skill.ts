import type { SkillComposition } from "../../composition/composition.ts";
import type { Problem } from "../../problem.ts";
import type { Unable } from "../../texts/reasons/why-held.ts";
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

/** Those of these skills that cannot be run, each with the reason. */
export function unableOf(skills: ReadonlyMap<string, SkillFacts>): ReadonlyMap<string, Unable> {
  return new Map([...skills].flatMap(([name, facts]) => whyUnable(name, facts)));
}

function whyUnable(skill: string, facts: SkillFacts): [string, Unable][] {
  const [problem, ...more] = facts.kind === "composed" ? flawsOf(facts) : [];
  return problem ? [[skill, { skill, problem, more: more.length }]] : [];
}

function flawsOf({ broken, read }: Extract<SkillFacts, { readonly kind: "composed" }>): readonly Problem[] {
  return broken.length > 0 ? broken : read.problems;
}
