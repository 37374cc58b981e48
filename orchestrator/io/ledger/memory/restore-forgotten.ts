import { existsSync } from "node:fs";
import type { Owner } from "../../../core/ledger/owner.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { isLost } from "../files/state-paths.ts";
import type { Ledger } from "../ledger.ts";
import { ownerOfProcess } from "../owner-of-process.ts";
import { forgetAtWork } from "./at-work-file.ts";
import { findForgotten, type Whose } from "./find-forgotten.ts";
import { restoreLives } from "./restore-lives.ts";

/**
 * Counts agents again whose state was deleted while they worked. A state that the work tree still shows is not made anew: others than
 * those remembered here may have counted there.
 *
 * @param ledgerOf the ledger of the state, for this client.
 * @returns whether there were any. @throws an error that says why they cannot be counted.
 */
export function restoreForgotten(
  location: StateLocation,
  whose: Whose,
  env: NodeJS.ProcessEnv,
  ledgerOf: (owner: Owner) => Ledger,
): boolean {
  const { paths, workTree } = location;
  if (isLost(paths)) return false;
  const forgotten = findForgotten(location, whose, env);
  if (forgotten === undefined) return false;
  const { lives, outdated } = forgotten;
  if (!existsSync(workTree))
    throw new Error(
      `agents are at work that were counted in ${workTree}, which is gone. When they have ended, it counts anew`,
    );
  restoreLives(paths, lives);
  ledgerOf(ownerOfProcess(env)).publish();
  for (const file of outdated) forgetAtWork(file);
  return lives.length > 0;
}

export function hasForgotten(location: StateLocation, whose: Whose, env: NodeJS.ProcessEnv): boolean {
  return findForgotten(location, whose, env) !== undefined;
}
