import type { SkillComposition } from "../../composition/composition.ts";
import { skillInFewWords } from "../../composition/describe-in-few-words.ts";
import { planWaves } from "../../composition/waves/plan-waves.ts";
import { defined } from "../../ledger/defined.ts";
import { MAX_CONCURRENT_AGENTS } from "../../max-concurrent-agents.ts";
import { toLine } from "../../printable.ts";
import type { BatchTask } from "../../tasks/add/new-task.ts";
import type { Member, MemberWork } from "./member-work.ts";
import type { Purpose } from "./purpose.ts";

/** The work of a composite skill, from a composition that has been checked. */
export function workOfComposition(skillName: string, composition: SkillComposition, purpose: Purpose): MemberWork {
  const members = composition.subSkills.map(
    (sub): Member => ({
      name: sub.skillName,
      skillName: sub.skillName,
      role: sub.role ?? `The part of the requirements for ${sub.skillName}`,
      dependencies: sub.dependencies ?? [],
      isRequired: sub.required ?? true,
      isIndependent: sub.independent ?? false,
      ...defined({ model: sub.model }),
    }),
  );
  const { executionMode: mode, coordinationStrategy: strategy = {} } = composition;
  return { skillName, ...inLine(purpose), members, mode, strategy };
}

/**
 * The parts that a skill splits its own work into: each is done by the same skill.
 *
 * @param batch a checklist that was read beside no other tasks, so that a part needs parts alone.
 */
export function workOfParts(skillName: string, batch: readonly BatchTask[], purpose: Purpose): MemberWork {
  const leaves = batch.map((part, n) => ({ part, n })).filter(({ part }) => part.type !== "epic");
  const members = leaves.map(
    ({ part, n }): Member => ({
      name: nameOfPart(n),
      skillName,
      role: [part.title, part.description].filter(Boolean).join("\n"),
      dependencies: (part.dependsOn ?? []).map((on) => nameOfPart(Number(on))),
      isRequired: true,
      isIndependent: false,
      ...defined({ files: part.files }),
    }),
  );
  const strategy = { errorHandling: "continue-on-error" } as const;
  return { skillName, ...inLine(purpose), members, mode: "hybrid", strategy };
}

/** The title is shown wherever the run is. */
function inLine(purpose: Purpose): Purpose {
  return { ...purpose, title: toLine(purpose.title) };
}

function nameOfPart(n: number): string {
  return `part-${n + 1}`;
}

/** Most members of this work that may be at work at once. */
export function limitOfWork({ mode }: MemberWork, maxParallel: number = MAX_CONCURRENT_AGENTS): number {
  return mode === "sequential" ? 1 : Math.min(maxParallel, MAX_CONCURRENT_AGENTS);
}

/** The members in the order in which they start if nothing delays them. */
export function orderOfWork({ members }: MemberWork): readonly Member[] {
  const named = members.map((member) => ({ skillName: member.name, dependencies: [...member.dependencies], member }));
  const plan = planWaves(named);
  return plan.kind === "waves" ? plan.waves.flat().map(({ member }) => member) : members;
}

/** A few words that tell a member's agent apart. */
export function titleOfMember({ name, skillName, role }: Member): string {
  const isPart = name !== skillName;
  const [firstLine = ""] = role.split("\n", 1);
  return isPart ? firstLine : skillInFewWords(skillName);
}
