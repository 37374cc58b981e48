import type { Handover } from "../../core/run/handover.ts";
import { renderReference } from "../../core/run/reference.ts";
import { openAttempts, type Run } from "../../core/run/run.ts";
import { readRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { stopReasons } from "./stop-reasons.ts";

/** The open runs of this run's composites whose members have a time limit: their own agents can stop nobody. */
export function limitedBelow({ ledger }: RunContext, run: Run): readonly Run[] {
  const parents = new Set(openAttempts(run).map(({ number }) => renderReference({ run: run.id, attempt: number })));
  if (parents.size === 0) return [];
  return readRuns(ledger.paths).runs.filter(
    ({ finishedAt, work }) =>
      finishedAt === undefined && work?.strategy.timeoutSeconds !== undefined && parents.has(work.parent ?? ""),
  );
}

/** Members of this run's composites that are over their time limit, as calls that stop them. */
export function lateBelow(context: RunContext, run: Run): Handover["stops"] {
  return limitedBelow(context, run).flatMap((nested) => stopReasons(context, nested, undefined, true).stops);
}

/** The same, and their runs take note of why. */
export function stopLateBelow(context: RunContext, run: Run): Handover["stops"] {
  return limitedBelow(context, run).flatMap((nested) => {
    const stopping = stopReasons(context, nested, undefined, true);
    if (stopping.stops.length > 0) writeRun(context.ledger.paths, stopping.run);
    return stopping.stops;
  });
}
