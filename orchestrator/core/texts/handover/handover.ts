import type { GroupedText } from "../../group-texts.ts";
import type { HeldBack } from "../../tasks/held-back.ts";
import type { TaskBranch } from "../../worktrees/task-branch.ts";
import type { Report } from "../report/report.ts";

/** The input of one call of the Agent tool. */
export interface AgentCall {
  readonly description: string;
  readonly prompt: string;
  readonly subagent_type: string;
  readonly model?: string;
  /** False below the main conversation: in print mode nothing wakes an agent whose children work in the background. */
  readonly run_in_background?: false;
}

/** What the engine hands over after a step. */
export interface Handover {
  readonly run: string;
  /** What does not begin: what could, with the reason for each, and open tasks that wait for others, by id. */
  readonly heldBack: readonly HeldBack[];
  readonly blocked: readonly string[];
  /** To be made in one message. */
  readonly calls: readonly AgentCall[];
  /** Tasks or members whose agents are at work, or whose calls have been handed over. */
  readonly waitingFor: readonly { readonly taskId: string; readonly title: string }[];
  readonly done: boolean;
  readonly closed: readonly string[];
  readonly failed: readonly { readonly taskId: string; readonly reason: string }[];
  /** Questions that agents ended with. */
  readonly needsInput: readonly { readonly taskId: string; readonly question: string }[];
  /** What lost agents may have left half-done, until the user decides. */
  readonly inDoubt: readonly { readonly taskId: string; readonly changed: string }[];
  /** Set for a run of members, whose names take the place of task ids. `task` is the tracker's task that the run has claimed. */
  readonly members?: { readonly task?: string };
  /** Agents to stop, as inputs of the TaskStop tool. */
  readonly stops: readonly { readonly task_id: string }[];
  /**
   * The command to run now: it shows the brief of a part that the agent does itself, or waits in the background for a slot, the model's API
   * or a time limit.
   */
  readonly command?: {
    readonly line: string;
    readonly why: "own-work" | "check" | "slot" | "task" | "limit" | "time-limit";
  };
  /** Whether such a command is running in the background already. */
  readonly isAwaited?: true;
  /** The command for the next step, if no notification triggers it. */
  readonly nextCommand?: string;
  /** Why the run starts nothing: it is paused or stopping, or a quota is used up. */
  readonly halt?: string;
  /** What a composite agent is to report, once its run has ended. */
  readonly report?: Report;
  /** The results of a finished run, with titles and follow-ups. */
  readonly end?: EndOfRun;
  /** What the user should know, a line each: what is new since the step before, or, for a finished run, everything. */
  readonly warnings: readonly string[];
}

/** The results of a finished run, from which the user is told. */
export interface EndOfRun {
  readonly tookMs: number;
  /** Every task or member that was begun, in that order. */
  readonly tasks: readonly EndedTask[];
  readonly files: number;
  /** Commits that reports named, if they look like hashes. */
  readonly commits: readonly string[];
  /** What agents noticed and left alone, the most frequent first, and the lines of the warnings that say the same. */
  readonly seen: readonly GroupedText[];
  readonly seenLines: readonly string[];
}

export interface EndedTask {
  readonly key: string;
  readonly title: string;
  readonly kind: "done" | "failed" | "needs-input" | "in-doubt" | "withdrawn" | "open";
  readonly summary: string;
  readonly files: number;
  readonly hasFailedCheck: boolean;
  /** Where what it committed in a worktree is. */
  readonly branch?: TaskBranch;
}
