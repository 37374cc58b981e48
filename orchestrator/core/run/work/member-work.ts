import type { CoordinationStrategy, ExecutionMode } from "../../composition/composition.ts";

/** One part of a composite run: a sub-skill of a composition, or a part that a leaf skill split off. */
export interface Member {
  /** Unique in its run; what others depend on. */
  readonly name: string;
  readonly skillName: string;
  readonly role: string;
  readonly dependencies: readonly string[];
  /** Whether the whole fails when this part does. */
  readonly isRequired: boolean;
  /** Whether somebody other than the composite agent must do it. */
  readonly isIndependent: boolean;
  /** Paths that only it changes. */
  readonly files?: readonly string[];
  readonly model?: string;
}

/** What a composite run works on. */
export interface MemberWork {
  /** The skill whose members these are. */
  readonly skillName: string;
  readonly taskId: string;
  /** Whether the run itself claims and closes that task, because no other run does. */
  readonly isTracked?: boolean;
  readonly title: string;
  /** What the whole is to achieve, in words. */
  readonly requirements: string;
  /** In declared order. */
  readonly members: readonly Member[];
  readonly mode: ExecutionMode;
  readonly strategy: CoordinationStrategy;
  /** The reference of the agent that makes the calls; without it the main conversation does. */
  readonly parent?: string;
}
