/** How the members of a composition follow each other. */
export type ExecutionMode = "parallel" | "sequential" | "hybrid";

/** Every execution mode, in the order in which messages list them. */
export const EXECUTION_MODES: readonly ExecutionMode[] = ["parallel", "sequential", "hybrid"];

/** What happens to the other members when one fails. */
export type ErrorHandling = "fail-fast" | "continue-on-error" | "retry";

/** How failures and time limits are dealt with. */
export interface CoordinationStrategy {
  /** `fail-fast` by default. */
  errorHandling?: ErrorHandling;
  /** Further attempts for a failed member under `retry`; 1 by default. */
  maxRetries?: number;
  /** Seconds that one member may take; no limit by default. */
  timeoutSeconds?: number;
}

/** One member of a composition: a skill, for which one agent works. */
export interface SubSkillDefinition {
  /** Name of the skill, unique in its composition. */
  skillName: string;
  /** This member's part in the whole, for its brief. */
  role?: string;
  /** Names of the members that must have ended before this one starts. */
  dependencies?: string[];
  /** Whether the whole fails if this member does; true by default. */
  required?: boolean;
  /** Whether somebody other than the composite must do it (a review, a test); false by default. */
  independent?: boolean;
  /** Tokens this member is expected to use. */
  tokenEstimate?: number;
  /** Model for its agent; the session's by default. */
  model?: "sonnet" | "opus" | "haiku";
}

/** A composite skill: the content of its `composition.json`, as `orchestrator/skill-composition-schema.json` describes it. */
export interface SkillComposition {
  /** Where an editor finds the schema. */
  $schema?: string;
  /** Name of the composite skill. */
  name: string;
  description?: string;
  subSkills: SubSkillDefinition[];
  executionMode: ExecutionMode;
  /** Most members at work at once; the cap by default. */
  maxParallel?: number;
  coordinationStrategy?: CoordinationStrategy;
}
