import { renderProblemInLine } from "../../core/problem.ts";
import type { Run } from "../../core/run/run.ts";
import { withWarnings } from "../../core/run/warnings-of-run.ts";
import { readRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";

/** Notes in a run that a main conversation drives which others are broken: one of them may be what the user thinks goes on. */
export function withBrokenRuns({ ledger }: RunContext, run: Run): Run {
  if (run.work?.parent !== undefined) return run;
  return withWarnings(
    run,
    readRuns(ledger.paths).broken.map(({ problem }) => renderProblemInLine(problem)),
  );
}
