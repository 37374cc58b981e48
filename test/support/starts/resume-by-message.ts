import { type Answer, call, say } from "../model/answer.ts";
import { Gate } from "../model/gate.ts";
import { jobs } from "../model/job-board.ts";
import type { ModelRequest } from "../model/model-request.ts";
import type { Script } from "../model/scripted-model.ts";

/**
 * One agent ends; seven others start; while they run, the first is resumed by a message. The seven end soon after it, or, patient,
 * only once the eighth is at work beside them.
 */
export function resumeByMessage(isPatient = false): Script {
  const [first, ...others] = jobs(8).map((input) => ({ name: "Agent", input }));
  const early = new Gate(1);
  const seven = new Gate(8, isPatient ? 60_000 : 30_000);
  let resumable = "";
  let step = 0;
  const main = (request: ModelRequest): Answer | undefined => {
    resumable ||= /agentId: (\w+)/.exec(request.newResults[0]?.text ?? "")?.[1] ?? "";
    step++;
    if (step === 1 && first) return call(first);
    if (step === 3) return call(...others);
    return undefined;
  };
  return async (request, around) => {
    if (request.agentId) {
      await (request.prompt === "Job 0" && step < 3 ? early : seven).pass(around);
      return say("done");
    }
    const answer = main(request);
    if (answer) return answer;
    if (step === 4) {
      await around.until(() => around.agentsAtWork() >= 7, 30_000);
      return call({
        name: "SendMessage",
        input: { to: resumable, summary: "one thing more", message: "One thing more" },
      });
    }
    // the seven may end once the message is out: without the guard the eighth has joined them by then
    if (step === 5 && !isPatient) void around.until(() => false, 1_500).then(() => seven.open());
    return say("Nothing to start now.");
  };
}
