import { say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { JobBoard, jobs } from "../model/job-board.ts";
import type { Script } from "../model/scripted-model.ts";

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
