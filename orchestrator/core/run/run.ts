import type { OwnerKey } from "../ledger/owner.ts";

/** One attempt at one task: one brief, one reference, at most one agent. */
export interface Attempt {
  readonly number: number;
  readonly taskId: string;
  readonly title: string;
  readonly skillName: string;
  readonly agentType: string;
  readonly model?: string;
  /** When its call was last handed over to the model, ISO 8601. */
  readonly handedOverAt: string;
  readonly outcome?: Outcome;
}

/** How an attempt ended, as its report and the ledger say. */
export interface Outcome {
  readonly kind: "done" | "failed";
  /** The report's summary, or why it failed, as one sentence. */
  readonly summary: string;
  /** False where trying again cannot help or nobody wants it: a person stopped the agent. */
  readonly mayRetry: boolean;
  readonly at: string;
}

/** One execution by a project manager, from its first wave to its last report. */
export interface Run {
  readonly format: 1;
  readonly id: string;
  readonly owner: OwnerKey;
  readonly openedAt: string;
  readonly finishedAt?: string;
  /** Most agents that this run keeps at work at once. */
  readonly limit: number;
  readonly attempts: readonly Attempt[];
}

/** The name under which a run claims tasks; distinct for each, so that no tracker merges two claims. */
export function actorOf(run: Pick<Run, "id">): string {
  return `skyfom-${run.id}`;
}

export function openAttempts(run: Run): Attempt[] {
  return run.attempts.filter((attempt) => attempt.outcome === undefined);
}

/** The newest attempt at each task, by the task's id. */
export function newestAttempts(run: Run): Map<string, Attempt> {
  return new Map(run.attempts.map((attempt) => [attempt.taskId, attempt]));
}
