import { ownerIn } from "../ledger/client-key.ts";
import { type StateLocation, showsState } from "../ledger/files/locate-state.ts";
import { hasState } from "../ledger/files/state-paths.ts";
import { hasForgotten } from "../ledger/memory/restore-forgotten.ts";
import { isAnybodyAtWork } from "../ledger/memory/where-at-work.ts";
import { ownerOfProcess } from "../ledger/owner-of-process.ts";
import { isWanted } from "./is-wanted.ts";

/**
 * Whether agents are held here: where a state is, where the work tree shows one, whatever became of its git directory, where Skyfom is
 * wanted from the first agent on, and where agents are remembered to be at work whose state was deleted with all that showed it.
 *
 * @param script the hook's own file.
 */
export function isGuarded(location: StateLocation, script: string, env: NodeJS.ProcessEnv): boolean {
  const { paths, root } = location;
  if (hasState(paths) || showsState(root) || isWanted(root, script, env)) return true;
  return isAnybodyAtWork(location) && hasForgotten(location, "client-and-folder", ownerIn(paths, ownerOfProcess(env)));
}
