import type { OwnerKey } from "../ledger/owner.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";
import type { Hold } from "./hold.ts";
import type { MemberWork } from "./member-work.ts";
import type { Report } from "./report.ts";
import type { Warning } from "./warning.ts";

/** One attempt at one task, or at one member's part of it: one brief, one reference, at most one agent. */
export interface Attempt {
  readonly number: number;
  /** The task that the work is for. */
  readonly taskId: string;
  readonly title: string;
  readonly skillName: string;
  /** The member whose part it is, in a composite run. */
  readonly member?: string;
  /** Why it began before others, as a phrase; left out where only the task's own priority counted. */
  readonly why?: string;
  /** Set where no agent is started: the composite agent does this part itself. */
  readonly isOwnWork?: true;
  readonly agentType: string;
  readonly model?: string;
  /** Set where its agent has a worktree of its own. */
  readonly isolation?: "worktree";
  /** Whether it was taken over from the run of an earlier attempt at the whole: it does not count against the retries. */
  readonly isFromBefore?: true;
  /** When its call was last handed over to the model, ISO 8601. */
  readonly handedOverAt: string;
  /** How often it was handed over since its call was last made, the last time included. */
  readonly handovers?: number;
  /** Why its agent is to be stopped, where it is. */
  readonly stopReason?: string;
  /** Whether that is its time limit: it may then be tried again, unlike one that is stopped because the run ends. */
  readonly isOverdue?: true;
  readonly outcome?: Outcome;
}

/**
 * Why the model's API gave an agent no answer: `busy` asks for fewer requests at once, `used-up` is a quota that is spent until
 * some time.
 */
export type ApiLimit = { readonly kind: "busy" } | { readonly kind: "used-up"; readonly until?: string };

/**
 * How an attempt ended, as its report and the ledger say: `needs-input` waits for the user's answer, `in-doubt` for the user's
 * word on what a lost agent left behind, `withdrawn` was never begun because its run was paused or stopped.
 */
export interface Outcome {
  readonly kind: "done" | "failed" | "needs-input" | "in-doubt" | "withdrawn";
  /** The report's summary, the question, or why it failed, as one sentence. */
  readonly summary: string;
  /** False where trying again cannot help or nobody wants it: a person stopped the agent. */
  readonly mayRetry: boolean;
  readonly at: string;
  /** Whether it failed by no fault of the work, such as a client that died or a busy API: it does not count against the retries. */
  readonly isExcused?: true;
  /** The limit of the model's API that it came upon, as the client told. */
  readonly limit?: ApiLimit;
  /** What was changed: the report's files and commits, or, in doubt, what the lost agent is known to have changed. */
  readonly files?: readonly string[];
  readonly commits?: readonly string[];
  /** The branch that has these commits, where that is not the user's own. */
  readonly branch?: string;
  /** Checks that were run, as the report tells. */
  readonly tests?: Report["tests"];
  /** What the user should know besides: claims that were not confirmed, and follow-ups. */
  readonly notes?: readonly string[];
}

/** One execution, from its first wave to its last report: by a project manager, or of the members of a composite skill. */
export interface Run {
  readonly format: 1;
  readonly id: string;
  readonly owner: OwnerKey;
  readonly openedAt: string;
  readonly finishedAt?: string;
  /** Since when nothing new is started, ISO 8601. */
  readonly pausedAt?: string;
  /** Since when it is to end, ISO 8601: nothing new is started, and with `isNow` agents at work are stopped. */
  readonly stopping?: { readonly at: string; readonly isNow: boolean };
  /** Most agents that this run keeps at work at once. */
  readonly limit: number;
  /** Which tasks it takes; all without it. */
  readonly filter?: TaskFilter;
  /** What a composite run works on; without it the run works on tasks. */
  readonly work?: MemberWork;
  /** What was held back at the last step, as the log was told. */
  readonly heldBack?: readonly Hold[];
  /** Members whose part found no slot and is left to others, set when the run ends. */
  readonly deferred?: readonly string[];
  /** What its steps had to tell the user. */
  readonly warnings?: readonly Warning[];
  readonly attempts: readonly Attempt[];
}

/** The name under which a run claims tasks; distinct for each, so that no tracker merges two claims. */
export function actorOf(run: Pick<Run, "id">): string {
  return `skyfom-${run.id}`;
}

export function openAttempts(run: Run): Attempt[] {
  return run.attempts.filter((attempt) => attempt.outcome === undefined);
}

/** The newest attempt at each task, by the task's id, or in a composite run at each member's part, by the member's name. */
export function newestAttempts(run: Run): Map<string, Attempt> {
  return new Map(run.attempts.map((attempt) => [attempt.member ?? attempt.taskId, attempt]));
}
