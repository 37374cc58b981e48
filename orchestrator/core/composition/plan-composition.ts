import { MAX_CONCURRENT_AGENTS } from "../max-concurrent-agents.ts";
import { CompositionError } from "./check/composition-error.ts";
import type { ExecutionMode, SkillComposition, SubSkillDefinition } from "./composition.ts";
import { DEFAULT_TOKEN_ESTIMATE, estimateTokens } from "./estimate-tokens.ts";
import { planWaves } from "./waves/plan-waves.ts";

/** A member in its wave, with every default filled in. */
export interface PlannedMember {
  readonly skillName: string;
  readonly role?: string;
  readonly dependencies: readonly string[];
  readonly required: boolean;
  readonly independent: boolean;
  readonly tokens: number;
}

/** Members that may run together. */
export interface PlannedWave {
  readonly members: readonly PlannedMember[];
  readonly tokens: number;
}

/** What running a composition will look like. */
export interface CompositionPlan {
  readonly name: string;
  readonly mode: ExecutionMode;
  /** Most agents at work at once. */
  readonly limit: number;
  readonly waves: readonly PlannedWave[];
  readonly tokens: number;
  /** Tokens of the wave that is expected to use most. */
  readonly peakTokens: number;
}

/** Plans a composition that has been checked. */
export function planComposition(composition: SkillComposition): CompositionPlan {
  const { name, executionMode: mode, maxParallel = MAX_CONCURRENT_AGENTS, subSkills } = composition;
  const plan = planWaves(subSkills, { mode, maxParallel });
  if (plan.kind === "refused") throw new CompositionError(plan.findings);
  const waves = plan.waves.map((wave) => ({ members: wave.map(withDefaults), tokens: estimateTokens(wave) }));
  return {
    name,
    mode,
    limit: mode === "sequential" ? 1 : Math.min(maxParallel, MAX_CONCURRENT_AGENTS),
    waves,
    tokens: estimateTokens(subSkills),
    peakTokens: waves.reduce((peak, { tokens }) => Math.max(peak, tokens), 0),
  };
}

function withDefaults(member: SubSkillDefinition): PlannedMember {
  const { skillName, role, dependencies = [], required = true, independent = false } = member;
  const tokens = member.tokenEstimate ?? DEFAULT_TOKEN_ESTIMATE;
  return { skillName, ...(role === undefined ? {} : { role }), dependencies, required, independent, tokens };
}
