import { EXECUTION_MODES, type ExecutionMode, type SubSkillDefinition } from "../composition.ts";
import type { CompositionFinding } from "../finding.ts";
import { dependenciesOf } from "../waves/member-graph.ts";
import { planWaves } from "../waves/plan-waves.ts";

/** Finds what the schema allows but cannot work, and what works but is probably a mistake. */
interface Meaning {
  readonly errors: readonly CompositionFinding[];
  readonly warnings: readonly CompositionFinding[];
}

/** An unchecked composition: any field may be missing or have the wrong type. */
type Unchecked = Readonly<Record<string, unknown>>;

/** Checks as much of the meaning as the shape allows, so that one run reports every problem. */
export function checkMeaning(composition: unknown): Meaning {
  if (!isObject(composition)) return { errors: [], warnings: [] };
  const members = Array.isArray(composition.subSkills) ? (composition.subSkills as SubSkillDefinition[]) : [];
  const mode = EXECUTION_MODES.find((known) => known === composition.executionMode);
  return {
    errors: [...checkPlan(members, mode), ...checkRequired(members), ...checkContainment(members, composition.name)],
    warnings: [...checkRetries(composition.coordinationStrategy), ...checkLimit(mode, composition)],
  };
}

function checkPlan(members: readonly SubSkillDefinition[], mode: ExecutionMode | undefined): CompositionFinding[] {
  const plan = planWaves(members, { mode });
  // The schema tells in more detail what is wrong with a member of the wrong shape.
  return plan.kind === "waves" ? [] : plan.findings.filter(({ kind }) => kind !== "malformed-member");
}

/** A required member must not depend on one that may fail. */
function checkRequired(members: readonly SubSkillDefinition[]): CompositionFinding[] {
  const optional = new Set(members.filter((member) => member?.required === false).map(({ skillName }) => skillName));
  return members.flatMap((member, i) => {
    if (member?.required === false) return [];
    return dependenciesOf(member).flatMap((dependency, at) => {
      if (typeof dependency !== "string" || !optional.has(dependency)) return [];
      const pointer = `/subSkills/${i}/dependencies/${at}`;
      return [{ kind: "required-needs-optional", pointer, skillName: member.skillName, dependency }];
    });
  });
}

function checkContainment(members: readonly SubSkillDefinition[], name: unknown): CompositionFinding[] {
  return members.flatMap((member, i) => {
    if (typeof name !== "string" || member?.skillName !== name) return [];
    return [{ kind: "contains-itself", pointer: `/subSkills/${i}/skillName`, skillName: name }];
  });
}

function checkRetries(strategy: unknown): CompositionFinding[] {
  if (!isObject(strategy)) return [];
  const { errorHandling = "fail-fast", maxRetries } = strategy;
  if (typeof maxRetries !== "number" || maxRetries === 0) return [];
  if (errorHandling !== "fail-fast" && errorHandling !== "continue-on-error") return [];
  return [{ kind: "retries-without-retry", pointer: "/coordinationStrategy/maxRetries", errorHandling, maxRetries }];
}

function checkLimit(mode: ExecutionMode | undefined, { maxParallel }: Unchecked): CompositionFinding[] {
  if (mode !== "sequential" || maxParallel === undefined || maxParallel === 1) return [];
  return [{ kind: "limit-without-effect", pointer: "/maxParallel" }];
}

function isObject(value: unknown): value is Unchecked {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
