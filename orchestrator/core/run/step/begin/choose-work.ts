import { defined } from "../../../ledger/defined.ts";
import { FileOwners } from "../../../tasks/files/file-owners.ts";
import type { FailedForGood, WhyHeld } from "../../../texts/reasons/why-held.ts";
import { openAttempts, parentOf } from "../../run.ts";
import { isHalted } from "../../states.ts";
import type { Member } from "../../work/member-work.ts";
import { filesOfItem, nameOfItem, taskOfItem, type WorkItem } from "../../work/work-item.ts";
import { BegunWorktrees } from "./begun-worktrees.ts";
import type { Candidate, Candidates, ChoiceFacts, Held } from "./candidates.ts";
import { candidatesOf } from "./candidates-of.ts";
import { ExpectedFiles } from "./expected-files.ts";

/** What a run begins next, and why everything else does not begin. */
export interface Choice {
  readonly begins: readonly Candidate[];
  /** The part that a composite agent does itself, because no slot is free and none of its own is about to become free. */
  readonly ownWork?: Candidate;
  readonly givenUp: Candidates["givenUp"];
  /** What does not begin now, or never, with the reason for each. */
  readonly heldBack: readonly Held[];
  readonly unable: readonly Held[];
  /** Parts that somebody else must do and for which there is no slot: they become tasks when the run ends. */
  readonly deferred: readonly Member[];
  /** The failure after which nothing more begins. */
  readonly aborted?: FailedForGood;
  /** Whether something could begin if only a slot were free, or the model's API took more. */
  readonly isShortOfSlots: boolean;
  /** Whether nothing begins any more, or not before a person says so. */
  readonly isClosed: boolean;
}

/**
 * Chooses what begins next: what failed and may be tried again, then what is ready, up to the free slots and the run's limit, and
 * never two together whose files overlap. A run that is halted, whose budget is used up or that a failure has ended begins nothing. A
 * composite agent does itself what finds no slot, so that seven composites that hold all slots do not wait for each other.
 */
export function chooseWork(situation: ChoiceFacts): Choice {
  const { run, limit, freeSlots, dueCount, checkingCount } = situation;
  const candidates = candidatesOf(situation);
  const { unable, barred, aborted } = candidates;
  const isFinal = limit.cause === "budget" && run.kind !== "tasks";
  if (isHalted(run) || isFinal || aborted !== undefined) {
    const heldBack = aborted === undefined ? [] : barred;
    const nothing = { begins: [], deferred: [], isShortOfSlots: false, isClosed: true };
    return { ...nothing, givenUp: candidates.givenUp, heldBack, unable: [], ...defined({ aborted }) };
  }
  const open = openAttempts(run).length - checkingCount;
  const free = freeSlots - dueCount;
  const room = Math.max(0, Math.min(limit.limit - open, free));
  const { begins, rest, overlapping, released } = pick(candidates, room, situation);
  const isAlone = parentOf(run) !== undefined && open === 0 && begins.length === 0 && limit.limit > 0;
  const ownWork = isAlone ? rest.find(({ item }) => !mustBeOthers(item)) : undefined;
  const waiting = rest.filter((one) => one !== ownWork);
  const isLeft = isAlone && !ownWork;
  const deferred = isLeft
    ? [...waiting.flatMap(({ item }) => memberOf(item)), ...candidates.waiting.flatMap(memberOf)]
    : [];
  const isFull = free >= limit.limit - open;
  const whyWaiting = ({ isClaimed, meets }: Candidate): WhyHeld => {
    if (isClaimed) return { kind: "retry-waits", limit };
    return isFull ? { kind: "run-full", limit, ...defined({ meets }) } : { kind: "no-slot", ...defined({ meets }) };
  };
  return {
    begins,
    ...defined({ ownWork }),
    givenUp: [...candidates.givenUp, ...released],
    heldBack: [
      ...(isLeft ? [] : waiting.map((one) => ({ id: nameOfItem(one.item), why: whyWaiting(one) }))),
      ...overlapping,
      ...barred,
    ],
    unable,
    deferred,
    isShortOfSlots: room === 0 && limit.cause !== "budget" && !ownWork && !isLeft && waiting.length > 0,
    isClosed: limit.cause === "budget",
  };
}

/**
 * Takes what may begin together, in order. Tasks the run already holds are not checked for overlap. What is expected to change the same
 * files as another waits until the others of its priority have begun.
 */
function pick({ ready, atWork, begun }: Candidates, room: number, situation: ChoiceFacts) {
  const begins: Candidate[] = [];
  const rest: Candidate[] = [];
  const overlapping: Held[] = [];
  const released: Candidates["givenUp"][number][] = [];
  const busy = new FileOwners(atWork.map(ownerOf));
  const before = new FileOwners(begun.map(ownerOf));
  const expected = new ExpectedFiles(situation.footprints, [...atWork, ...begun]);
  const worktrees = new BegunWorktrees(situation);
  const whyFull = (one: Candidate): WhyHeld | undefined => {
    const space = worktrees.whyFull(one);
    return space && { kind: "no-space", ...space };
  };
  const whyOverlapping = (files: readonly string[]): WhyHeld | undefined => {
    const atWork = busy.findOverlap(files);
    const overlap = atWork ?? before.findOverlap(files);
    return overlap && { kind: "overlap", overlap, isAtWork: atWork !== undefined };
  };
  const take = (one: Candidate) => {
    const own = ownerOf(one.item);
    const full = whyFull(one);
    const why = (one.isClaimed ? undefined : whyOverlapping(own.files)) ?? full;
    // a run that holds a task and cannot begin it would never end
    if (one.isClaimed && full !== undefined) released.push({ taskId: taskOfItem(one.item), hindrance: full });
    else if (why !== undefined) overlapping.push({ id: own.id, why });
    else if (begins.length === room) rest.push(one);
    else {
      begins.push(one);
      before.add(own);
      worktrees.add(one);
      expected.add(one.item);
    }
  };
  for (const group of groupByPriority(ready)) {
    const later: Candidate[] = [];
    for (const one of group) {
      const meets = one.isClaimed ? undefined : expected.findMeeting(one.item);
      if (meets === undefined) take(one);
      else later.push({ ...one, meets });
    }
    for (const one of later) take(one);
  }
  return { begins, rest, overlapping, released };
}

/** Neighbouring candidates of the same priority; if priority does not count, each by itself. */
function groupByPriority(ready: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const one of ready) {
    const last = groups.at(-1);
    if (last && one.priority !== undefined && last[0]?.priority === one.priority) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function mustBeOthers(item: WorkItem): boolean {
  return item.kind === "task" || item.member.isIndependent;
}

function memberOf(item: WorkItem): Member[] {
  return item.kind === "task" ? [] : [item.member];
}

function ownerOf(item: WorkItem) {
  return { id: nameOfItem(item), files: filesOfItem(item) };
}
