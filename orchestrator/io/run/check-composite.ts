import { resultOfMembers } from "../../core/run/plan-members.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import type { Outcome, Run } from "../../core/run/run.ts";
import { readRuns } from "../reference/read-run.ts";
import { collectMembers } from "./collect-members.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Holds what a composite agent reported against the run of its members: done is what they have done. That its last step was not taken
 * does not count, their reports do.
 */
export async function checkComposite(context: RunContext, reference: Reference, outcome: Outcome): Promise<Outcome> {
  if (outcome.kind !== "done") return outcome;
  const kept = readRuns(context.ledger.paths).runs.find((run) => isOfMembers(run, renderReference(reference)));
  if (!kept) return outcome;
  const run = kept.finishedAt === undefined ? await collectMembers(context, kept) : kept;
  const { isDone, missing } = resultOfMembers(run);
  if (isDone) return outcome;
  const are = missing.length === 1 ? "this is not" : "these are not";
  const summary = `its agent reported done, but in its run ${run.id} ${are}: ${missing.join(", ")}`;
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}

/** What an agent split off, by its own skill, it may have done itself. */
function isOfMembers({ work }: Run, parent: string): boolean {
  return work?.parent === parent && work.members.every(({ skillName }) => skillName !== work.skillName);
}
