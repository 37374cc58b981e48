import type { Settings } from "../../../settings/settings.ts";
import type { Overlap } from "../../../tasks/files/file-owners.ts";
import type { FailedForGood, WhyHeld } from "../../../texts/reasons/why-held.ts";
import type { Attempt } from "../../run.ts";
import type { WorkItem } from "../../work/work-item.ts";
import type { Situation } from "../facts/assess.ts";

/** The part of a situation that decides what begins next. */
export type ChoiceFacts = Pick<
  Situation,
  | "run"
  | "others"
  | "needs"
  | "limit"
  | "freeSlots"
  | "dueCount"
  | "checkingCount"
  | "tracker"
  | "unable"
  | "footprints"
  | "space"
  | "lack"
> & { readonly settings: Pick<Settings, "retries" | "errorHandling" | "order" | "isolation"> };

/** The work that a run could do next, before slots, files and limits are considered. */
export interface Candidates {
  /** In the order in which they are to begin. */
  readonly ready: readonly Candidate[];
  /** What agents work on, or may work on: nothing that overlaps with it may begin. */
  readonly atWork: readonly WorkItem[];
  /** What was begun at this step already. */
  readonly begun: readonly WorkItem[];
  /** What cannot begin, however many slots are free, with the reason. */
  readonly barred: readonly Held[];
  /** What may begin once something else of the run has ended. */
  readonly waiting: readonly WorkItem[];
  /** Tasks that are not tried again after a failure: their claims are released. */
  readonly givenUp: readonly GivenUp[];
  /** Those of the barred whose skill cannot be run. */
  readonly unable: readonly Held[];
  /** The failure after which nothing more begins. */
  readonly aborted?: FailedForGood;
}

/** What does not begin, a task by its id or a member by its name, and why. */
export interface Held {
  readonly id: string;
  readonly why: WhyHeld;
}

/** A task that is not tried again: how its last attempt failed, and what keeps it from another. */
interface GivenUp {
  readonly taskId: string;
  readonly failure?: string;
  readonly hindrance?: WhyHeld;
}

/** Where an item of a run's work stands, as far as choosing what begins goes. */
export type Placed =
  | { readonly is: "ready"; readonly candidate: Candidate }
  /** Begun at this step, or worked on, or possibly worked on; or it may begin once something else has ended. */
  | { readonly is: "begun" | "at-work" | "waiting"; readonly item: WorkItem }
  /** It cannot begin; `isUnable` where its skill cannot be run. */
  | { readonly is: "barred"; readonly item: WorkItem; readonly why: WhyHeld; readonly isUnable?: true }
  /** It is not tried again, and its claim is released. */
  | ({ readonly is: "given-up"; readonly item: WorkItem } & Omit<GivenUp, "taskId">);

/** All of that for a run, and the failure after which nothing more begins. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly aborted?: FailedForGood;
}

/** Where an item stands that was begun and has not ended. */
export function placedOpen(item: WorkItem, { handedOverAt, isOwnWork }: Attempt): Placed {
  return { is: handedOverAt === "" && !isOwnWork ? "begun" : "at-work", item };
}

/** An item that may begin. */
export interface Candidate {
  readonly item: WorkItem;
  /** Why the attempt before failed, where there was one. */
  readonly earlierFailure?: string;
  /** Why it begins before others, as a phrase; left out where only its own priority counts. */
  readonly why?: string;
  /** Its place by priority alone; absent if another order counts. */
  readonly priority?: number;
  /** The files that it is expected to share with something at work, or with something that begins before it. */
  readonly meets?: Overlap;
  /** Whether the run has it claimed already, so that its files are its own. */
  readonly isClaimed?: true;
}
