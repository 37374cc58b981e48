import type { EventFields } from "../../../ledger/events/event.ts";
import type { Problem } from "../../../problem.ts";
import type { LastWords } from "../../../reference/last-words.ts";
import type { NewTask } from "../../../tasks/add/new-task.ts";
import type { Handover } from "../../handover.ts";
import type { Traces } from "../../judge/traces.ts";
import type { Run } from "../../run.ts";
import type { EndOfWork } from "../../states.ts";
import type { Warning } from "../../warning.ts";
import type { WorkItem } from "../../work/work-item.ts";

/** What a step does next. */
export type StepPlan =
  /** Things are to change first; then the engine looks and plans again. */
  | { readonly kind: "change"; readonly warnings: readonly Warning[]; readonly changes: readonly Change[] }
  /** Nothing is left to settle: what comes next depends on which tasks are ready, which was not asked yet. */
  | { readonly kind: "ask-ready" }
  | LastPlan;

/** A plan with which a step ends. */
export type LastPlan =
  | HandOverPlan
  /** The tracker cannot be asked: what was told so far is kept, and the step ends. */
  | { readonly kind: "unavailable"; readonly run: Run; readonly problem: Problem };

/** Nothing else is to change: runs are kept as they are here, the log is told, and the step ends with this handover. */
export interface HandOverPlan {
  readonly kind: "hand-over";
  /** The run, before it those below it that are to remember something. */
  readonly runs: readonly Run[];
  readonly holds: readonly EventFields["task-held-back"][];
  readonly handover: Handover;
  /**
   * Set where the run is over and the user's branch is to be moved forward to its work: where that is as long as it was not, as a clause.
   * The handover does not say yet where it is.
   */
  readonly forwardsFrom?: string;
}

/** One thing that a step changes. Each may be repeated after a crash. */
export type Change =
  | KeepTraces
  | KeepWords
  | Integrate
  | TakeIn
  | TakeBack
  | GiveUpCall
  | Unbind
  | EndBelow
  | GiveBack
  | CloseTask
  | MakeTask
  | Begin
  | Claim
  | LoseClaim;

/** One attempt of one run. */
interface OfAttempt {
  readonly run: string;
  readonly number: number;
}

/** Keeps what a lost or stopped agent left behind, as it was found at the first look. */
interface KeepTraces extends OfAttempt {
  readonly kind: "keep-traces";
  readonly traces: Traces;
}

/** Keeps the last words of an agent whose stop has left none. */
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

/** Notes how an attempt ended whose agent was at work, once its task is closed where that is called for. */
export interface TakeIn extends OfAttempt {
  readonly kind: "take-in";
  readonly taskId: string;
  readonly outcome: EndOfWork;
  /** The reason with which its task is closed, where it is. */
  readonly closes?: string;
  readonly followUps?: readonly FollowUp[];
  /** Notes that come after what is noted of the follow-ups. */
  readonly lastNotes?: readonly string[];
}

/** What an agent noticed and left alone, to become a task. */
export interface FollowUp {
  /** As the summary tells it. */
  readonly text: string;
  readonly task: NewTask;
  /** The task that was made of it before a crash. */
  readonly made?: { readonly id: string; readonly isConnected: boolean };
  /** The task during which it was seen. */
  readonly from: string;
}

/** Takes a call back that was not made yet: its brief goes, and its claim where it has one. */
export interface TakeBack extends OfAttempt {
  readonly kind: "take-back";
  /** As a phrase. */
  readonly why: string;
  readonly releases?: { readonly taskId: string; readonly note: string };
}

/** Ends an attempt whose call is not made as it is handed over. If it is made in the meantime, its agent continues. */
export interface GiveUpCall extends OfAttempt {
  readonly kind: "give-up-call";
  /** As a phrase. */
  readonly why: string;
}

/** Frees a reference that is bound to a call which was refused, where the hook that should have done so was killed. */
interface Unbind extends OfAttempt {
  readonly kind: "unbind";
}

/** Ends a run whose parent agent has ended: no agent takes its steps any more. */
interface EndBelow {
  readonly kind: "end-below";
  readonly run: string;
  readonly why: string;
}

/** Gives a claim back. */
export interface GiveBack {
  readonly kind: "give-back";
  /** The run that holds it. */
  readonly run: string;
  readonly taskId: string;
  readonly reason: string;
  /** What is noted in the task. */
  readonly note: string;
}

/** Closes a task that no attempt is about, an epic or the one that a composite run holds; or again one that the tracker has forgotten. */
interface CloseTask {
  readonly kind: "close" | "close-again";
  readonly taskId: string;
  readonly reason: string;
}

/** Makes a task of a part that found no slot. */
interface MakeTask {
  readonly kind: "make-task";
  readonly task: NewTask;
}

/** Begins an attempt: its brief is written, and then the attempt noted. */
export interface Begin {
  readonly kind: "begin";
  readonly item: WorkItem;
  /** Why the attempt before failed, where there was one. */
  readonly earlierFailure?: string;
  /** Why before others, as a phrase; left out where only its own priority counts. */
  readonly why?: string;
  /** Whether the composite agent does it itself. */
  readonly isOwnWork?: true;
  /** Set where its agent is to have a worktree of its own. */
  readonly isolation?: "worktree";
  /** Other items that are worked on at the same time. */
  readonly peers: readonly WorkItem[];
}

/** Claims the task of an attempt whose call is due. */
export interface Claim extends OfAttempt {
  readonly kind: "claim";
  readonly taskId: string;
}

/** Ends an attempt whose task somebody else has been given. */
interface LoseClaim extends OfAttempt {
  readonly kind: "lose-claim";
  readonly why: string;
}

/** How a change went. `refused` would be refused again; `unavailable` may be tried at the next step. */
export type ChangeResult =
  | { readonly kind: "done" }
  /** Nothing was changed: the call that was to go was made meanwhile. */
  | { readonly kind: "overtaken" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** A change that was tried. */
export interface Tried {
  readonly change: Change;
  readonly result: ChangeResult;
}
