import type { TokenUsage } from "../../cost/token-usage.ts";
import type { Outcome } from "../../run/run.ts";
import type { TestRun } from "../../texts/report/report.ts";
import type { TaskBranch } from "../../worktrees/task-branch.ts";
import type { Moment } from "../moment.ts";

/** A file that a task changed, with the lines that its commits added and removed; null if no commit tells. */
export interface ChangedFile {
  readonly path: string;
  readonly added: number | null;
  readonly removed: number | null;
}

/** A commit that an agent named; without a subject where unknown to git. */
export interface CommitShown {
  readonly hash: string;
  readonly subject: string | null;
}

/** One attempt, for whoever asks how it went. */
export interface AttemptDetail {
  /** `<run>.<n>`. */
  readonly reference: string;
  readonly outcome: Outcome["kind"] | "open";
  /** The report's summary, the question, or why it failed. */
  readonly summary: string;
  /** When its agent began to work; null if it never did. */
  readonly from: Moment | null;
  readonly workedMs: number;
  readonly models: readonly string[];
  readonly tokens: TokenUsage | null;
  /** Where its brief, its last message and its transcript are, as addresses for a link; null if they are not. */
  readonly brief: string | null;
  readonly report: string | null;
  readonly transcript: string | null;
}

/** Everything about one task of a run, or one member's part. */
export interface TaskDetail {
  /** The task's id, or in a composite run the member's name. */
  readonly key: string;
  readonly taskId: string;
  readonly title: string;
  readonly skillName: string;
  /** Why its newest attempt began before others, as a phrase; null where only its own priority counted. */
  readonly why: string | null;
  /** That of the newest attempt, as its summary. */
  readonly outcome: AttemptDetail["outcome"];
  readonly summary: string;
  /** Where what it committed in a worktree is, and what the check said; null where it worked in the checkout. */
  readonly branch: TaskBranch | null;
  readonly files: readonly ChangedFile[];
  readonly commits: readonly CommitShown[];
  readonly tests: readonly TestRun[];
  readonly followUps: readonly string[];
  /** What the run found about its report, such as claims that do not hold. */
  readonly notes: readonly string[];
  readonly attempts: readonly AttemptDetail[];
  readonly tokens: TokenUsage | null;
}
