import { isUnfinished, openAttempts } from "../../core/run/run.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { whyElsewhere } from "../ledger/files/state-paths.ts";
import { readRuns } from "../reference/read-run.ts";

/** The id of the open run that works on a task, or is about to; undefined if none does. */
export function openHolder(folder: string, taskId: string): string | undefined {
  const { paths } = locateState(folder);
  if (whyElsewhere(paths)) return undefined;
  return readRuns(paths).runs.find(
    (run) => isUnfinished(run) && openAttempts(run).some((attempt) => attempt.taskId === taskId),
  )?.id;
}
