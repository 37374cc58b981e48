import type { AgentEntry } from "../../ledger/agent-entry.ts";
import type { OwnerKey } from "../../ledger/owner.ts";
import { finishOf, isUnfinished, parentOf, type Run } from "../run.ts";

/**
 * The runs that a notification continues: those of this owner's main conversation that are unfinished, have something left to hand over,
 * or ended with the agent of the notification.
 *
 * @param hasKept whether a step in the background has left something to hand over.
 */
export function runsToContinue(
  runs: readonly Run[],
  owner: OwnerKey,
  ended: AgentEntry | undefined,
  hasKept: (run: string) => boolean,
): readonly string[] {
  const isEndedWith = (run: Run) =>
    ended?.reference?.startsWith(`${run.id}.`) && ended.endedAt !== undefined && ended.endedAt <= (finishOf(run) ?? "");
  return runs
    .filter((run) => run.owner === owner && parentOf(run) === undefined)
    .filter((run) => isUnfinished(run) || hasKept(run.id) || isEndedWith(run))
    .map(({ id }) => id);
}

/**
 * The broken runs that this owner has agents of. Without a warning, the reports of those agents would be lost silently.
 *
 * @param agents all agents of the ledger, read only if a run is broken.
 */
export function brokenOfOwner<Broken extends { readonly id: string }>(
  broken: readonly Broken[],
  owner: OwnerKey,
  agents: () => readonly AgentEntry[],
): readonly Broken[] {
  if (broken.length === 0) return [];
  const own = agents().filter((agent) => agent.owner === owner);
  return broken.filter(({ id }) => own.some(({ reference }) => reference?.startsWith(`${id}.`)));
}
