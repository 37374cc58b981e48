/** How one task depends on another, by Beads' names; other names than these four never affect readiness. */
export type DependencyType = "blocks" | "conditional-blocks" | "waits-for" | "parent-child" | (string & {});

/** An edge: the task that holds it depends on `on`. */
export interface Dependency {
  readonly on: string;
  readonly type: DependencyType;
  /** JSON object of the edge, e.g. `{ gate: "any-children" }` on `waits-for`. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** A unit of work from the tracker, as every task source gives it. Times are ISO 8601 in UTC. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly design: string;
  readonly acceptance: string;
  readonly notes: string;
  /** `open`, `in_progress`, `blocked`, `deferred`, `closed`, `pinned`, `hooked`, `tombstone`, or a custom one. */
  readonly status: string;
  /** 0 (most urgent) to 4. */
  readonly priority: number;
  /** `bug`, `feature`, `task`, `epic`, `chore`, …, or a custom one. */
  readonly type: string;
  readonly assignee?: string;
  readonly labels: readonly string[];
  readonly dependencies: readonly Dependency[];
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was first claimed. */
  readonly startedAt?: string;
  readonly closedAt?: string;
  readonly closeReason?: string;
  readonly deferUntil?: string;
  /** How long it is expected to take. */
  readonly estimateMinutes?: number;
  readonly isPinned: boolean;
  readonly isEphemeral: boolean;
  readonly isTemplate: boolean;
  readonly metadata: Readonly<Record<string, unknown>>;
}
