import type { AgentEntry } from "../../ledger/agent-entry.ts";
import { isOpen } from "../../ledger/agent-status.ts";
import type { OwnerKey } from "../../ledger/owner.ts";
import { renderReference } from "../../reference/reference.ts";
import type { OpenRun } from "../../texts/contexts/tell-open-runs.ts";
import { type Attempt, isUnfinished, newestAttempts, type Outcome, openAttempts, parentOf, type Run } from "../run.ts";

/** Several installs answer one start of a session within this time, in milliseconds. */
const SAME_START_MS = 10_000;

/** Whether a hook that answered at `decidedMs` answered this start. A time far in the future was noted before the clock was set back. */
export function isSameStart(decidedMs: number, nowMs: number): boolean {
  return Math.abs(nowMs - decidedMs) <= SAME_START_MS;
}

/**
 * The runs to tell a new session about, the newest first: those of its own client process, or else those whose client is gone. Runs that
 * composite agents drive are left out.
 *
 * @param agents all agents of the ledger, read only if there is a run to tell of.
 */
export function runsToTell(
  kept: readonly Run[],
  owner: OwnerKey,
  isGone: (owner: OwnerKey) => boolean,
  agents: () => readonly AgentEntry[],
): readonly OpenRun[] {
  const open = kept.filter((run) => isUnfinished(run) && parentOf(run) === undefined).reverse();
  const own = open.filter((run) => run.owner === owner);
  const told = own.length > 0 ? own : open.filter((run) => isGone(run.owner));
  if (told.length === 0) return [];
  const running = new Set(agents().flatMap(({ status, reference }) => (isOpen(status) ? [reference] : [])));
  const isAtWork = (run: Run, { number }: Attempt) => running.has(renderReference({ run: run.id, attempt: number }));
  return told.map((run) => toOpenRun(run, (attempt) => isAtWork(run, attempt), own.length === 0));
}

/** Where an unfinished run stands. */
export function toOpenRun(run: Run, isAtWork: (attempt: Attempt) => boolean, isOrphaned: boolean): OpenRun {
  const newest = [...newestAttempts(run).values()];
  const count = (kind: Outcome["kind"]) => newest.filter(({ outcome }) => outcome?.kind === kind).length;
  const open = openAttempts(run);
  const tasksOf = (attempts: readonly Attempt[]) => attempts.map(({ taskId }) => taskId);
  return {
    id: run.id,
    state: run.state.kind,
    isOrphaned,
    done: count("done"),
    failed: count("failed"),
    inDoubt: count("in-doubt"),
    atWork: tasksOf(open.filter(isAtWork)),
    unsettled: tasksOf(open.filter((attempt) => !isAtWork(attempt))),
  };
}
