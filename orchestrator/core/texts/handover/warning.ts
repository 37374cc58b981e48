import type { Budget, SpentBudget } from "../../cost/spent-budget.ts";
import type { ShortProblem } from "../../problem.ts";
import type { FewPaths, WorktreeLack } from "../../worktrees/worktree-lack.ts";
import type { Settling } from "../reasons/tell-left.ts";

/** Something the user should know about a run. It becomes a sentence where it is shown. */
export type Warning =
  | TaskWarning
  /** A task that was done is closed again, because git has set the tracker back. */
  | { readonly kind: "closed-again"; readonly taskId: string }
  /** A part for others is in no task. */
  | { readonly kind: "not-made"; readonly title: string; readonly why: string }
  /** A follow-up is a task, but the tracker did not link it to the one during which it was seen. */
  | { readonly kind: "not-linked"; readonly id: string; readonly from: string; readonly why: string }
  /** A run whose file cannot be read, or tasks that cannot be read or ordered. */
  | { readonly kind: "broken-run" | "broken-tasks"; readonly problem: ShortProblem }
  | NeedWarning
  /** What earlier runs have left besides what is told. */
  | { readonly kind: "more-needs"; readonly count: number }
  /** The project's check is set, but nobody has approved it. */
  | { readonly kind: "check-unapproved"; readonly command: string }
  /** Agents share the checkout, because worktrees lack something. */
  | { readonly kind: "shared-checkout"; readonly lack: WorktreeLack }
  /** What agents in worktrees do not see: files that are not committed, or branches that are not merged. */
  | ({ readonly kind: "uncommitted" | "unmerged" } & FewPaths)
  | ({ readonly kind: "budget-nearly-spent" } & Budget)
  | ({ readonly kind: "budget-spent" } & SpentBudget)
  /** A budget in dollars does not count models without a price. */
  | { readonly kind: "unpriced" }
  /** A failure has ended the run, as a phrase. */
  | { readonly kind: "aborted"; readonly why: string }
  /** A warning of an earlier version, in its words. */
  | { readonly kind: "told"; readonly text: string };

/** A warning about a task, which can be dropped once that is resolved. */
export interface TaskWarning {
  readonly kind: "held-back" | "not-claimed" | "not-closed" | "not-closed-yet" | "not-given-back";
  readonly taskId: string;
  /** As a clause. */
  readonly why: string;
}

/** Something that an earlier run has left to the user. */
export interface NeedWarning {
  readonly kind: "need";
  readonly left: "question" | "in-doubt" | "claimed";
  /** The run that has left it. */
  readonly run: string;
  /** The task, or the title of what is no task. */
  readonly name: string;
  /** As far as it is shown. */
  readonly text: string;
  readonly settlings: readonly Settling[];
}
