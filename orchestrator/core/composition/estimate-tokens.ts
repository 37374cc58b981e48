import type { SubSkillDefinition } from "./composition.ts";

/** Tokens a member is taken to use where its composition gives no estimate. */
export const DEFAULT_TOKEN_ESTIMATE = 50_000;

/** Tokens that `members` are expected to use together; an estimate of 0 counts as 0. */
export function estimateTokens(members: readonly Pick<SubSkillDefinition, "skillName" | "tokenEstimate">[]): number {
  return members.reduce((sum, { tokenEstimate = DEFAULT_TOKEN_ESTIMATE }) => sum + tokenEstimate, 0);
}
