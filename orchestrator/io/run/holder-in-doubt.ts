import { isForUser } from "../../core/run/is-for-user.ts";
import { actorOf } from "../../core/run/run.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { whyElsewhere } from "../ledger/files/state-paths.ts";
import { readRuns } from "../reference/read-run.ts";

/**
 * The name of the run that has claimed a task in doubt, so that a user who releases the task need not know it. Undefined for any other
 * task.
 */
export function holderInDoubt(cwd: string, taskId: string): string | undefined {
  const { paths } = locateState(cwd);
  if (whyElsewhere(paths)) return undefined;
  const run = readRuns(paths).runs.findLast((one) => isForUser(one, taskId));
  return run && actorOf(run);
}
