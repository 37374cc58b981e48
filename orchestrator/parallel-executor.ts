import { CompositionError } from "./core/composition/check/composition-error.ts";
import type { SkillComposition, SubSkillDefinition } from "./core/composition/composition.ts";
import { describeInFewWords } from "./core/composition/describe-in-few-words.ts";
import { estimateTokens } from "./core/composition/estimate-tokens.ts";
import type { ParallelTaskSpec } from "./core/composition/specs/parallel-task-spec.ts";
import type { SpecContext, SpecMember } from "./core/composition/specs/spec-context.ts";
import { memberGraph } from "./core/composition/waves/member-graph.ts";
import { type PlanOptions, planWaves } from "./core/composition/waves/plan-waves.ts";
import { levelNodes } from "./core/graph/level-nodes.ts";
import { MAX_CONCURRENT_AGENTS } from "./core/max-concurrent-agents.ts";
import { composePrompt } from "./core/texts/composition/compose-prompt.ts";
import { composeSpawnPrompt } from "./core/texts/composition/compose-spawn-prompt.ts";

export { CompositionError } from "./core/composition/check/composition-error.ts";
export { describeFinding } from "./core/composition/check/describe-finding.ts";
export { type Validation, validateSkillComposition } from "./core/composition/check/validate-skill-composition.ts";
export type {
  CoordinationStrategy,
  ErrorHandling,
  ExecutionMode,
  SkillComposition,
  SubSkillDefinition,
} from "./core/composition/composition.ts";
export { DEFAULT_TOKEN_ESTIMATE } from "./core/composition/estimate-tokens.ts";
export type { CompositionFinding } from "./core/composition/finding.ts";
export type { ParallelTaskSpec } from "./core/composition/specs/parallel-task-spec.ts";
export type { EarlierResult, SpecContext } from "./core/composition/specs/spec-context.ts";
export type { PlanOptions } from "./core/composition/waves/plan-waves.ts";
export { MAX_CONCURRENT_AGENTS } from "./core/max-concurrent-agents.ts";

/**
 * Groups sub-skills so that each comes after all it depends on, in the earliest group that does; groups run one after the
 * other, the members of one at the same time.
 *
 * @throws {CompositionError} with everything that prevents a plan: cycles, unknown, repeated and own names.
 */
export function planExecutionOrder<S extends Pick<SubSkillDefinition, "skillName" | "dependencies">>(
  subSkills: readonly S[],
  options?: PlanOptions,
): S[][] {
  const plan = planWaves(subSkills, options);
  if (plan.kind === "refused") throw new CompositionError(plan.findings);
  return plan.waves;
}

/** One spec for each sub-skill, in their order. Those that depend on each other are not told to be at work at the same time. */
export function generateParallelTaskSpecs(subSkills: readonly SpecMember[], context: SpecContext): ParallelTaskSpec[] {
  const { levels } = levelNodes(memberGraph(subSkills));
  return subSkills.map((member, i) => {
    const peers = subSkills.filter((_, other) => other !== i && levels[other] === levels[i]);
    const model = member.model ?? context.model;
    return {
      subagent_type: context.subagentType ?? "general-purpose",
      description: describeInFewWords(member.skillName, context.taskId),
      prompt: composePrompt(member, peers, context),
      run_in_background: true,
      ...(model === undefined ? {} : { model }),
    };
  });
}

/**
 * Instructions for a model to start agents at the same time, in one message.
 *
 * @throws {CompositionError} for no spec at all, and for more than may be at work at once.
 */
export function generateParallelSpawnPrompt(tasks: readonly ParallelTaskSpec[]): string {
  if (tasks.length === 0) throw new CompositionError([{ kind: "no-specs", pointer: "" }]);
  if (tasks.length > MAX_CONCURRENT_AGENTS) {
    throw new CompositionError([{ kind: "too-many-specs", pointer: "", given: tasks.length }]);
  }
  return composeSpawnPrompt(tasks);
}

/** Tokens a composition is expected to use in all; {@link DEFAULT_TOKEN_ESTIMATE} for each member without an estimate. */
export function estimateCompositionTokens(composition: {
  readonly subSkills: readonly Pick<SubSkillDefinition, "skillName" | "tokenEstimate">[];
}): number {
  return estimateTokens(composition.subSkills);
}

/**
 * Tokens of each group that {@link planExecutionOrder} makes of the composition, so that a peak can be seen.
 *
 * @throws {CompositionError} where there is no plan.
 */
export function estimateGroupTokens(
  composition: Pick<SkillComposition, "subSkills" | "executionMode" | "maxParallel">,
): number[] {
  const { subSkills, executionMode: mode, maxParallel } = composition;
  return planExecutionOrder(subSkills, { mode, maxParallel }).map(estimateTokens);
}
