import type { SubSkillDefinition } from "../composition.ts";
import type { ParallelTaskSpec } from "./parallel-task-spec.ts";

/** What sub-skills are told beside their own definition. */
export interface SpecContext {
  /** The task they all work for, for instance `bd-123`. */
  readonly taskId: string;
  /** What the whole is to achieve, in words. */
  readonly requirements: string;
  /** A phrase that says where to find them in full if they are cut. */
  readonly wholeRequirements?: string;
  /** Facts that all of them need, for instance the version of an API. */
  readonly sharedContext?: Readonly<Record<string, unknown>>;
  /** What the groups before have left. */
  readonly earlierResults?: readonly EarlierResult[];
  /** Kind of agent; `general-purpose` by default. */
  readonly subagentType?: string;
  /** Model for members that name none. */
  readonly model?: ParallelTaskSpec["model"];
  /** What the client calls each skill, where that is not its name: a plugin's skill is `plugin:name`. */
  readonly calledAs?: ReadonlyMap<string, string>;
}

/** What a member that has ended handed over. */
export interface EarlierResult {
  readonly skillName: string;
  readonly summary: string;
  readonly status?: string;
  readonly files?: readonly string[];
  readonly commits?: readonly string[];
}

/** The input for a spec; only the name is required. */
export type SpecMember = Pick<SubSkillDefinition, "skillName" | "role" | "dependencies" | "model">;
