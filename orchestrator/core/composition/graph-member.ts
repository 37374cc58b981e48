import type { SubSkillDefinition } from "./composition.ts";

/** What planning needs to know of a member. */
export type GraphMember = Pick<SubSkillDefinition, "skillName" | "dependencies">;
