/** How the members of a composition follow each other. */
type ExecutionMode = "parallel" | "sequential" | "hybrid";
/** Every execution mode, in the order in which messages list them. */
declare const EXECUTION_MODES: readonly ExecutionMode[];
/** What happens to the other members when one fails. */
type ErrorHandling = "fail-fast" | "continue-on-error" | "retry";
/** How failures and time limits are dealt with. */
interface CoordinationStrategy {
    /** `fail-fast` by default. */
    errorHandling?: ErrorHandling;
    /** Further attempts for a failed member under `retry`; 1 by default. */
    maxRetries?: number;
    /** Seconds that one member may take; no limit by default. */
    timeoutSeconds?: number;
}
/** One member of a composition: a skill, for which one agent works. */
interface SubSkillDefinition {
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
interface SkillComposition {
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

/** One agent to start: the input of one call of the Agent tool (`Task` in older clients). */
interface ParallelTaskSpec {
    /** The kind of agent, for instance `general-purpose`. */
    subagent_type: string;
    /** Three to six words that the client shows while the agent works. */
    description: string;
    /** All the agent is told. */
    prompt: string;
    /** The session's model by default. */
    model?: "sonnet" | "opus" | "haiku";
    /** Whether the caller continues while the agent works. */
    run_in_background?: boolean;
}

/** What sub-skills are told beside their own definition. */
interface SpecContext {
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
interface EarlierResult {
    readonly skillName: string;
    readonly summary: string;
    readonly status?: string;
    readonly files?: readonly string[];
    readonly commits?: readonly string[];
}
/** The input for a spec; only the name is required. */
type SpecMember = Pick<SubSkillDefinition, "skillName" | "role" | "dependencies" | "model">;

/** How a list of members is to be run. */
interface PlanOptions {
    /** `hybrid` unless given. */
    readonly mode?: ExecutionMode | undefined;
    /** Most members in one wave, at least 1; never more than the cap, which it is unless given. */
    readonly maxParallel?: number | undefined;
}
/** The waves, or everything that stands against planning any. */
type WavePlan<M> = {
    readonly kind: "waves";
    readonly waves: M[][];
} | {
    readonly kind: "refused";
    readonly findings: readonly CompositionFinding[];
};
/**
 * Puts members into the earliest wave that comes after all they depend on. A level that is larger than the limit is cut in
 * declared order; `sequential` is the limit 1. Which level a member is in does not depend on the order of the input.
 */
declare function planWaves<M extends GraphMember>(members: readonly M[], options?: PlanOptions): WavePlan<M>;

/** One thing that is wrong, or doubtful, in a composition or in a list of members, as data. Pointers are JSON pointers. */
type CompositionFinding = {
    readonly pointer: string;
} & ({
    readonly kind: "cycle";
    /** Names along the cycle, the first again at the end. */
    readonly path: readonly string[];
    /** Where each step of the path is declared; `pointers[i]` belongs to the step from `path[i]` to `path[i + 1]`. */
    readonly pointers: readonly string[];
} | {
    readonly kind: "unknown-dependency";
    readonly skillName: string;
    readonly dependency: string;
    /** The member's name that looks most like it. */
    readonly suggestion?: string;
} | {
    readonly kind: "self-dependency";
    readonly skillName: string;
} | {
    readonly kind: "duplicate-dependency";
    readonly skillName: string;
    readonly dependency: string;
} | {
    readonly kind: "duplicate-name";
    readonly skillName: string;
    readonly first: string;
} | {
    readonly kind: "malformed-list";
    readonly given: string;
} | {
    readonly kind: "malformed-member";
} | {
    readonly kind: "dependencies-in-parallel-mode";
    readonly skillName: string;
    readonly dependencies: readonly string[];
} | {
    readonly kind: "required-needs-optional";
    readonly skillName: string;
    readonly dependency: string;
} | {
    readonly kind: "contains-itself";
    readonly skillName: string;
} | {
    readonly kind: "unusable-limit";
    readonly given: string;
} | {
    readonly kind: "unknown-mode";
    readonly given: string;
} | {
    readonly kind: "no-specs";
} | {
    readonly kind: "too-many-specs";
    readonly given: number;
} | {
    readonly kind: "shape";
    /** Keyword of the schema that is violated. */
    readonly rule: string;
    readonly what: string;
    readonly fix: string;
} | {
    readonly kind: "retries-without-retry";
    readonly errorHandling: string;
    readonly maxRetries: number;
} | {
    readonly kind: "limit-without-effect";
});

/** What planning needs to know of a member. */
type GraphMember = Pick<SubSkillDefinition, "skillName" | "dependencies">;

/** Thrown by the library's functions when what they were given cannot be planned or spawned. */
declare class CompositionError extends Error {
    readonly name = "CompositionError";
    /** Everything that was found, as data. */
    readonly findings: readonly CompositionFinding[];
    constructor(findings: readonly CompositionFinding[]);
}
/** A finding on one line: place, finding, fix. */
declare function renderFinding(finding: CompositionFinding): string;

/** A finding with its place, its text and its fix. Without `locate` places are JSON pointers. */
declare function describeFinding(finding: CompositionFinding, locate?: Locate): Problem;

/** A problem for a person: where it is, what was found, and what to do. */
interface Problem {
    /** File, `file:line:column`, option or JSON pointer. */
    readonly where: string;
    /** The finding, one sentence without a full stop, with the full path if there is one. */
    readonly what: string;
    /** The names that the finding ends with, where it is about several. */
    readonly names?: readonly string[];
    /** The next move, as a sentence. */
    readonly fix: string;
}
/** A problem as people read it: the place, then the finding, then the fix, each on a line of its own, whatever it quotes of others. */
declare function renderProblem({ where, what, names, fix }: Problem): string;
/** The same in one line, which a model may read: what looks like an element of HTML is inert. */
declare function renderProblemInLine(problem: Problem): string;
/** A problem as far as it is shown in one line, to be stored. */
type ShortProblem = Required<Omit<Problem, "names">>;
/** The same problem, as long as one line shows it: what is quoted in it may be endless. */
declare function shortProblem({ where, what, names, fix }: Problem): ShortProblem;

/** What was found, and what to do about it. */
type Explanation = Pick<Problem, "what" | "fix">;
/** Gives the place of a JSON pointer as people read it, for instance `composition.json:7:12`. */
type Locate = (pointer: string) => string;

/** The result of checking a composition, with all problems at once. */
interface Validation {
    /** Whether it can be run; warnings do not prevent it. */
    valid: boolean;
    /** Each error on one line: JSON pointer, finding, fix. */
    errors: string[];
    /** The errors as data. */
    findings: CompositionFinding[];
    /** What works but is probably a mistake, as data. */
    warnings: CompositionFinding[];
}
/** Checks a composition by the schema and by its meaning; the input may be anything that `JSON.parse` can give. */
declare function validateSkillComposition(composition: unknown): Validation;

/** Tokens a member is taken to use where its composition gives no estimate. */
declare const DEFAULT_TOKEN_ESTIMATE = 50000;
/** Tokens that `members` are expected to use together; an estimate of 0 counts as 0. */
declare function estimateTokens(members: readonly Pick<SubSkillDefinition, "skillName" | "tokenEstimate">[]): number;

/** Most agents that may be at work at once in one repository. The only place this number is written. */
declare const MAX_CONCURRENT_AGENTS = 7;

/**
 * Groups sub-skills so that each comes after all it depends on, in the earliest group that does; groups run one after the
 * other, the members of one at the same time.
 *
 * @throws {CompositionError} with everything that prevents a plan: cycles, unknown, repeated and own names.
 */
export declare function planExecutionOrder<S extends Pick<SubSkillDefinition, "skillName" | "dependencies">>(subSkills: readonly S[], options?: PlanOptions): S[][];
/** One spec for each sub-skill, in their order. Those that depend on each other are not told to be at work at the same time. */
export declare function generateParallelTaskSpecs(subSkills: readonly SpecMember[], context: SpecContext): ParallelTaskSpec[];
/**
 * Instructions for a model to start agents at the same time, in one message.
 *
 * @throws {CompositionError} for no spec at all, and for more than may be at work at once.
 */
export declare function generateParallelSpawnPrompt(tasks: readonly ParallelTaskSpec[]): string;
/** Tokens a composition is expected to use in all; {@link DEFAULT_TOKEN_ESTIMATE} for each member without an estimate. */
export declare function estimateCompositionTokens(composition: {
    readonly subSkills: readonly Pick<SubSkillDefinition, "skillName" | "tokenEstimate">[];
}): number;
/**
 * Tokens of each group that {@link planExecutionOrder} makes of the composition, so that a peak can be seen.
 *
 * @throws {CompositionError} where there is no plan.
 */
export declare function estimateGroupTokens(composition: Pick<SkillComposition, "subSkills" | "executionMode" | "maxParallel">): number[];

export { CompositionError, describeFinding, type Validation, validateSkillComposition, type CoordinationStrategy, type ErrorHandling, type ExecutionMode, type SkillComposition, type SubSkillDefinition, DEFAULT_TOKEN_ESTIMATE, type CompositionFinding, type ParallelTaskSpec, type EarlierResult, type SpecContext, type PlanOptions, MAX_CONCURRENT_AGENTS };
