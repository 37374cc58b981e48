import type { SpentBudget } from "../../cost/spent-budget.ts";
import type { Problem } from "../../problem.ts";
import type { Overlap } from "../../tasks/files/file-owners.ts";
import type { Blocker } from "../../tasks/ready/find-blocked.ts";
import type { NotPickable } from "../../tasks/ready/why-not-pickable.ts";
import type { NoSpace } from "../../worktrees/worktree-space.ts";
import type { Settling } from "./tell-left.ts";
import type { LimitNow } from "./tell-limit.ts";

/** Why a piece of a run's work does not begin now, or never. */
export type WhyHeld =
  /** Its agent failed in this run for good, or ended with a question. */
  | { readonly kind: "failed" | "asks"; readonly summary: string }
  /** Something else failed, after which the run begins nothing more. */
  | { readonly kind: "run-ends"; readonly failure: FailedForGood }
  | { readonly kind: "depends-on-failed"; readonly on: string }
  /** A person has to decide on it: it is in doubt, or its agent asked a question in an earlier run. */
  | { readonly kind: "in-doubt" | "awaits-answer" }
  /** The run has done it and could not close it again, or an earlier run has done it: the tracker has gone back since. */
  | { readonly kind: "gone-back" }
  | { readonly kind: "done-before"; readonly run: string; readonly taskId: string }
  | ({ readonly kind: "unable" } & Unable)
  /** No agent of the run may take it. `settling` frees it, where a run has left it claimed. */
  | { readonly kind: "not-pickable"; readonly why: NotPickable; readonly settling?: Settling }
  /** What keeps it from being tried again: it is blocked, or somebody has changed its status. */
  | { readonly kind: "blocked"; readonly blockers: readonly Blocker[] }
  | { readonly kind: "status-changed"; readonly status: string }
  /** It shares files with something at work, or with something that begins first. */
  | { readonly kind: "overlap"; readonly overlap: Overlap; readonly isAtWork: boolean }
  | ({ readonly kind: "no-space" } & NoSpace)
  /** All slots of the repository are taken, or the run has as many at work as it may. `meets` lets others go first. */
  | { readonly kind: "no-slot"; readonly meets?: Overlap }
  | { readonly kind: "run-full"; readonly limit: LimitNow; readonly meets?: Overlap }
  /** The same for what failed and the run still has claimed. */
  | { readonly kind: "retry-waits"; readonly limit: LimitNow }
  | { readonly kind: "budget-spent"; readonly spent: SpentBudget }
  /** Other work of the run comes first. */
  | { readonly kind: "waits"; readonly on: readonly string[] }
  | { readonly kind: "stopped" | "paused" }
  /** It could not be claimed, or its claim could not be released yet. */
  | { readonly kind: "unclaimed"; readonly problem?: Problem }
  | { readonly kind: "still-claimed" }
  /** The run does not take it. */
  | { readonly kind: "other-tasks" }
  /** It is closed by now, or somebody else has it. */
  | { readonly kind: "gone" };

/** What failed for good, a task or a member by its name, and how. */
export interface FailedForGood {
  readonly of: string;
  readonly summary: string;
}

/** A skill that cannot be run, the first problem with it, and how many more there are. */
export interface Unable {
  readonly skill: string;
  readonly problem: Problem;
  readonly more: number;
}
