import { say } from "../answer.ts";
import { Gate } from "../gate.ts";
import { JobBoard, jobs } from "../job-board.ts";
import type { Script } from "../scripted-model.ts";

/** Every session that comes spawns `each` agents in one message; the agents of all stay until `together` are at work. */
export function severalSessions(each: number, together: number): Script {
  const boards = new Map<string, JobBoard>();
  const gate = new Gate(together);
  return async (request, around) => {
    if (request.agentId) {
      await gate.pass(around);
      return say("done");
    }
    const board = boards.get(request.session) ?? new JobBoard(jobs(each));
    boards.set(request.session, board);
    return board.answer(request);
  };
}
