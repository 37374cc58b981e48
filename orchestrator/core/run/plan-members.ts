import { leaveOutOverlaps } from "./leave-out-overlaps.ts";
import type { Member } from "./member-work.ts";
import { type Attempt, newestAttempts, openAttempts, type Run } from "./run.ts";

/** What the next parts of a composite run are chosen from. */
export interface MemberChoice {
  readonly run: Run;
  /** Members in the order of their waves: of those that may start, the first come first. */
  readonly order: readonly Member[];
  /** Slots of the repository that nobody holds. */
  readonly freeSlots: number;
  /** Attempts of this run whose call was not made yet: each will need a slot. */
  readonly due: number;
  /** Whether nothing may start any more: a budget is used up. */
  readonly isFinal?: boolean;
  /** Why nothing may start for now, as a phrase: the model's API refuses more. What is ready then waits. */
  readonly whyClosed?: string;
}

/** A part to try. */
export interface PlannedMember {
  readonly member: Member;
  /** Why the attempt before failed, where there was one. */
  readonly earlierFailure?: string;
}

/** What a composite run does next. */
export interface MemberPlan {
  /** Parts to give to agents. */
  readonly starts: readonly PlannedMember[];
  /** The part that the composite agent does itself, because no slot is free and none of its own is about to become free. */
  readonly ownWork?: PlannedMember;
  /** Parts that somebody else must do and for which there is no slot: they become tasks when the run ends. */
  readonly deferred: readonly Member[];
  /** Parts that do not start now, or never, with the reason for each. */
  readonly heldBack: readonly { readonly id: string; readonly reason: string }[];
  /** Why nothing new starts any more, where a failure ended the run. */
  readonly aborted?: string;
  /** Whether a part could start if only a slot were free. */
  readonly isShortOfSlots: boolean;
}

/** Where a member's part stands, as far as planning goes. */
type Part =
  | { readonly is: "untouched" }
  | { readonly is: "open" }
  | { readonly is: "done" }
  | { readonly is: "again"; readonly failure: string }
  | { readonly is: "failed"; readonly failure: string };

/**
 * Chooses the parts to start now. A part starts once all it depends on has ended, up to the run's limit and the free slots;
 * `fail-fast`, and `retry` when its retries are used up, start nothing after a required part has failed, `continue-on-error`
 * leaves out only what depends on it. Below the main conversation a part that finds no slot is done by the composite agent
 * itself, so that seven composites that hold all slots do not wait for each other. A run that is paused or is to end starts nothing.
 */
export function planMembers(choice: MemberChoice): MemberPlan {
  const { run, order, freeSlots, due, whyClosed } = choice;
  const parts = new Map(order.map((member) => [member.name, partOf(run, member)]));
  const aborted = whyAborted(run, order, parts);
  const open = openAttempts(run);
  if (aborted !== undefined) return { starts: [], deferred: [], heldBack: [], aborted, isShortOfSlots: false };
  const isHalted = run.pausedAt !== undefined || run.stopping !== undefined;
  if (isHalted || choice.isFinal) return { starts: [], deferred: [], heldBack: [], isShortOfSlots: false };
  const sorted = sortOut(order, parts);
  const room = whyClosed !== undefined ? 0 : Math.max(0, Math.min(run.limit - open.length, freeSlots - due));
  const atWork = order.filter(({ name }) => parts.get(name)?.is === "open");
  const { together, overlapping } = leaveOutOverlaps(sorted.ready, atWork);
  const starts = together.slice(0, room);
  const rest = together.slice(room);
  const isBelow = run.work?.parent !== undefined;
  const isAlone = isBelow && open.length === 0 && starts.length === 0 && whyClosed === undefined;
  const own = isAlone ? rest.find(({ member }) => !member.isIndependent) : undefined;
  const waiting = rest.filter((one) => one !== own);
  const deferred = isAlone && !own ? [...waiting.map(({ member }) => member), ...sorted.waiting] : [];
  const isFull = freeSlots - due < run.limit - open.length;
  const why = whyClosed ?? (isFull ? "no slot of the repository is free" : `this run works on ${run.limit} at once`);
  return {
    starts,
    ...(own ? { ownWork: own } : {}),
    deferred,
    heldBack: [
      ...(deferred.length > 0 ? [] : waiting.map(({ member }) => ({ id: member.name, reason: why }))),
      ...overlapping.map(({ one, reason }) => ({ id: one.member.name, reason })),
      ...sorted.leftOut,
    ],
    isShortOfSlots: open.length === 0 && starts.length === 0 && !own && deferred.length === 0 && waiting.length > 0,
  };
}

/** The required part that failed and is not tried again, as a phrase; undefined while the run may go on. */
function whyAborted(run: Run, order: readonly Member[], parts: ReadonlyMap<string, Part>): string | undefined {
  if (run.work?.strategy.errorHandling === "continue-on-error") return undefined;
  for (const { name, isRequired } of order) {
    const part = parts.get(name);
    if (isRequired && part?.is === "failed") return `${name} failed: ${part.failure}`;
  }
  return undefined;
}

function partOf(run: Run, { name }: Member): Part {
  const attempts = run.attempts.filter(({ member, outcome }) => member === name && outcome?.kind !== "withdrawn");
  const newest = attempts.at(-1);
  if (!newest) return { is: "untouched" };
  const { outcome } = newest;
  if (!outcome) return { is: "open" };
  if (outcome.kind === "done") return { is: "done" };
  const failures = attempts.filter(
    (one) => one.outcome?.kind === "failed" && !one.outcome.isExcused && !one.isFromBefore,
  ).length;
  const mayRetry = outcome.kind === "failed" && outcome.mayRetry && failures <= retriesOf(run);
  return { is: mayRetry ? "again" : "failed", failure: outcome.summary };
}

function retriesOf({ work }: Run): number {
  return work?.strategy.errorHandling === "retry" ? (work.strategy.maxRetries ?? 1) : 0;
}

/** Parts whose turn it is, parts that wait for others, and parts that can never be done because of what failed before them. */
function sortOut(order: readonly Member[], parts: ReadonlyMap<string, Part>) {
  const ready: PlannedMember[] = [];
  const waiting: Member[] = [];
  const leftOut: { id: string; reason: string }[] = [];
  const lost = new Map<string, string>();
  const required = new Map(order.map(({ name, isRequired }) => [name, isRequired]));
  for (const member of order) {
    const part = parts.get(member.name);
    if (part?.is === "failed") lost.set(member.name, `${member.name} failed`);
    if (part?.is !== "untouched" && part?.is !== "again") continue;
    const cause = member.dependencies.map((name) => required.get(name) && lost.get(name)).find(Boolean);
    if (cause) {
      lost.set(member.name, cause);
      leftOut.push({ id: member.name, reason: `it depends on what ${cause}` });
    } else if (member.dependencies.every((name) => hasEnded(name, parts, lost))) {
      ready.push({ member, ...(part.is === "again" ? { earlierFailure: part.failure } : {}) });
    } else waiting.push(member);
  }
  return { ready, waiting, leftOut };
}

function hasEnded(name: string, parts: ReadonlyMap<string, Part>, lost: ReadonlyMap<string, string>): boolean {
  const part = parts.get(name);
  return part === undefined || part.is === "done" || part.is === "failed" || lost.has(name);
}

/** What a composite run came to: its required parts done, or those that are not, and what failed. */
export function resultOfMembers(run: Run): {
  readonly isDone: boolean;
  readonly missing: readonly string[];
  readonly failed: readonly Attempt[];
} {
  const newest = newestAttempts(run);
  const members = run.work?.members ?? [];
  const failed = members.flatMap(({ name }) => {
    const attempt = newest.get(name);
    return attempt?.outcome && attempt.outcome.kind !== "done" ? [attempt] : [];
  });
  const deferred = new Set(run.deferred);
  const isMissing = ({ name, isRequired }: Member) =>
    isRequired && !deferred.has(name) && newest.get(name)?.outcome?.kind !== "done";
  const missing = members.filter(isMissing).map(({ name }) => name);
  return { isDone: missing.length === 0, missing, failed };
}
