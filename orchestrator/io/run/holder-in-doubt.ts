import { isForUser } from "../../core/run/is-for-user.ts";
import { actorOf } from "../../core/run/run.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { whyElsewhere } from "../ledger/files/state-paths.ts";
import { readRuns } from "../reference/read-run.ts";

/**
 * In whose name a task in doubt is claimed: the run that worked on it. Giving such a task back is the user's to do, who
 * need not know that name. Undefined for any other task.
 */
export function holderInDoubt(cwd: string, taskId: string): string | undefined {
  const { paths } = locateState(cwd);
  if (whyElsewhere(paths)) return undefined;
  const run = readRuns(paths).runs.findLast((one) => isForUser(one, taskId));
  return run && actorOf(run);
}
