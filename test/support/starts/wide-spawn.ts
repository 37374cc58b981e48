import { say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { JobBoard, jobs } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";

/**
 * One message with `count` spawns; `more` goes into every call, and agents stay until `together` are at work. Each works `staggerMs`
 * longer than the one before, so that some end while others continue; the main conversation is greedy then.
 */
export function wideSpawn(
  count: number,
  together: number,
  more: Readonly<Record<string, unknown>> = {},
  staggerMs = 0,
): Script {
  const board = new JobBoard(jobs(count, more), staggerMs > 0);
  const gate = new Gate(together);
  return async (request, around) => {
    if (!request.agentId) return board.answer(request);
    await gate.pass(around, staggerMs * Number(/\d+$/.exec(request.prompt)?.[0]));
    return say("done");
  };
}
