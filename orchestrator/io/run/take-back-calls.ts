import { actorOf, type Outcome, type Run } from "../../core/run/run.ts";
import { notGivenBack, withWarnings } from "../../core/run/warnings-of-run.ts";
import { withOutcome } from "../../core/run/with-outcome.ts";
import { removeBrief, userOfReference } from "../reference/brief-files.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";

/**
 * Takes back the calls of a run that were not made yet: their briefs are gone, and their claims go back.
 *
 * @param why as a phrase.
 */
export async function takeBackCalls(context: RunContext, run: Run, why: string): Promise<Run> {
  let current = run;
  const { ledger, source } = context;
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "due") continue;
    const reference = { run: run.id, attempt: attempt.number };
    removeBrief(ledger.paths, reference);
    // The call may have been made in this very moment: then its agent has the brief, and works on.
    if (userOfReference(ledger.paths, reference)) continue;
    // The task of a composite run is claimed once for all members, and goes back when the run ends.
    const released = run.work
      ? undefined
      : await source.release(attempt.taskId, actorOf(run), `Not begun in run ${run.id}, because ${why}.`);
    if (released?.kind === "unavailable")
      current = withWarnings(current, [notGivenBack(attempt.taskId, released.problem.what)]);
    const outcome: Outcome = { kind: "withdrawn", summary: why, mayRetry: true, at: ledger.time() };
    current = withOutcome(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return current;
}
