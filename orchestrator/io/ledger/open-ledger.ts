import { clientKey } from "./client-key.ts";
import type { StateLocation } from "./files/locate-state.ts";
import { createState, hasState, refuseState } from "./files/state-paths.ts";
import { Ledger } from "./ledger.ts";
import { locateClientState } from "./locate-client-state.ts";
import { ownerOfProcess } from "./owner-of-process.ts";
import { agentLimitOf } from "./read-agent-limit.ts";

/**
 * The ledger of the project around `cwd`, for a person at a terminal or a client's shell; undefined if
 * nothing was kept yet. @throws RefusedPath
 */
export function openLedger(cwd: string, env: NodeJS.ProcessEnv, now: () => Date): Ledger | undefined {
  const location = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  const { paths } = location;
  refuseState(paths);
  if (!hasState(paths)) return undefined;
  createState(paths);
  return ledgerAt(location, env, now);
}

/** The ledger of a state that is known to be there. */
function ledgerAt({ paths, root }: StateLocation, env: NodeJS.ProcessEnv, now: () => Date): Ledger {
  const owner = ownerOfProcess(env);
  const session = env.CLAUDE_CODE_SESSION_ID ?? "";
  return new Ledger(paths, owner, session, undefined, () => agentLimitOf(root), now, clientKey(paths, owner, env));
}
