import { makesCalls } from "../model/answer.ts";
import type { Script } from "../model/scripted-model.ts";

/** Far longer than anything takes that a test waits for, also on a busy machine. */
const AT_MOST_MS = 60_000;

/**
 * The same script, but its main conversation ends no turn before `isSettled`: in print mode the client is gone with its last agent,
 * whatever the end of that set off.
 */
export function lingering(script: Script, isSettled: () => boolean): Script {
  return async (request, around) => {
    const answer = await script(request, around);
    if (!request.agentId && !makesCalls(answer)) await around.until(isSettled, AT_MOST_MS);
    return answer;
  };
}
