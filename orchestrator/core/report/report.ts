import type { TokenUsage } from "../cost/token-usage.ts";
import type { EndStatus } from "../ledger/agent-status.ts";
import type { Need } from "../run/needs/need.ts";
import type { Outcome } from "../run/run.ts";
import type { Moment } from "./moment.ts";
import type { TaskDetail } from "./tasks/task-detail.ts";

export type { Moment };

/** How a bar of the timeline ended; `running` where it had not when the report was made. */
export type BarEnd = EndStatus | "idle" | "running";

/** One holding of one slot, as a bar of the timeline. */
export interface Bar {
  readonly life: string;
  /** When its slot was reserved, or it began to wait for one; as `from` where it did neither. */
  readonly asked: Moment;
  readonly from: Moment;
  readonly to: Moment;
  readonly end: BarEnd;
  /** A forked skill works in its caller's slot and is not counted among those at work. */
  readonly hasSlot: boolean;
  /** Its slot; null for a forked skill, and where the log does not tell. */
  readonly slot: number | null;
}

/** One attempt at a task of the run, or one agent beside the run, with what it did. */
export interface Row {
  /** The task's id, or in a composite run the member's name; null for an agent that was not started for an attempt. */
  readonly key: string | null;
  /** Task and title of an attempt, or what the agent was called by. */
  readonly taskId: string | null;
  readonly title: string;
  readonly skillName: string | null;
  /** 1 for the first attempt at its task, and so on; 0 for an agent that was not started for one. */
  readonly attempt: number;
  readonly outcome: Outcome["kind"] | "open" | "none";
  /** The report's summary, or why it failed. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  /** False for agents that ran beside the run. */
  readonly isOfRun: boolean;
  /** Null if its transcript could not be read. */
  readonly usage: readonly ModelTokens[] | null;
  /** Where its transcript was, of an attempt's first agent. */
  readonly transcript: string | null;
}

interface ModelTokens {
  readonly model: string;
  readonly tokens: TokenUsage;
}

/** A task of the run, or in a composite run a member's part, that never began; `reason` is the last that was told. */
export interface NotStarted {
  /** The task's id, or the member's name. */
  readonly key: string;
  readonly title: string;
  /** As a clause. */
  readonly reason: string;
}

/** One that was held back before it began. */
export interface TaskWait extends NotStarted {
  readonly waitedMs: number;
}

/** Which task, or member's part, the end of which other one released: the last of those it needed. */
export interface Release {
  readonly by: string;
  readonly task: string;
}

/** One task of the chain that the end of the run depended on. */
export interface PathStep {
  readonly key: string;
  readonly title: string;
  readonly began: Moment;
  readonly over: Moment;
  /** Why it could not begin before the one above it was over; null for the first. */
  readonly after: "needed" | "slot" | null;
}

/** A time of the run in which no agent was at work. */
export interface Gap {
  readonly from: Moment;
  readonly ms: number;
  /** What was waited for, as a clause. */
  readonly reason: string;
}

export interface Refusal {
  readonly at: Moment;
  readonly description: string;
  readonly reason: string;
}

export interface Failure {
  readonly at: Moment | null;
  readonly what: string;
  readonly how: string;
  readonly reason: string;
}

export interface TaskTokens extends ModelTokens {
  readonly taskId: string;
  readonly title: string;
}

/** Everything that the page of a run shows; `skyfom report --json` prints it. */
export interface RunReport {
  readonly format: 1;
  readonly run: {
    readonly id: string;
    /** ISO 8601. */
    readonly openedAt: string;
    /** Null while the run is open: times then reach to when the report was made. */
    readonly finishedAt: string | null;
    /** Agents that the run kept at work at once, at most. */
    readonly limit: number;
    /** The name of the repository's folder. */
    readonly repository: string;
    /** What a composite run works on; null for a run on tasks. */
    readonly composite: { readonly skillName: string; readonly taskId: string; readonly title: string } | null;
  };
  /** Slots of the repository. */
  readonly cap: number;
  readonly headline: {
    /** Tasks that were begun, or in a composite run members' parts. */
    readonly tasks: number;
    readonly closed: number;
    readonly failed: number;
    readonly wallMs: number;
    /** The times of all the run's agents, added up. */
    readonly agentMs: number;
    /** `agentMs` over `wallMs`. */
    readonly speedUp: number;
    /** Most agents of the repository at work at one moment of the run. */
    readonly peak: number;
    readonly refusals: number;
    readonly failures: number;
    /** Null if no transcript could be read. */
    readonly tokens: number | null;
    /** The same, with what they cost. */
    readonly usage: TokenUsage | null;
  };
  /** When it was made, ISO 8601, and the time zone of whoever made it. */
  readonly madeAt: string;
  readonly timeZone: string;
  /** What of this run waits for a person. */
  readonly needs: readonly Need[];
  /** Everything about each task that was begun. */
  readonly details: readonly TaskDetail[];
  /** The chain of tasks that the run took as long as, the first first; empty while it is open. */
  readonly criticalPath: readonly PathStep[];
  /** What the run would have taken with as many slots as it could use, in milliseconds; null where no task is over, or the run is open. */
  readonly unlimitedMs: number | null;
  /** Times in which nobody worked. */
  readonly gaps: readonly Gap[];
  readonly rows: readonly Row[];
  /** At which moment how many agents of the repository were at work, from then on. */
  readonly curve: readonly (readonly [Moment, number])[];
  readonly releases: readonly Release[];
  readonly waits: readonly TaskWait[];
  /** What never began, as it stood at the last step of the run. */
  readonly notStarted: readonly NotStarted[];
  readonly tokensByTask: readonly TaskTokens[];
  readonly refusals: readonly Refusal[];
  readonly failures: readonly Failure[];
  /** What the report could not use, a sentence each. */
  readonly remarks: readonly string[];
}
