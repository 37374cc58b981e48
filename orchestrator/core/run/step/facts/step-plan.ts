import type { EventFields } from "../../../ledger/events/event.ts";
import type { Problem } from "../../../problem.ts";
import type { LastWords } from "../../../reference/last-words.ts";
import type { WorktreeSetUp } from "../../../settings/settings.ts";
import type { NewTask } from "../../../tasks/add/new-task.ts";
import type { Handover } from "../../../texts/handover/handover.ts";
import type { Warning } from "../../../texts/handover/warning.ts";
import type { Traces } from "../../judge/traces.ts";
import type { Run } from "../../run.ts";
import type { EndOfWork, NewAttempt } from "../../states.ts";
import type { MembersRun } from "../../work/members-run.ts";
import type { WorkItem } from "../../work/work-item.ts";

/** What a step does next. */
export type StepPlan =
  /** These changes come first; then the step gathers and plans again. */
  | { readonly kind: "change"; readonly warnings: readonly Warning[]; readonly changes: readonly Change[] }
  /** Nothing is left to change. What comes next depends on which tasks are ready, and the tracker has not been asked that yet. */
  | { readonly kind: "ask-ready" }
  /** An agent is to get a worktree, and git has not been asked yet where that would begin. */
  | { readonly kind: "ask-base" }
  | LastPlan;

/** A plan with which a step ends. */
export type LastPlan = (
  | HandOverPlan
  /** The tracker cannot be asked, or refuses the task of a run that is opened. The run is stored as it is here, and the step ends. */
  | { readonly kind: "unavailable"; readonly run: Run; readonly problem: Problem }
) & {
  /** Agents to stop at once, because a person has stopped the run with them; for the person, who may not see the handover. */
  readonly stopsNow?: Handover["stops"];
};

/** Nothing else is to change: these runs are stored, what is held back is logged, and the step ends with this handover. */
export interface HandOverPlan {
  readonly kind: "hand-over";
  /** The runs to store: those below that have changed, then the run itself. */
  readonly runs: readonly Run[];
  readonly holds: readonly EventFields["task-held-back"][];
  readonly handover: Handover;
  /** Where the work is until the branch has been moved, as a clause. Set only if it is to be moved; the handover does not say it yet. */
  readonly toldUntilForwarded?: string;
  /** The run, once it is over: the worktree of its check is removed, and every worktree of it that holds nothing of its own. */
  readonly sweeps?: Run;
}

/** One thing that a step changes. Each may be repeated after a crash. */
export type Change =
  | KeepTraces
  | KeepWords
  | Integrate
  | CloseWork
  | MakeFollowUp
  | TakeIn
  | WithdrawCall
  | GiveUpCall
  | Unbind
  | EndBelow
  | ReleaseTask
  | CloseTask
  | MakeTask
  | Begin
  | Claim
  | ClaimWork
  | LoseClaim;

/** One attempt of one run. */
interface OfAttempt {
  readonly run: string;
  readonly number: number;
}

/** Stores what a lost or stopped agent left behind, as first found. */
interface KeepTraces extends OfAttempt {
  readonly kind: "keep-traces";
  readonly traces: Traces;
}

/** Stores the last message of an agent whose stop was not recorded. */
interface KeepWords extends OfAttempt {
  readonly kind: "keep-words";
  readonly words: LastWords;
}

/** Puts what an agent committed in its worktree on the branch of its run. */
export interface Integrate extends OfAttempt {
  readonly kind: "integrate";
  readonly taskId: string;
  readonly title: string;
  readonly commit: string;
}

/** Closes the task of an attempt that is done. */
interface CloseWork extends OfAttempt {
  readonly kind: "close-work";
  readonly taskId: string;
  readonly reason: string;
}

/** Makes a task of what an agent noticed and left alone, and links it to the task during which it was seen. */
export interface MakeFollowUp extends OfAttempt {
  readonly kind: "make-follow-up";
  readonly task: NewTask;
  /** The id of the task that was made of it before a crash, and is still to be linked. */
  readonly made?: string;
  /** The task during which it was seen. */
  readonly from: string;
}

/** Notes how an attempt ended. */
export interface TakeIn extends OfAttempt {
  readonly kind: "take-in";
  readonly taskId: string;
  readonly outcome: EndOfWork;
  /** Set where its task was closed for it. */
  readonly isClosed?: true;
}

/** Withdraws a call that has not been made: its brief is removed, and its claim released if it has one. */
export interface WithdrawCall extends OfAttempt {
  readonly kind: "withdraw-call";
  /** As a phrase. */
  readonly why: string;
  readonly releases?: { readonly taskId: string; readonly note: string };
}

/** Ends an attempt whose call was handed over in vain. If the call is made in the meantime, its agent continues. */
export interface GiveUpCall extends OfAttempt {
  readonly kind: "give-up-call";
  /** As a phrase. */
  readonly why: string;
}

/** Frees a reference that is still bound to a refused call, because the hook that should have freed it was killed. */
interface Unbind extends OfAttempt {
  readonly kind: "unbind";
}

/** Ends a run whose parent agent has ended: no agent takes its steps any more. */
interface EndBelow {
  readonly kind: "end-below";
  readonly run: string;
  readonly why: string;
}

/** Releases a claim. */
export interface ReleaseTask {
  readonly kind: "release-task";
  /** The run that holds it. */
  readonly run: string;
  readonly taskId: string;
  readonly reason: string;
  /** What is noted in the task. */
  readonly note: string;
}

/** Closes a task without an attempt (an epic, or the task of a composite run), or one that the tracker shows as open again. */
interface CloseTask {
  readonly kind: "close" | "close-again";
  readonly taskId: string;
  readonly reason: string;
}

/** Creates a task for a part that found no slot. */
interface MakeTask {
  readonly kind: "make-task";
  readonly task: NewTask;
}

/** Begins an attempt: writes its brief, then adds it to the run. */
export interface Begin extends OfAttempt {
  readonly kind: "begin";
  readonly item: WorkItem;
  /** As the run keeps it: who does it, with which model, and where. */
  readonly attempt: NewAttempt;
  /** Why the attempt before failed, if there was one. */
  readonly earlierFailure?: string;
  /** The commit that its agent's own worktree begins from; absent where it shares the checkout. */
  readonly base?: string;
  /** What that worktree gets before its agent begins. */
  readonly setUp?: WorktreeSetUp;
  /** What an earlier attempt, of this number, committed that could not be merged: the brief shows why. */
  readonly repair?: NonNullable<EndOfWork["repair"]> & { readonly number: number };
  /** Other items that are worked on at the same time. */
  readonly peers: readonly WorkItem[];
  /** The run of its members, if its skill is composite: the agent takes the steps of that run. */
  readonly members?: MembersRun;
  /** Set if other agents are not kept from changing the files of its task. */
  readonly isUnguarded?: true;
}

/** Claims the task of an attempt whose call is due. */
export interface Claim extends OfAttempt {
  readonly kind: "claim";
  readonly taskId: string;
}

/** Claims the task for which a run of members is opened. */
interface ClaimWork {
  readonly kind: "claim-work";
  readonly run: string;
  readonly taskId: string;
}

/** Ends an attempt whose task somebody else has been given. */
interface LoseClaim extends OfAttempt {
  readonly kind: "lose-claim";
  readonly why: string;
}

/** How a change went. `refused` would be refused again; `unavailable` may be tried at the next step. */
export type ChangeResult =
  | { readonly kind: "done"; readonly made?: MadeFollowUp }
  /** Nothing was changed: the call was made in the meantime. */
  | { readonly kind: "overtaken" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** The task that a follow-up became. */
interface MadeFollowUp {
  readonly id: string;
  /** Why the tracker did not link it to the task during which it was seen, as a phrase. */
  readonly whyUnlinked?: string;
}

/** A change that was tried. */
export interface Tried {
  readonly change: Change;
  readonly result: ChangeResult;
}
