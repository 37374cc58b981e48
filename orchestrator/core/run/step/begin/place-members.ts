import { defined } from "../../../ledger/defined.ts";
import type { FailedForGood } from "../../../texts/reasons/why-held.ts";
import type { Attempt, MemberRun } from "../../run.ts";
import type { Member, MemberWork } from "../../work/member-work.ts";
import { orderOfWork } from "../../work/to-member-work.ts";
import { itemOfMember } from "../../work/work-item.ts";
import { type Placed, type Placement, placedOpen } from "./candidates.ts";
import { isTriedAgain } from "./is-tried-again.ts";

/** Where a member's part stands, as far as planning goes. */
type Part =
  | { readonly is: "untouched" }
  | { readonly is: "open"; readonly attempt: Attempt }
  | { readonly is: "done" }
  | { readonly is: "again"; readonly failure: string }
  | { readonly is: "failed"; readonly failure: string };

type Parts = ReadonlyMap<string, Part>;

/**
 * What a run of members could begin: a part once all that it depends on has ended, the first wave first. `fail-fast`, and `retry` when
 * its retries are used up, begin nothing after a required part has failed; `continue-on-error` leaves out only what depends on it.
 */
export function placeMembers(run: MemberRun): Placement {
  const { work } = run;
  const order = orderOfWork(work);
  const parts = new Map(order.map((member) => [member.name, partOf(run, member)]));
  const aborted = whyAborted(work, order, parts);
  const placed = placeParts(run, order, parts);
  // What a failed part bars is told as left because the run ends.
  return {
    placed: aborted === undefined ? placed : placed.filter(({ is }) => is !== "barred"),
    ...defined({ aborted }),
  };
}

/** The required part that failed and is not tried again; undefined while the run may continue. */
function whyAborted({ strategy }: MemberWork, order: readonly Member[], parts: Parts): FailedForGood | undefined {
  if (strategy.errorHandling === "continue-on-error") return undefined;
  for (const { name, isRequired } of order) {
    const part = parts.get(name);
    if (isRequired && part?.is === "failed") return { of: name, summary: part.failure };
  }
  return undefined;
}

function partOf(run: MemberRun, { name }: Member): Part {
  const attempts = run.attempts.filter(({ member, outcome }) => member === name && outcome?.kind !== "withdrawn");
  const newest = attempts.at(-1);
  if (!newest) return { is: "untouched" };
  const { outcome } = newest;
  if (!outcome) return { is: "open", attempt: newest };
  if (outcome.kind === "done") return { is: "done" };
  const isAgain = isTriedAgain(outcome, attempts, retriesOf(run.work));
  return { is: isAgain ? "again" : "failed", failure: outcome.summary };
}

function retriesOf({ strategy }: MemberWork): number {
  return strategy.errorHandling === "retry" ? (strategy.maxRetries ?? 1) : 0;
}

/** Parts whose turn it is, parts that wait for others, and parts that can never be done because of what failed before them. */
function placeParts(run: MemberRun, order: readonly Member[], parts: Parts): readonly Placed[] {
  // parts that are not done, each with the failed part that is the cause
  const lost = new Map<string, string>();
  const required = new Map(order.map(({ name, isRequired }) => [name, isRequired]));
  return order.flatMap((member): Placed[] => {
    const part = parts.get(member.name);
    const item = itemOfMember(run, member);
    if (part?.is === "failed") lost.set(member.name, member.name);
    if (part?.is === "open") return [placedOpen(item, part.attempt)];
    if (part?.is !== "untouched" && part?.is !== "again") return [];
    const cause = member.dependencies.map((name) => required.get(name) && lost.get(name)).find(Boolean);
    if (cause) {
      lost.set(member.name, cause);
      return [{ is: "barred", item, why: { kind: "depends-on-failed", on: cause } }];
    }
    if (!member.dependencies.every((name) => hasEnded(name, parts, lost))) return [{ is: "waiting", item }];
    const earlierFailure = part.is === "again" ? part.failure : undefined;
    return [{ is: "ready", candidate: { item, ...defined({ earlierFailure }) } }];
  });
}

function hasEnded(name: string, parts: Parts, lost: ReadonlyMap<string, string>): boolean {
  const part = parts.get(name);
  return part === undefined || part.is === "done" || lost.has(name);
}
