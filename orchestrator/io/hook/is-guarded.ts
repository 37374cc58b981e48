import { ownerIn } from "../ledger/client-key.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { hasState, isLost } from "../ledger/files/state-paths.ts";
import { hasForgotten } from "../ledger/memory/restore-forgotten.ts";
import { isAnybodyAtWork } from "../ledger/memory/where-at-work.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { isWanted } from "./is-wanted.ts";

/**
 * Whether agents are held here: where a state is, where one was, where Skyfom is wanted from the first agent on, and where agents are
 * remembered to be at work whose state was deleted with all that showed it.
 *
 * @param script the hook's own file.
 */
export function isGuarded(location: StateLocation, script: string, env: NodeJS.ProcessEnv): boolean {
  const { paths, root } = location;
  if (hasState(paths) || isLost(paths) || isWanted(root, script, env)) return true;
  return isAnybodyAtWork(location) && hasForgotten(location, "client-and-folder", ownerIn(paths, ownerOfProcess(env)));
}
