import type { StateLocation } from "../ledger/files/locate-state.ts";
import { hasState, isLost } from "../ledger/files/state-paths.ts";
import { isWanted } from "./is-wanted.ts";

/**
 * Whether agents are held here: where a state is, where one was, and where Skyfom is wanted from the first agent on.
 *
 * @param script the hook's own file.
 */
export function isGuarded({ paths, root }: StateLocation, script: string, env: NodeJS.ProcessEnv): boolean {
  return hasState(paths) || isLost(paths) || isWanted(root, script, env);
}
