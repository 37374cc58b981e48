import type { TokenUsage } from "../cost/token-usage.ts";
import type { AgentStatus, OpenStatus } from "../ledger/agent-status.ts";
import type { Problem } from "../problem.ts";
import type { LastRun } from "../run/needs/last-run.ts";
import type { Need } from "../run/needs/need.ts";
import type { HeldBack } from "../tasks/held-back.ts";
import type { TaskBranch } from "../worktrees/task-branch.ts";

/** What can be said of the client process that an agent lives in. */
export type ProcessState = "alive" | "gone" | "unknown";

/** One agent that has not ended, or whatever else holds a slot. Times are ISO 8601 in UTC. */
export interface AgentShown {
  readonly id: string;
  /** `offered`: the slot is reserved for a parent that is about to wake. `unreadable`: its record is damaged, and it counts. */
  readonly status: OpenStatus | "offered" | "unreadable";
  readonly slot: number | null;
  readonly taskId: string | null;
  readonly skillName: string | null;
  readonly agentType: string;
  readonly description: string;
  /** `<run>.<n>` of the brief that it works by. */
  readonly reference: string | null;
  readonly since: string | null;
  /** When its transcript last grew. */
  readonly lastActivityAt: string | null;
  readonly tokens: TokenUsage | null;
  readonly transcript: string | null;
  /** Where its last message is kept, or will be when it has ended; agents without a brief have none. */
  readonly output: string | null;
  readonly process: ProcessState;
  /** The call for which Claude Code has asked the person, until that call has ended; null if there is none. */
  readonly asks: { readonly tool: string; readonly since: string } | null;
}

/** A run that is open, by its attempts. */
export interface RunShown {
  readonly id: string;
  readonly openedAt: string;
  readonly limit: number;
  readonly closed: number;
  readonly failed: number;
  readonly atWork: number;
  /** `paused` and `stopping` start nothing new. */
  readonly state: "open" | "paused" | "stopping";
  /** Tasks that wait for the user: for an answer, or for a word on what a lost agent left behind. */
  readonly questions: readonly Question[];
  /** Of its tasks that had worktrees. */
  readonly branches: readonly TaskBranch[];
}

export interface Question {
  readonly taskId: string;
  readonly kind: "needs-input" | "in-doubt";
  readonly summary: string;
}

export interface TaskShown {
  readonly id: string;
  readonly title: string;
}

/** The tasks of the tracker, by what keeps them. */
export interface TasksShown {
  /** Where they come from, as a sentence. */
  readonly source: string;
  /** Would start now, with why before others, as a phrase; null where only its own priority counts. */
  readonly ready: readonly (TaskShown & { readonly why: string | null })[];
  readonly running: readonly (TaskShown & { readonly assignee: string | null })[];
  /** Claimed for an agent that was lost, until a person decides. */
  readonly inDoubt: readonly TaskShown[];
  readonly done: number;
  /** Ready, and not started now all the same. */
  readonly heldBack: readonly (HeldBack & TaskShown)[];
  /** Open, and waiting for others. */
  readonly blocked: readonly (TaskShown & { readonly by: readonly string[] })[];
}

/** Agents whose calls were handed over as one set and made in separate messages, so that they did not start together. */
export interface SeparateCalls {
  readonly run: string;
  /** The tasks in the order of their calls, one list for each message. */
  readonly messages: readonly (readonly string[])[];
}

/** What `skyfom status` knows; `--json` prints it, and `orchestrator/schemas/status.schema.json` describes it. */
export interface Status {
  readonly format: 1;
  readonly at: string;
  /** Null if Skyfom has no state yet. */
  readonly stateDir: string | null;
  readonly slots: { readonly taken: number; readonly limit: number };
  readonly runs: readonly RunShown[];
  /** What waits for a person, of all runs that are kept. */
  readonly needs: readonly Need[];
  /** The run that ended last, where none is open. */
  readonly lastRun: LastRun | null;
  /** Slot holders in the order of their slots, then those that wait, then idle parents. */
  readonly agents: readonly AgentShown[];
  /** Agents that ended, of those that agents.json still holds. */
  readonly ended: { readonly [S in Exclude<AgentStatus, OpenStatus>]: number };
  /** Null if the tracker could not be asked; `problems` then says why. */
  readonly tasks: TasksShown | null;
  readonly separateCalls: readonly SeparateCalls[];
  readonly problems: readonly Problem[];
}
