import { boundOutcome } from "../../core/run/bound-outcome.ts";
import { renderReference } from "../../core/run/reference.ts";
import type { Run } from "../../core/run/run.ts";
import { withOutcome } from "../../core/run/with-outcome.ts";
import { checkClaims } from "./check-claims.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { noteTraces } from "./note-traces.ts";
import { placeOfWords } from "./place-of-words.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";

/** Takes in what members reported. No task is closed: that is for whoever runs the composite. */
export async function collectMembers(context: RunContext, run: Run): Promise<Run> {
  const { ledger } = context;
  let current = run;
  noteTraces(context, run);
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "over") continue;
    const { stopReason, isOverdue = false } = attempt;
    const isOurStop = stopReason !== undefined && standing.outcome.kind === "failed";
    const judged = isOurStop
      ? { ...standing.outcome, summary: stopReason, mayRetry: isOverdue }
      : await checkClaims(context, run, attempt, standing.outcome);
    const reference = { run: run.id, attempt: attempt.number };
    const outcome = boundOutcome(judged, placeOfWords(ledger.paths, reference));
    ledger.record("report-collected", { run: run.id, reference: renderReference(reference), status: outcome.kind });
    current = withOutcome(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return current;
}
