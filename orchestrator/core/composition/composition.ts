/** How the members of a composition follow each other. */
export type ExecutionMode = "parallel" | "sequential" | "hybrid";

/** Every execution mode, in the order in which messages list them. */
export const EXECUTION_MODES: readonly ExecutionMode[] = ["parallel", "sequential", "hybrid"];

/** What becomes of the other members when one fails. */
export type ErrorHandling = "fail-fast" | "continue-on-error" | "retry";

/** How failures and time limits are dealt with. */
export interface CoordinationStrategy {
  /** `fail-fast` unless given. */
  errorHandling?: ErrorHandling;
  /** Further attempts a failed member gets under `retry`; 1 unless given. */
  maxRetries?: number;
  /** Seconds one member may take; no limit unless given. */
  timeoutSeconds?: number;
}

/** One member of a composition: a skill that an agent of its own carries out. */
export interface SubSkillDefinition {
  /** Name of the skill, unique in its composition. */
  skillName: string;
  /** What this member does in the whole; goes into its brief. */
  role?: string;
  /** Names of the members that must have ended before this one starts. */
  dependencies?: string[];
  /** Whether the whole fails when this member does; true unless given. */
  required?: boolean;
  /** Whether somebody else than the composite must do it (a review, a test); false unless given. */
  independent?: boolean;
  /** Tokens this member is expected to use. */
  tokenEstimate?: number;
  /** Model for its agent; the session's unless given. */
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
  /** Most members at work at once; the cap unless given. */
  maxParallel?: number;
  coordinationStrategy?: CoordinationStrategy;
}
