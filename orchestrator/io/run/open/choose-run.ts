import { type OwnerKey, parseOwnerKey } from "../../../core/ledger/owner.ts";
import { type ChosenRun, chooseAmong, chooseOpen, type Wish } from "../../../core/run/choose-among.ts";
import { isUnfinished, type Run } from "../../../core/run/run.ts";
import { isForgotten } from "../../ledger/client-key.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isOwnerGone } from "../../ledger/owner-of-process.ts";
import { readRuns } from "../../reference/read-run.ts";
import { newRunId } from "../keep/run-files.ts";

/** Chooses the run of a step from the stored ones. */
export function chooseRun(ledger: Ledger, wish: Wish, usual: number, kept = readRuns(ledger.paths)): ChosenRun {
  const { owner, key } = ledger;
  const gone = ourOwners(ledger, kept.runs);
  const fresh = () => ({ id: newRunId(ledger.paths), at: ledger.time(), usual });
  return chooseAmong(kept, { owner, key, gone }, wish, fresh);
}

/** The open run that a person means. */
export function findOpenRun(
  { paths }: Ledger,
  verb: string,
  named: string | undefined,
  kept = readRuns(paths),
): ChosenRun {
  return chooseOpen(kept, verb, named);
}

/** The owners whose runs this client process may continue: itself, and those of unfinished runs whose process is gone. */
export function ourOwners(ledger: Ledger, runs: readonly Run[]): ReadonlySet<OwnerKey> {
  const ours = runs.filter((run) => isUnfinished(run) && isOurs(ledger, run));
  return new Set([ledger.key, ...ours.map(({ owner }) => owner)]);
}

/** Whether a run is this client process's, or one of a process that is gone. */
export function isOurs(ledger: Ledger, { owner }: Pick<Run, "owner">): boolean {
  if (owner === ledger.key) return true;
  const other = parseOwnerKey(owner);
  return other !== undefined && (isOwnerGone(other, ledger.owner) || isForgotten(ledger, other));
}
