import type { CheckState } from "../../../checks/check-verdict.ts";
import type { Cost } from "../../../cost/show-cost.ts";
import type { TokenCounts } from "../../../cost/token-counts.ts";
import type { Footprints } from "../../../footprints/footprints.ts";
import type { OwnerKey } from "../../../ledger/owner.ts";
import type { Problem } from "../../../problem.ts";
import type { Settings, WorktreeSetUp } from "../../../settings/settings.ts";
import type { AllTasks, TaskList } from "../../../tasks/task-list.ts";
import type { Warning } from "../../../texts/handover/warning.ts";
import type { WorktreeLack } from "../../../worktrees/worktree-lack.ts";
import type { WorktreeSpace } from "../../../worktrees/worktree-space.ts";
import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import type { Run } from "../../run.ts";
import type { SkillFacts } from "../../work/work-of-skill.ts";
import type { Tried } from "./step-plan.ts";

/** Everything that a step of a run depends on, as plain data. Each source is read once. */
export interface StepFacts {
  /** When the engine looks, ISO 8601. */
  readonly now: string;
  readonly run: Run;
  /** Every other run that is kept. */
  readonly others: readonly Run[];
  /** Runs whose files cannot be read. */
  readonly broken: readonly { readonly id: string; readonly problem: Problem }[];
  /** By reference: the open attempts of the run, and of the open runs below it. */
  readonly attempts: ReadonlyMap<string, AttemptFacts>;
  readonly tracker: TrackerFacts;
  /** Tasks that the run has given up and that the tracker cannot show, as when their line is damaged. */
  readonly unreadable: ReadonlySet<string>;
  readonly footprints: Footprints;
  /** What worktrees take; undefined where nothing limits it. */
  readonly space: WorktreeSpace | undefined;
  /** What a worktree would lack that the checkout has; looked for only where that decides who gets one. */
  readonly lack: WorktreeLack | undefined;
  /** Files that the user has changed and not committed; read only before the run's first agent, since agents change files too. */
  readonly uncommitted: readonly string[];
  /** Branches of other runs whose work the checkout lacks; read only before the run's first agent. */
  readonly unmerged: readonly string[];
  readonly check: CheckState;
  /** Whether the user's branch is moved forward to the work of a finished run. A setting asks for it, and a person has to approve it. */
  readonly forward: "off" | "approved" | "unapproved";
  /** Where a new worktree would begin; asked once an agent is to get one. */
  readonly base: WorktreeBase;
  /** What a new worktree gets before its agent begins, if a person has approved that. */
  readonly setUp: WorktreeSetUp | undefined;
  /** Slots of the repository that nobody holds or waits for. */
  readonly freeSlots: number;
  /** Tokens that the run's agents have used; 0 without a budget. */
  readonly tokens: number;
  /** The same by agent, where the end of the step has to keep it. */
  readonly tokenCounts?: TokenCounts;
  /** What they have cost; nothing without a budget in dollars. */
  readonly cost: Cost;
  readonly settings: Settings;
  /** What the skill folders say of the skills of tasks that may begin. */
  readonly skills: ReadonlyMap<string, SkillFacts>;
  /** Owners of other runs whose client process is gone. */
  readonly gone: ReadonlySet<OwnerKey>;
  /** Owners of other runs that this client process may continue: itself, and those that are gone. */
  readonly ours: ReadonlySet<OwnerKey>;
  /** When the main conversation's last turn began or ended, ISO 8601; empty if unknown. */
  readonly lastTurn: string;
  /** Whether the model asks for the step itself, not a hook. */
  readonly isAsked: boolean;
  /** Whether the step opens a run of members for a task, which it then claims first. */
  readonly isOpening: boolean;
  /** Whether a command in the background waits for the run. */
  readonly isWaitedFor: boolean;
  /** Our command line, as a model runs it. */
  readonly cli: string;
  /** The folder of the run's briefs, as a call names it. */
  readonly briefs: string;
  /** The warnings that the run has given before this step. */
  readonly toldBefore: readonly Warning[];
  /** What the earlier rounds of this step tried, and how it went. */
  readonly tried: readonly Tried[];
  /** Whether the hook no longer waits for this step. The tracker is then asked for nothing more. */
  readonly isOutOfTime: boolean;
  /** Whether this step may change nothing more, because it has taken too many rounds. */
  readonly isLastRound: boolean;
}

/** The commit that a new worktree of the run would begin from; `none` where there is none, or no worktree can begin from it. */
export type WorktreeBase =
  | { readonly kind: "not-asked" }
  | { readonly kind: "none" }
  | { readonly kind: "commit"; readonly commit: string };

/** What the tracker answers. A run of members asks only for the task that it has claimed itself. */
export type TrackerFacts =
  | { readonly kind: "list"; readonly list: TaskList }
  /** Enough while there is something to close or release, since that changes which tasks are ready. */
  | { readonly kind: "tasks"; readonly list: AllTasks }
  | { readonly kind: "unavailable"; readonly problem: Problem }
  | { readonly kind: "not-asked" };

const NOTHING: TaskList = { tasks: [], ready: [], blocked: new Map(), warnings: [] };

/** The tracker's tasks; none if it was not asked or did not answer. */
export function listOf({ tracker }: Pick<StepFacts, "tracker">): TaskList {
  return hasTasks(tracker) ? { ...NOTHING, ...tracker.list } : NOTHING;
}

export function hasTasks(tracker: TrackerFacts): tracker is Extract<TrackerFacts, { readonly kind: "list" | "tasks" }> {
  return tracker.kind === "list" || tracker.kind === "tasks";
}
