import { say } from "../answer.ts";
import { Gate } from "../gate.ts";
import { JobBoard, jobs } from "../job-board.ts";
import type { Script } from "../scripted-model.ts";

/** One message with `count` spawns; `more` goes into every call, and agents stay until `together` are at work. */
export function wideSpawn(count: number, together: number, more: Readonly<Record<string, unknown>> = {}): Script {
  const board = new JobBoard(jobs(count, more));
  const gate = new Gate(together);
  return async (request, around) => {
    if (!request.agentId) return board.answer(request);
    await gate.pass(around);
    return say("done");
  };
}
